package org.malinnotes.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.malinnotes.Guide;

/**
 * Holds the guide's reference to the schemas, and so to what is read: every property of every
 * object once, with its type, whether it is needed, and what an editor shows of it. {@code
 * -Dmalin.update=true} writes the tables anew.
 */
class GuideTablesTest {
  private static final String LISTS = "The files of lists";

  @Test
  void everyObjectIsDocumentedOnce() {
    List<String> documented = new ArrayList<>(Guide.read().headings());
    documented.removeIf(heading -> !heading.matches("`[A-Za-z]+`"));
    List<String> shapes = Shapes.all().stream().map(GuideTablesTest::heading).toList();
    assertThat(documented).containsExactlyInAnyOrderElementsOf(shapes);
  }

  @Test
  void everyPropertyIsDocumentedAsTheSchemasHaveIt() throws IOException {
    Guide guide = Guide.read();
    Guide right = guide;
    for (Shape shape : Shapes.all()) {
      List<String> table = GuideTables.of(SchemaSet.objects().get(shape.name()));
      right = right.with(heading(shape), table);
    }
    if (Boolean.getBoolean("malin.update")) {
      Files.writeString(Guide.FILE, String.join("\n", right.lines()) + "\n");
      return;
    }
    for (Shape shape : Shapes.all()) {
      assertThat(guide.table(heading(shape)))
          .as(shape.name())
          .isEqualTo(right.table(heading(shape)));
    }
  }

  @Test
  void everyFileOfAListIsDocumented() {
    Set<String> right = new LinkedHashSet<>();
    for (Role role : Role.values()) {
      if (role.list() != null) {
        String stem = role.path().replace(".json", "");
        String files = role.path().endsWith(".json") ? stem + ".json, " : "";
        right.add(files + stem + "/*.json: " + role.list() + " of " + role.kind());
      }
    }
    Set<String> documented = new LinkedHashSet<>();
    for (List<String> row : Guide.read().rows(LISTS)) {
      documented.add(
          String.join(", ", Guide.code(row.get(0)))
              + ": "
              + String.join("", Guide.code(row.get(1)))
              + " of "
              + String.join("", Guide.code(row.get(2))));
    }
    assertThat(documented).isEqualTo(right);
  }

  private static String heading(Shape shape) {
    return "`" + shape.name() + "`";
  }
}

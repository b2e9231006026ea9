package org.malinnotes.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.malinnotes.check.explore.Exploration;
import org.malinnotes.check.explore.Survey;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.Shipped;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplorationJsonTest {
  private static final Setup ALL = Shipped.whole(Shipped.TWO_DOORS);

  @Test
  void holdsWhatWasFound() {
    JsonNode json = json(1_000);

    JsonNode one = json.get("explorations").get(0);
    assertThat(one.get("lines").asString()).isEqualTo("389");
    assertThat(one.get("stopped").isNull()).isTrue();
    JsonNode ending = one.get("endings").get(0);
    assertThat(ending.get("ending").asString()).isEqualTo("one-well");
    assertThat(ending.get("variables").get("goodwill").get("most").asInt()).isEqualTo(4);
    assertThat(json.get("claims"))
        .filteredOn(claim -> !claim.get("kind").asString().equals("reply"))
        .allSatisfy(claim -> assertThat(claim.get("met").asBoolean()).isTrue());
    assertThat(json.get("claims"))
        .as("no game of one chair was explored")
        .allSatisfy(claim -> assertThat(claim.get("oneChair").isNull()).isTrue());
    assertThat(json.get("proved").get("told").asBoolean()).isTrue();
  }

  @Test
  void whatIsNotKnownIsNull() {
    JsonNode json = json(3);

    JsonNode one = json.get("explorations").get(0);
    assertThat(one.get("stopped").asString()).isEqualTo("limit");
    assertThat(one.get("lines").isNull()).isTrue();
    assertThat(json.get("claims"))
        .filteredOn(claim -> claim.get("line").isNull())
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(claim.get("met").isNull()).isTrue())
        .allSatisfy(claim -> assertThat(claim.get("here").isNull()).isTrue())
        .allSatisfy(claim -> assertThat(claim.get("line").isNull()).isTrue());
  }

  @Test
  void everyPropertyIsDocumented() throws IOException {
    String guide = Files.readString(Path.of("story", "README.md"));
    int from = guide.indexOf("#### What `explore --json` prints");
    String page = guide.substring(from, guide.indexOf("\n### ", from));
    Set<String> names = new TreeSet<>();
    gather(json(1_000), names);
    Shipped.TWO_DOORS.variables().keySet().forEach(variable -> names.remove(variable.value()));

    assertThat(names)
        .isNotEmpty()
        .allSatisfy(name -> assertThat(page).containsPattern("[`.]" + name + "`"));
  }

  private static JsonNode json(int limit) {
    Survey survey = new Survey(Shipped.TWO_DOORS, limit);
    Exploration found = survey.explore(ALL);
    String text = ExplorationJson.of(Shipped.TWO_DOORS, true, List.of(found), survey);
    return JsonMapper.builder().build().readTree(text);
  }

  private static void gather(JsonNode node, Set<String> names) {
    node.propertyNames().forEach(names::add);
    node.values().forEach(child -> gather(child, names));
  }
}

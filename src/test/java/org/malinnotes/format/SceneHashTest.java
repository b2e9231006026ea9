package org.malinnotes.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SceneHashTest {
  private static final String SCENE =
      "{\"id\":\"a\",\"text\":[\"b\\n\\\"c\\\"\",1,true,null],\"x\":{}}";

  @Test
  void whiteSpaceOrderAndSchemaDoNotCount() {
    String same =
        "{ \"$schema\": \"s\", \"x\": { },\n\"text\": [\"\\u0062\\n\\u0022c\\\"\", 1, true, null],"
            + " \"id\": \"a\" }";
    assertThat(SceneHash.of(Trees.of(same))).isEqualTo(SceneHash.of(Trees.of(SCENE)));
  }

  @Test
  void everythingElseDoes() {
    String hash = SceneHash.of(Trees.of(SCENE));
    assertThat(hash).matches("[0-9a-f]{16}");
    String[] others = {
      SCENE.replace("true", "false"),
      SCENE.replace("1", "2"),
      SCENE.replace("{}", "[]"),
      SCENE.replace("\"a\"", "\"b\""),
      SCENE.replace("1,true", "true,1"),
      SCENE.replace("\"x\"", "\"y\"")
    };
    for (String other : others) {
      assertThat(SceneHash.of(Trees.of(other))).as(other).isNotEqualTo(hash);
    }
  }

  @Test
  void canonicalTextSaysTheSameAsTheFile() throws IOException {
    for (Path file : Trees.files(StoryCopy.TUTORIAL)) {
      String canonical = CanonicalJson.of(Trees.of(Files.readString(file)));
      assertThat(CanonicalJson.of(Trees.of(canonical))).isEqualTo(canonical);
    }
  }
}

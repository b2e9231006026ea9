package org.malinnotes.save;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaveNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "7",
        "warsaw-1",
        "Warsaw_2",
        "3b.anna",
        "Gomułka",
        "Łódź",
        "कक्षा",
        "варшава",
        "console",
        "com",
        "com10",
        "lpt",
        "a-",
        "a_"
      })
  void takes(String name) {
    assertThat(SaveName.of(name).result().map(SaveName::value)).contains(name);
    assertThat(SaveName.isValid(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        "..",
        "../x",
        "a..b",
        "a.",
        ".a",
        "-a",
        "_a",
        "a b",
        "a/b",
        "a\\b",
        "a:b",
        "a*",
        "a\0b",
        "a\u001b[2J",
        "a\nb",
        "a\u202eb",
        "a\u200bb",
        "CON",
        "con",
        "Nul",
        "aux.2",
        "COM1",
        "lpt9",
        "com¹",
        "\ud800",
        "~",
        "a%b",
        "a\"b",
        "💾"
      })
  void refuses(String name) {
    Attempt<SaveName> refused = SaveName.of(name);
    assertThat(refused.result()).isEmpty();
    assertThat(refused.problems().get(0).message())
        .contains("letters or digits")
        .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}]");
    assertThatIllegalArgumentException().isThrownBy(() -> new SaveName(name));
  }

  @Test
  void hasALongest() {
    assertThat(SaveName.of("a".repeat(64)).result()).isPresent();
    assertThat(SaveName.of("a".repeat(65)).result()).isEmpty();
    assertThat(SaveName.of("𝐚".repeat(64)).result()).isEmpty();
    assertThat(SaveName.of("x".repeat(300)).problems().get(0).message()).contains("too long");
  }

  @Test
  void composesAccents() {
    assertThat(SaveName.of("Poznan\u0301").result()).contains(new SaveName("Poznań"));
  }
}

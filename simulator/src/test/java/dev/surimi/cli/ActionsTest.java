package dev.surimi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ActionsTest {

  @RegisterExtension static final Shell shell = new Shell();

  @BeforeEach
  void freeze() {
    var unused =
        shell.client().world("me").put(Map.of("now", "2031-03-10T10:00:00Z", "clock", "frozen"));
  }

  @Test
  void theListSaysWhatAnActionTakes() {
    assertThat(shell.run("actions", "list", "guestonline")).isZero();
    assertThat(shell.said())
        .contains("guestonline phone-booking: Somebody calls")
        .contains("    restaurant_id: the restaurant, such as 479")
        .contains("    [lastname]: who called")
        .doesNotContain("iiko ");
  }

  @Test
  void anActionIsPressedWithWords() {
    assertThat(
            phone(
                "restaurant_id=479", "date=2031-03-14", "hour=20:00", "persons=2", "lastname=1234"))
        .isZero();
    assertThat(shell.said()).contains("\"id\"").contains("1234");
  }

  @Test
  void anActionIsPressedWithAnObject() {
    assertThat(
            phone(
                "{\"restaurant_id\":479,\"date\":\"2031-03-14\",\"hour\":\"20:00\",\"persons\":2}"))
        .isZero();
  }

  @Test
  void anActionThatIsImpossibleNowFails() {
    assertThat(shell.run("actions", "press", "me", "guestonline", "confirm", "booking=999999"))
        .isEqualTo(1);
    assertThat(shell.said()).contains("The action is impossible now").doesNotContain("Usage:");
  }

  @Test
  void whatNoActionTakesIsWrongUsage() {
    assertThat(phone("four people")).isEqualTo(2);
    assertThat(phone("persons=many")).isEqualTo(2);
    assertThat(shell.run("actions", "press", "me", "guestonline", "dance")).isEqualTo(2);
    assertThat(shell.run("actions", "list", "pizzeria")).isEqualTo(2);
    assertThat(shell.said()).contains("is neither NAME=VALUE nor");
  }

  private static int phone(String... input) {
    String[] words = new String[5 + input.length];
    System.arraycopy(
        new String[] {"actions", "press", "me", "guestonline", "phone-booking"}, 0, words, 0, 5);
    System.arraycopy(input, 0, words, 5, input.length);
    return shell.run(words);
  }
}

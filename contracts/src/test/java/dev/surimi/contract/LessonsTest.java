package dev.surimi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

class LessonsTest {

  @Test
  void aMissingParameterIsRepairedWithItsExample() {
    assertThat(only("pots.list", "{}").repaired()).hasToString("\"2026-11-21\"");
  }

  @Test
  void aMissingMemberIsRepairedWithTheExampleOfTheCall() {
    Lesson lesson = only("pots.brew", "{cups: 2}");

    assertThat(lesson.violation().pointer()).isEqualTo("/tea");
    assertThat(lesson.repaired()).hasToString("\"green\"");
  }

  @Test
  void aMisspeltMemberIsRepairedWithTheRightName() {
    assertThat(only("pots.brew", "{tea: 'green', cups: 2, prize: 3}").repaired())
        .hasToString("\"price\"");
  }

  @Test
  void aNameThatIsSaidAsWellIsNotMeant() {
    assertThat(only("pots.brew", "{tea: 'green', cups: 2, cup: 2}").repaired()).isNull();
  }

  @Test
  void aMisspeltMemberOfAnAnswerIsRepairedToo() {
    Operation operation = Teahouse.operation("pots.show");
    ObjectNode answer =
        Teahouse.object("{id: 7, tea: 'green', cups: 2, brewdAt: '2026-11-21T16:00:00+01:00'}");
    List<Violation> found = Teahouse.JUDGE.response(operation, 200, "application/json", answer);

    assertThat(found)
        .extracting(
            each -> Teahouse.CONTRACT.lesson(each, Optional.of(operation), answer).repaired())
        .extracting(String::valueOf)
        .contains("\"brewedAt\"");
  }

  @Test
  void theNearestMarkSaysHowARuleIsKnown() {
    assertThat(only("pots.list", "{}").source()).isEqualTo(Source.DOCUMENTED);
    assertThat(only("pots.note", "{silent: 'maybe'}").source()).isEqualTo(Source.INFERRED);
  }

  @Test
  void aMessageThatIsNotAtHandTeachesStill() {
    Violation violation = only("pots.list", "{day: '21.11.2026'}").violation();

    Lesson lesson =
        Teahouse.CONTRACT.lesson(violation, Optional.empty(), MissingNode.getInstance());

    assertThat(lesson.repaired()).isNull();
    assertThat(lesson.violation()).isSameAs(violation);
  }

  @Test
  void aLessonIsALineOfAdvice() {
    assertThat(only("pots.list", "{day: '21.11.2026'}").advice()).endsWith("Try \"2026-11-21\"");
  }

  /** Of a request with one thing wrong. */
  private static Lesson only(String id, String decoded) {
    Operation operation = Teahouse.operation(id);
    ObjectNode said = Teahouse.object(decoded);
    Map<String, String> path = operation.pathParameters().isEmpty() ? Map.of() : Map.of("id", "7");
    List<Violation> found = Teahouse.JUDGE.request(operation, path, said);
    assertThat(found).hasSize(1);
    return Teahouse.CONTRACT.lesson(found.get(0), Optional.of(operation), said);
  }
}

package dev.surimi.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class PrintedShapeTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'id':1}            | {'id':7,'more':true}",
        "{'a':null}          | {'a':'text'}",
        "{'note':'text'}     | {'note':'2031-03-14'}",
        "{'ids':[1]}         | {'ids':[7,8]}",
        "{'ids':[]}          | {'ids':[7]}",
        "[{'a':1,'b':2}]     | [{'a':1,'b':null},{'a':3,'b':4}]",
      })
  void differentValuesAreAsPrinted(String printed, String answered) {
    assertThat(differences(printed, answered)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'id':1}            | {}",
        "{'id':1}            | {'id':'1'}",
        "{'id':1}            | {'id':null}",
        "{'id':1}            | {'id':1.5}",
        "{'day':'2031-03-14'}| {'day':'14.03.2031'}",
        "{'at':'20:00'}      | {'at':'8 pm'}",
        "{'object':'menu'}   | {'object':'offer'}",
        "{'ids':[1]}         | {'ids':[]}",
        "[{'a':1,'b':2}]     | [{'a':1,'b':null}]",
        "[{'a':1},{'b':2}]   | [{'a':1}]",
        "[{'a':1}]           | [{'a':1},{'a':'1'}]",
      })
  void aLackingFieldAnotherTypeOrAnEmptyListIsNot(String printed, String answered) {
    assertThat(differences(printed, answered)).hasSize(1);
  }

  @Test
  void anExactValueIsToldButNotAFreeOne() {
    assertThat(differences("{'a':1,'b':2}", "{'a':7,'b':8}", List.of("/"), Map.of("/b", "any")))
        .containsExactly("/a is 7, not 1");
  }

  private static List<String> differences(String printed, String answered) {
    return differences(printed, answered, List.of(), Map.of());
  }

  private static List<String> differences(
      String printed, String answered, List<String> exact, Map<String, String> free) {
    PrintedCall call =
        new PrintedCall(
            "a",
            "b",
            null,
            "GET /",
            null,
            null,
            null,
            null,
            null,
            JSON.readTree(printed.replace('\'', '"')),
            exact,
            free,
            null);
    return PrintedShape.differences(call, JSON.readTree(answered.replace('\'', '"')));
  }
}

package dev.surimi.scenario.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExpectedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'a':1}                    | {'a':1,'b':2}",
        "{'a':1}                    | {'a':1.0}",
        "'any'                      | null",
        "{'a':'absent'}             | {}",
        "'number'                   | 1.5",
        "'text'                     | 'x'",
        "'list'                     | []",
        "'object'                   | {}",
        "'boolean'                  | false",
        "{'matches':'^a'}           | 'abc'",
        "{'matches':'^1'}           | 123",
        "{'from':1}                 | 1",
        "{'from':1,'to':5}          | 5",
        "{'from':'2031-01'}         | '2031-03'",
        "{'contains':{'id':2}}      | [{'id':1},{'id':2,'x':1}]",
        "{'contains':[1,2]}         | [2,3,1]",
        "{'contains':'ell'}         | 'hello'",
        "{'length':2}               | [1,2]",
        "{'length':{'from':1}}      | 'abc'",
        "{'not':'x'}                | 'y'",
        "{'one-of':['x','y']}       | 'y'",
        "{'is':{'from':1}}          | {'from':1}",
        "{'is':'any'}               | 'any'",
        "[1,{'a':'any'}]            | [1,{'a':2}]",
      })
  void fits(String expected, String actual) {
    assertThat(Expected.of(json(expected)).differences(json(actual))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'a':1}               | {'a':'1'}         | /a",
        "{'a':{'b':1}}         | {'a':{}}          | /a/b",
        "{'a':'absent'}        | {'a':null}        | /a",
        "'any'                 | missing           | ``",
        "'number'              | '1'               | ``",
        "{'matches':'^a'}      | 'ba'              | ``",
        "{'from':1,'to':5}     | 6                 | ``",
        "{'from':1}            | '5'               | ``",
        "{'contains':{'id':3}} | [{'id':1}]        | ``",
        "{'length':2}          | [1]               | ``",
        "{'not':'x'}           | 'x'               | ``",
        "{'one-of':['x','y']}  | 'z'               | ``",
        "{'is':{'from':1}}     | {'from':1,'to':2} | ``",
        "[1,2]                 | [1]               | ``",
        "[1,2]                 | [1,3]             | /1",
        "{'a':1}               | [1]               | ``",
      })
  void differs(String expected, String actual, String pointer) {
    List<Difference> differences = Expected.of(json(expected)).differences(json(actual));

    assertThat(differences).extracting(Difference::pointer).containsExactly(pointer);
  }

  @Test
  void aDifferenceSaysWhatWasExpectedAndWhatCame() {
    assertThat(Expected.of(json("{'a':{'persons':4}}")).differences(json("{'a':{'persons':'4'}}")))
        .extracting(Difference::toString)
        .containsExactly("/a/persons: expected 4, got \"4\"");
  }

  private static JsonNode json(String text) {
    return text.equals("missing")
        ? tools.jackson.databind.node.MissingNode.getInstance()
        : JsonMapper.shared().readTree(text.replace('\'', '"'));
  }
}

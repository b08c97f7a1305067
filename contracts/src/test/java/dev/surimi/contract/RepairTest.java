package dev.surimi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What was probably meant; JSON is written with single quotes. */
class RepairTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          format  | 'date'                 | '15.03.2031'           | '2031-03-15'
          format  | 'date'                 | '15/3/2031'            | '2031-03-15'
          format  | 'date'                 | '2031/03/15'           | '2031-03-15'
          format  | 'date-time'            | '2031-03-15 20:00+01:00' | '2031-03-15T20:00+01:00'
          format  | 'uuid'                 | ' 11111111-1111-4111-8111-111111111111' | '11111111-1111-4111-8111-111111111111'
          format  | 'email'                | ' ada@example.org '    | 'ada@example.org'
          pattern | '^\\\\d\\\\d:\\\\d\\\\d$'     | '20:00:00'             | '20:00'
          pattern | '^\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d$' | '20:00'            | '20:00:00'
          pattern | '^\\\\d\\\\d:\\\\d\\\\d$'     | '8:30'                 | '08:30'
          pattern | '^\\\\d\\\\d:\\\\d\\\\d$'     | '8 pm'                 | '20:00'
          pattern | '^\\\\d{2}\\\\.\\\\d{2}\\\\.\\\\d{4}$' | '2031-03-15'      | '15.03.2031'
          pattern | '^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\d \\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d$' | '2031-03-15T19:00:00Z' | '2031-03-15 19:00:00'
          pattern | '^[A-Z]+$'             | 'green'                | 'GREEN'
          pattern | '^[0-9]*$'             | '+7 (900) 555-66-77'   | '79005556677'
          enum    | ['GREEN', 'BLACK']     | 'green'                | 'GREEN'
          enum    | ['no_show', 'seated']  | 'No-Show'              | 'no_show'
          enum    | ['GREEN', 'BLACK']     | 'GREN'                 | 'GREEN'
          enum    | [1, 2]                 | '2'                    | 2
          const   | false                  | true                   | false
          type    | 'integer'              | '4'                    | 4
          type    | ['number', 'null']     | '1500,5'               | 1500.5
          type    | 'string'               | 9005556677             | '9005556677'
          type    | 'boolean'              | 'yes'                  | true
          type    | 'array'                | 33126                  | [33126]
          minimum | 1                      | 0                      | 1
          """)
  void whatIsObviousIsRepaired(String keyword, String rule, String value, String repaired) {
    assertThat(Repair.of(keyword, Teahouse.json(rule), Teahouse.json(value)))
        .map(JsonNode::toString)
        .contains(Teahouse.json(repaired).toString());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          format  | 'date'             | '03/15/2031'
          format  | 'date'             | '30.02.2031'
          format  | 'date'             | 'tomorrow'
          format  | 'date-time'        | '2031-03-15 20:00'
          format  | 'email'            | 'ada'
          pattern | '^\\\\d\\\\d:\\\\d\\\\d$' | 'noon'
          enum    | ['GREEN', 'BLACK'] | 'coffee'
          enum    | ['GREEN', 'BLACK'] | ''
          type    | 'integer'          | 'four'
          type    | 'integer'          | null
          type    | 'object'           | 'Byron'
          """)
  void whatIsNotObviousIsLeftAlone(String keyword, String rule, String value) {
    assertThat(Repair.of(keyword, Teahouse.json(rule), Teahouse.json(value))).isEmpty();
  }
}

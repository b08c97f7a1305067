package dev.surimi.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.control.Desk.Answered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fault that could do nothing, or not what it says, is refused where it is wrong. */
class ControlFaultsTest {

  private static final String FAULTS = "/worlds/pr-7/faults";

  @RegisterExtension final Desk desk = Desk.open();

  @BeforeEach
  void freeze() {
    desk.freeze("pr-7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"status":500,"headers":{"Bad Name":"x"}}                       | /then/headers/Bad Name
          {"status":500,"headers":{"":"x"}}                               | /then/headers/
          {"status":500,"headers":{"X-Größe":"x"}}                        | /then/headers/X-Größe
          {"status":500,"headers":{"Content-Length":"1"}}                 | /then/headers/Content-Length
          {"status":500,"headers":{"transfer-encoding":"chunked"}}        | /then/headers/transfer-encoding
          {"status":500,"headers":{"X-Sandbox-Override":"x"}}             | /then/headers/X-Sandbox-Override
          {"status":500,"headers":{"X-Why":"a\\r\\nSet-Cookie: b"}}       | /then/headers/X-Why
          {"status":500,"headers":{"X-Why":"a\\nb"}}                      | /then/headers/X-Why
          {"status":500,"headers":{"X-Why":"\\u0000"}}                    | /then/headers/X-Why
          {"status":500,"headers":{"X-Why":"снег"}}                       | /then/headers/X-Why
          {"status":500,"headers":{"X-Why":7}}                            | /then/headers/X-Why
          {"status":500,"latency":{"fixed":"PT1S"}}                       | /then
          {"status":500,"clock":"world"}                                  | /then/clock
          {"drip":"PT1S","body":"x"}                                      | /then/body
          {"drip":"PT0S"}                                                 | /then/drip
          {"drip":"PT3M"}                                                 | /then/drip
          {"drop":true}                                                   | /then/drop
          {"latency":{"fixed":"PT3M"}}                                    | /then/latency/fixed
          {"latency":{"fixed":"PT0S"}}                                    | /then/latency/fixed
          {"latency":{"fixed":"P"}}                                       | /then/latency/fixed
          {"latency":{"uniform":{"from":"PT2S","to":"PT1S"}}}             | /then/latency/uniform/to
          {"maintenance":{"for":"PT1M","to":"2031-03-14T19:00:00Z"}}      | /then/maintenance/for
          {"maintenance":{"to":"2031-03-14T17:00:00Z"}}                   | /then/maintenance/to
          {"maintenance":{"from":"2031-03-14T19:00:00Z"}}                 | /then/maintenance/for
          {"rate":{"limit":1,"per":"PT0S"}}                               | /then/rate/per
          {"rate":{"limit":1,"per":"PT1M","burst":3}}                     | /then/rate/burst
          {"stale":"PT0S"}                                                | /then/stale
          {"loseAnswer":false}                                            | /then/loseAnswer
          {"expiredToken":false}                                          | /then/expiredToken
          {"extraField":"/x~3"}                                           | /then/extraField
          {"extraField":"x"}                                              | /then/extraField
          {"extraField":false}                                            | /then/extraField
          {"unknownValue":"/x~"}                                          | /then/unknownValue
          {"webhook":{"delay":"PT0S"}}                                    | /then/webhook/delay
          {"webhook":{"changedBody":{"/x~3":1}}}                          | /then/webhook/changedBody
          {"webhook":{"burst":{"of":2,"every":"PT1M"}}}                   | /then/webhook
          """)
  void anEffectIsRefusedWhereItIsWrong(String then, String pointer) {
    Answered refused = set("{\"vendor\":\"noodlebar\",\"then\":" + then + "}");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.firstProblem()).isEqualTo(pointer);
    assertThat(desk.get(FAULTS).body()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"from":"2031-03-14T19:00:00Z","to":"2031-03-14T18:00:00Z"} | /when/to
          {"from":"2031-03-14T19:00:00Z","to":"2031-03-14T19:00:00Z"} | /when/to
          {"match":{"/nope":null}}                                    | /when/match/~1nope
          {"match":{"nope":1}}                                        | /when/match
          {"match":{"/x~3":1}}                                        | /when/match
          {"often":1}                                                 | /when/often
          {"calls":[]}                                                | /when/calls
          {"every":0}                                                 | /when/every
          """)
  void aConditionIsRefusedWhereItIsWrong(String when, String pointer) {
    Answered refused =
        set("{\"vendor\":\"noodlebar\",\"when\":" + when + ",\"then\":{\"status\":500}}");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.firstProblem()).isEqualTo(pointer);
  }

  @Test
  void aMemberThatNobodyKnowsIsRefused() {
    assertThat(
            set("{\"vendor\":\"noodlebar\",\"then\":{\"status\":500},\"time\":1}").firstProblem())
        .isEqualTo("/time");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"/guest":"Ada"}            | 500
          {"/guest":"Bob"}            | 201
          {"/bowls":2}                | 500
          {"/bowls":"2"}              | 500
          {"/bowls":""}               | 201
          {"/guest":"Ada","/bowls":3} | 201
          {"/nope":""}                | 201
          {"":{"a":1}}                | 201
          {"/guest":{"a":1}}          | 201
          """)
  void aRequestIsMatchedByWhatStandsInIt(String match, int status) {
    set(
        "{\"vendor\":\"noodlebar\",\"when\":{\"match\":%s},\"then\":{\"status\":500}}"
            .formatted(match));

    assertThat(desk.order("pr-7").status()).isEqualTo(status);
  }

  @Test
  void aFaultIsShownAsItWasSet() {
    String then = "{\"status\":500,\"body\":\"<h1>\",\"headers\":{\"Content-Type\":\"text/html\"}}";

    Answered fault = set("{\"vendor\":\"noodlebar\",\"then\":" + then + "}");

    assertThat(fault.status()).isEqualTo(201);
    assertThat(fault.body().get("then")).hasToString(then);
  }

  private Answered set(String fault) {
    return desk.post(FAULTS, fault);
  }
}

package dev.surimi.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ValuesTest {

  private final Values values = new Values();

  @Test
  void aWholeReferenceKeepsItsType() {
    values.put("seats", json("4"));

    assertThat(values.fill(json("{\"left\":\"${seats}\"}"))).isEqualTo(json("{\"left\":4}"));
  }

  @Test
  void aReferenceInsideOfATextIsText() {
    values.put("id", json("17"));

    assertThat(values.fill("/bookings/${id}/cancel")).isEqualTo("/bookings/17/cancel");
  }

  @Test
  void namesOfMembersAreFilledToo() {
    values.put("day", "2031-03-14");

    assertThat(values.fill(json("{\"${day}\":1}"))).isEqualTo(json("{\"2031-03-14\":1}"));
  }

  @Test
  void twoDollarSignsAreNoReference() {
    assertThat(values.fill("$${id}")).isEqualTo("${id}");
    assertThat(Values.names("$${id} ${name}")).containsExactly("name");
  }

  @Test
  void aValueThatNobodyKeptIsNamedWithItsNeighbour() {
    values.put("pending", json("1"));

    assertThatThrownBy(() -> values.fill("${pendng}"))
        .isInstanceOf(Failure.class)
        .hasMessage("there is no value 'pendng' yet (did you mean 'pending'?)");
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}

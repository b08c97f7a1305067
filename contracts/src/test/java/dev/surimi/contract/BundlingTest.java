package dev.surimi.contract;

import static dev.surimi.contract.Teahouse.CONTRACT;
import static dev.surimi.contract.Teahouse.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class BundlingTest {
  private final ObjectNode document = CONTRACT.document();

  @Test
  void everySchemaFileThatIsReachedBecomesAComponent() {
    assertThat(document.at("/components/schemas").propertyNames())
        .containsExactlyInAnyOrder("pot", "guest", "pots.brew.request", "pot.ready", "refusal");
  }

  @Test
  void aRefToAFileLeadsToItsComponent() {
    assertThat(schema("pot").at("/properties/guest/$ref"))
        .isEqualTo(json("'#/components/schemas/guest'"));
  }

  @Test
  void aRefInsideAFileStaysInsideItsComponent() {
    assertThat(schema("pot").at("/properties/tea/$ref"))
        .isEqualTo(json("'#/components/schemas/pot/$defs/tea'"));
    assertThat(schema("guest").at("/properties/companions/items/$ref"))
        .isEqualTo(json("'#/components/schemas/guest'"));
  }

  @Test
  void rejectsAreLeftOutAndExamplesStay() {
    assertThat(schema("pot").has("x-rejects")).isFalse();
    assertThat(schema("pot").has("examples")).isTrue();
  }

  @Test
  void rejectsAreReadWithTheirReason() {
    assertThat(CONTRACT.rejects())
        .contains(new Reject("pot", "a pot has cups", json("{id: 1, tea: 'black'}")));
  }

  @Test
  void theDocumentIsACopyEachTime() {
    document.removeAll();

    assertThat(CONTRACT.document().has("paths")).isTrue();
  }

  @Test
  void theDocumentShowsNothingOfTheJudgesOwn() {
    assertThat(document.has("x-requests")).isFalse();
    assertThat(schema("pot").has("unevaluatedProperties")).isTrue();
  }

  @Test
  void anAliasStandsForWhatItNames() {
    assertThat(document.at("/paths/~1pots/post/responses/422/x-source"))
        .isEqualTo(json("'observed'"));
  }

  private JsonNode schema(String name) {
    return document.path("components").path("schemas").path(name);
  }
}

package dev.surimi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the build leaves in the jar says what the author's files say. */
class BundledTest {

  static List<Contract> contracts() {
    return EveryContractTest.contracts();
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void aBundleSaysWhatItsFilesSay(Contract contract) {
    Bundle bundle = contract.terms().bundle();

    Bundle readBack = Bundled.bundle(written(Bundled.json(bundle)));

    assertThat(readBack).isEqualTo(bundle);
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void aCardSaysWhatItsContractSays(Contract contract) {
    Card card = Card.of(written(Card.of(contract.terms()).json()));

    assertThat(card).isEqualTo(Card.of(contract.terms()));
    assertThat(card.operations())
        .isEqualTo(contract.operations().stream().map(Operation::id).toList());
  }

  @Test
  void aFolderOfClassesMayHaveANewerSourceSoThatItsBundlesAreNotBelieved() {
    assertThat(Bundled.find("sandbox")).isEmpty();
  }

  private static JsonNode written(JsonNode json) {
    return JsonMapper.shared().readTree(JsonMapper.shared().writeValueAsBytes(json));
  }
}

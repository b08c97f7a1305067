package dev.surimi.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EntropyTest {

  @Test
  void theSameOriginGivesTheSameValues() {
    assertThat(Entropy.of("demo", "bookings", 7).hex(24))
        .isEqualTo(Entropy.of("demo", "bookings", 7).hex(24));
  }

  @Test
  void anotherSeedNameOrOrdinalGivesOtherValues() {
    Set<String> values = new HashSet<>();
    values.add(Entropy.of("demo", "bookings", 7).hex(24));
    values.add(Entropy.of("other", "bookings", 7).hex(24));
    values.add(Entropy.of("demo", "contacts", 7).hex(24));
    values.add(Entropy.of("demo", "bookings", 8).hex(24));

    assertThat(values).hasSize(4);
  }

  @Test
  void valuesAreWhatTheyWereWhenThisWasWritten() {
    assertThat(Entropy.of("demo", "bookings", 1).hex(8)).isEqualTo("850fdcf3");
    assertThat(Entropy.of("demo", "bookings", 1).alphanumeric(8)).isEqualTo("fXELyFmk");
  }

  @Test
  void aUuidIsOneOfVersionFour() {
    UUID uuid = UUID.fromString(Entropy.of("demo", "events", 1).uuid());

    assertThat(uuid.version()).isEqualTo(4);
    assertThat(uuid.variant()).isEqualTo(2);
  }

  @Test
  void numbersStayBelowTheirBoundAndReachAllOfIt() {
    Entropy entropy = Entropy.of("demo", "dice", 1);

    assertThat(IntStream.range(0, 500).map(i -> entropy.below(6)).boxed().distinct().sorted())
        .containsExactly(0, 1, 2, 3, 4, 5);
  }
}

package dev.surimi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.engine.Bound;
import dev.surimi.engine.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

class LimitsTest {

  @Test
  void withoutOptionsTheyAreTheUsualOnes() {
    assertThat(bounds()).isEqualTo(Bounds.usual());
  }

  @ParameterizedTest
  @EnumSource
  void eachIsSetByTheFlagOfItsBound(Bound bound) {
    assertThat(bounds(bound.flag(), "7").most(bound)).isEqualTo(7);
  }

  private static Bounds bounds(String... options) {
    return CommandLine.populateCommand(new Limits(), options).bounds();
  }
}

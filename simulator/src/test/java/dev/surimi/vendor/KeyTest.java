package dev.surimi.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTest {

  @Test
  void aTestKeyNamesItsWorld() {
    assertThat(Key.read("test_pr-7")).contains(new Key("pr-7", null, false));
  }

  @Test
  void whatFollowsTheDotNarrowsTheKey() {
    assertThat(Key.read("test_pr-7.479")).contains(new Key("pr-7", "479", false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "test_", "pr-7", "test_a b", "test_a/b", "Test_a", "test_é", "test_a.b.c"})
  void anythingElseIsNoKey(String credential) {
    assertThat(Key.read(credential)).isEmpty();
  }

  @Test
  void aWorldsNameHasAtMost64Characters() {
    assertThat(Key.read("test_" + "x".repeat(64))).isPresent();
    assertThat(Key.read("test_" + "x".repeat(65))).isEmpty();
  }
}

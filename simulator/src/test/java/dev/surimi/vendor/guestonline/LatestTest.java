package dev.surimi.vendor.guestonline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that nobody empties stay within their bounds. */
class LatestTest {

  @Test
  void theLowestNumbersThatAreOverGo() {
    List<Long> left =
        GuestWorld.demo()
            .look(
                world -> {
                  for (long number = 1; number <= 5; number++) {
                    world.put(StripeToken.TABLE, new StripeToken("tok_" + (9 - number), number));
                  }
                  Latest.keep(world, StripeToken.BY_NUMBER, 3, token -> token.number() != 1);
                  return world.all(StripeToken.TABLE).map(StripeToken::number).sorted().toList();
                });

    assertThat(left).containsExactly(1L, 4L, 5L);
  }

  @Test
  void whatIsNotOverStays() {
    int left =
        GuestWorld.demo()
            .look(
                world -> {
                  world.put(StripeToken.TABLE, new StripeToken("tok_a", 1));
                  Latest.keep(world, StripeToken.BY_NUMBER, 0, token -> false);
                  return world.count(StripeToken.TABLE);
                });

    assertThat(left).isOne();
  }

  @Test
  void spentTokensAreBounded() {
    List<Integer> counts =
        GuestWorld.demo()
            .look(
                world -> {
                  for (int i = 0; i < 10_001; i++) {
                    StripeToken.redeem(world, "tok_%024d".formatted(i));
                  }
                  boolean firstIsKept =
                      world.find(StripeToken.TABLE, "tok_%024d".formatted(0)).isPresent();
                  return List.of(world.count(StripeToken.TABLE), firstIsKept ? 1 : 0);
                });

    assertThat(counts).containsExactly(10_000, 0);
  }

  @Test
  void paymentsThatAreOverAreBounded() {
    GuestWorld world = GuestWorld.demo();
    String id = world.toBePaid();
    for (int i = 0; i < 505; i++) {
      world.commit(id, "tok_threeDSecure2Required");
      world.commit(id, "tok_authenticationRequired");
    }

    assertThat(world.<Integer>look(tx -> tx.count(PaymentIntent.TABLE))).isEqualTo(1_000);
    assertThat(world.press("complete-3ds", "{'pending_booking':'" + id + "'}").get("status"))
        .hasToString("\"succeeded\"");
  }
}

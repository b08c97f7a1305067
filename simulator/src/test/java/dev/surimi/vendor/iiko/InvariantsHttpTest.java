package dev.surimi.vendor.iiko;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.world.Transaction;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What must hold at iiko, in good order and broken behind its back. */
class InvariantsHttpTest {

  @RegisterExtension private final InSandbox sandbox = InSandbox.demo();

  @Test
  void aCommandThatATerminalTakesLeavesNothingBehind() {
    sandbox.act("iiko", "book-online", Map.of()).statusCode(200);
    assertThat(sandbox.breaches()).isEmpty();

    sandbox.advance(Duration.ofMinutes(1));

    assertThat(sandbox.breaches()).isEmpty();
  }

  @Test
  void aTableThatTwoReservesKeepIsSeen() {
    sandbox.harm(
        world -> {
          Occupation one = world.all(Occupation.TABLE).findFirst().orElseThrow();
          Occupation other = ofAnother(world, one);
          world.put(
              Occupation.TABLE,
              new Occupation(one.tableId(), other.reserveId(), one.from(), one.to()));
        });

    assertThat(sandbox.breaches())
        .singleElement()
        .asString()
        .startsWith("iiko no-seat-sold-twice: reserve ");
  }

  @Test
  void moneyForAReserveWhoseCreationFailedIsSeen() {
    String[] id = new String[1];
    sandbox.harm(
        world -> {
          Reserve banquet =
              world.all(Reserve.TABLE).filter(Reserve::isBanquet).findFirst().orElseThrow();
          PaymentType cash = world.all(PaymentType.TABLE).findFirst().orElseThrow();
          List<Payment> paid = List.of(Payment.now(cash, 10_000, null));
          id[0] = banquet.id();
          world
              .all(Occupation.TABLE)
              .filter(one -> one.reserveId().equals(banquet.id()))
              .toList()
              .forEach(
                  one ->
                      world.remove(
                          Occupation.TABLE, Occupation.key(one.tableId(), one.reserveId())));
          world.put(Reserve.TABLE, paid(banquet, paid));
        });

    assertThat(sandbox.breaches()).containsExactly("iiko no-money-without-a-booking: " + id[0]);
  }

  @Test
  void aCommandThatNobodyWillEverEndIsSeen() {
    sandbox.act("iiko", "book-online", Map.of()).statusCode(200);

    sandbox.harm(
        world ->
            world
                .all(Command.TABLE)
                .filter(Command::isWaiting)
                .forEach(one -> world.cancel("iiko", Commands.EXPIRED, one.id())));

    assertThat(sandbox.breaches()).singleElement().asString().startsWith("iiko no-hold-left: ");
  }

  @Test
  void tablesOfAReserveThatIsGoneAreSeen() {
    String reserve =
        sandbox.world().state().all(Occupation.TABLE).findFirst().orElseThrow().reserveId();

    sandbox.harm(world -> world.remove(Reserve.TABLE, reserve));

    assertThat(sandbox.breaches())
        .isNotEmpty()
        .allMatch(breach -> breach.equals("iiko no-hold-left: " + reserve));
  }

  private static Occupation ofAnother(Transaction world, Occupation one) {
    return world
        .all(Occupation.TABLE)
        .filter(other -> !other.reserveId().equals(one.reserveId()))
        .findFirst()
        .orElseThrow();
  }

  private static Reserve paid(Reserve like, List<Payment> payments) {
    return new Reserve(
        like.id(),
        null,
        like.organizationId(),
        like.terminalGroupId(),
        like.trace(),
        Creation.ERROR,
        ErrorInfo.expired(CommandKind.CREATE),
        false,
        like.booking(),
        like.status(),
        null,
        null,
        like.order().withPayments(payments));
  }
}

package dev.surimi.vendor.restoplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.surimi.InSandbox;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An address whose clocks go forward on 2031-03-30 at two and back on 2031-10-26 at three. */
class ClockChangeHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.empty();

  private final Integrator api = new Integrator(sandbox);

  @BeforeEach
  void moveToBerlin() {
    var world = sandbox.world().world();
    world.change(
        world.now(),
        transaction -> {
          Address old = Address.of(transaction);
          transaction.put(
              Address.TABLE,
              new Address(
                  old.id(),
                  old.organization(),
                  "Berlin",
                  old.address(),
                  ZoneId.of("Europe/Berlin"),
                  old.hash()));
          return null;
        });
  }

  @Test
  void anHourThatIsSkippedIsNoSlotAndCannotBeReserved() {
    List<String> from =
        api.get("/times", "date=2031-03-30", "length=60").extract().path("responseData.from");

    assertThat(from).hasSize(23).doesNotContain("2031-03-30 02:00:00");
    api.creating("from=2031-03-30 02:00:00", "to=2031-03-30 03:00:00")
        .body("error", equalTo("Неверный формат параметра from"));
  }

  @Test
  void theSlotBeforeTheGapEndsAfterIt() {
    api.get("/times", "date=2031-03-30", "length=60", "dateFormat=RFC3339")
        .body("responseData[1].from", equalTo("2031-03-30T01:00:00+01:00"))
        .body("responseData[1].to", equalTo("2031-03-30T03:00:00+02:00"));
  }

  @Test
  void anHourThatComesTwiceIsOfferedOnce() {
    List<String> from =
        api.get("/times", "date=2031-10-26", "length=30", "shift=30")
            .extract()
            .path("responseData.from");

    assertThat(from).doesNotHaveDuplicates().contains("2031-10-26 02:00:00");
  }

  @Test
  void aReserveOverTheChangeIsShownAsItWasSaid() {
    int id =
        api.create(
            "from=2031-10-26T00:30:00+02:00", "to=2031-10-26T03:30:00+01:00", "item_ids[]=1542");

    assertThat(api.reserve(id).get("time_from").asString()).isEqualTo("2031-10-26 00:30:00");
    assertThat(api.reserve(id).get("time_to").asString()).isEqualTo("2031-10-26 03:30:00");
  }
}

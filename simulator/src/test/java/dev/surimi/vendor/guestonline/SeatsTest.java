package dev.surimi.vendor.guestonline;

import static dev.surimi.vendor.guestonline.VenueWorld.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.surimi.vendor.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class SeatsTest {

  private final VenueWorld world = VenueWorld.empty();

  @Test
  void aPartyGetsTheSmallestTableThatFits() {
    world.guests("pending:a", 479, FRIDAY, "12:30", 2);

    assertThat(seating("pending:a").tableIds()).containsExactly(15);
    assertThat(world.service(479, FRIDAY, "lunch").leftSeats()).isEqualTo(48);
  }

  @Test
  void aLargePartyGetsTablesPushedTogether() {
    world.guests("pending:a", 479, FRIDAY, "12:30", 7);

    assertThat(tableNames("pending:a")).isEqualTo("12, 13");
  }

  @Test
  void aTableCanBeHadAgainWhenTheStayIsOver() {
    world.guests("pending:a", 479, FRIDAY, "12:00", 16);
    assertThatThrownBy(() -> world.guests("pending:b", 479, FRIDAY, "13:00", 16))
        .isInstanceOf(Refusal.class);

    world.guests("pending:b", 479, FRIDAY, "13:30", 16);

    assertThat(seating("pending:b").tableIds()).containsExactly(11);
  }

  @Test
  void aServiceThatRunsIntoTheNextSharesItsTables() {
    LocalDate saturday = FRIDAY.plusDays(1);
    world.guests("pending:a", 479, saturday, "14:00", 8);

    world.guests("pending:b", 479, saturday, "15:30", 8);

    assertThat(seating("pending:b").tableIds()).isEqualTo(seating("pending:a").tableIds());
  }

  @Test
  void theTerraceIsForTheStaffOnly() {
    assertThatThrownBy(() -> find(FRIDAY, "12:00", new Party(2, 1)))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.reason()).isEqualTo(GuestonlineError.BAD_REQUEST));
    assertThat(find(FRIDAY, "12:00", new Party(2, 3)).areaId()).isEqualTo(3);
  }

  @Test
  void mixedValidationConfirmsSmallPartiesUntilAnHour() {
    assertThat(find(FRIDAY, "20:00", new Party(6, null)).state()).isEqualTo(HourState.VALIDATED);
    assertThat(find(FRIDAY, "20:00", new Party(7, null)).state()).isEqualTo(HourState.INITIALIZED);
    assertThat(find(FRIDAY, "21:30", new Party(2, null)).state()).isEqualTo(HourState.INITIALIZED);
  }

  @Test
  void whoWaitsTakesNoSeats() {
    world.press("mark-full", "{'restaurant_id':479,'date':'2031-03-14','period':'dinner'}");

    world.guests("pending:a", 479, FRIDAY, "20:00", 2);

    assertThat(find(FRIDAY, "20:00", new Party(2, null)).state()).isEqualTo(HourState.WAITING);
    assertThat(seatings()).isZero();
  }

  @Test
  void onlyHoursOfTheGridCanBeBooked() {
    assertThatThrownBy(() -> find(FRIDAY, "12:10", new Party(2, null))).isInstanceOf(Refusal.class);
    assertThat(find(FRIDAY, "14:00", new Party(2, null)).opening().period()).isEqualTo("lunch");
    assertThatThrownBy(() -> find(FRIDAY, "14:30", new Party(2, null))).isInstanceOf(Refusal.class);
  }

  @Test
  void pastDaysAreForTheDocumentationsKeyOnly() {
    LocalDate printed = LocalDate.of(2014, 11, 27);
    assertThatThrownBy(() -> find(printed, "13:30", new Party(4, null)))
        .isInstanceOf(Refusal.class);

    Offer offer =
        world.look(
            tx ->
                Seats.find(
                    tx,
                    world.restaurant(479),
                    printed,
                    LocalTime.of(13, 30),
                    new Party(4, null),
                    true));

    assertThat(offer.state()).isEqualTo(HourState.VALIDATED);
  }

  @Test
  void theLastSeatIsGivenOnce() {
    world.staff("booking:1", 12, FRIDAY, "12:00", 39);
    world.guests("pending:a", 12, FRIDAY, "12:00", 1);

    assertThatThrownBy(() -> world.guests("pending:b", 12, FRIDAY, "14:00", 1))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> world.staff("booking:2", 12, FRIDAY, "12:00", 1))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void theStaffPushAnyTablesTogether() {
    world.staff("booking:1", 479, FRIDAY, "20:00", 15);
    world.staff("booking:2", 479, FRIDAY, "20:00", 15);
    world.staff("booking:3", 479, FRIDAY, "20:00", 15);

    assertThat(world.service(479, FRIDAY, "dinner").leftSeats()).isEqualTo(5);
    assertThat(seating("booking:2").tableIds())
        .doesNotContainAnyElementsOf(seating("booking:1").tableIds());
  }

  @Test
  void betweenTheServicesTheStaffTakeNoSeats() {
    world.staff("booking:1", 479, FRIDAY, "17:30", 15);

    assertThat(seatings()).isZero();
  }

  @Test
  void aClosedServiceTakesNobody() {
    world.press("close-day", "{'restaurant_id':479,'date':'2031-03-14'}");

    assertThatThrownBy(() -> find(FRIDAY, "20:00", new Party(2, null))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> world.staff("booking:1", 479, FRIDAY, "20:00", 2))
        .hasMessage("the service is closed");
  }

  @Test
  void aGrowingPartyMovesToALargerTable() {
    world.guests("pending:a", 479, FRIDAY, "12:00", 2);

    world.change(tx -> Seats.resize(tx, "pending:a", 8));

    assertThat(seating("pending:a").tableIds()).hasSize(2);
    assertThat(world.service(479, FRIDAY, "lunch").leftSeats()).isEqualTo(42);
  }

  @Test
  void aPartyCannotGrowBeyondTheSeatsLeft() {
    world.staff("booking:1", 12, FRIDAY, "12:00", 30);
    world.staff("booking:2", 12, FRIDAY, "12:00", 8);

    assertThatThrownBy(() -> world.change(tx -> Seats.resize(tx, "booking:2", 11)))
        .isInstanceOf(Refusal.class);
    assertThat(world.service(12, FRIDAY, "lunch").leftSeats()).isEqualTo(2);
  }

  @Test
  void aCommitPassesTheSeatsOnAndTellsNobody() {
    world.guests("pending:a", 479, FRIDAY, "12:00", 2);

    var commit = world.commit(tx -> Seats.pass(tx, "pending:a", "booking:1"));

    assertThat(seating("booking:1").tableIds()).containsExactly(15);
    assertThat(RuntimeServices.notices(commit)).isEmpty();
  }

  @Test
  void releasingTwiceGivesTheSeatsBackOnce() {
    world.guests("pending:a", 479, FRIDAY, "12:00", 2);

    world.change(tx -> Seats.release(tx, "pending:a"));
    world.change(tx -> Seats.release(tx, "pending:a"));

    assertThat(world.service(479, FRIDAY, "lunch").leftSeats()).isEqualTo(50);
  }

  private Offer find(LocalDate date, String time, Party party) {
    return world.look(
        tx -> Seats.find(tx, world.restaurant(479), date, LocalTime.parse(time), party, false));
  }

  private int seatings() {
    return world.look(tx -> tx.count(Seating.TABLE));
  }

  private String tableNames(String holder) {
    return world.look(tx -> Seats.tableNames(tx, holder));
  }

  private Seating seating(String holder) {
    return world.look(tx -> tx.find(Seating.TABLE, holder)).orElseThrow();
  }
}

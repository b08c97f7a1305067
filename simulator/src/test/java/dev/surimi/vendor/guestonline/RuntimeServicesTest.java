package dev.surimi.vendor.guestonline;

import static dev.surimi.vendor.guestonline.VenueWorld.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.surimi.vendor.Misuse;
import dev.surimi.vendor.Notice;
import dev.surimi.vendor.Refusal;
import dev.surimi.world.Entropy;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RuntimeServicesTest {

  private static final String PRINTED = "'date':'2014-11-27','id':'54525943f5cb5c39aa000741'";

  private final VenueWorld world = VenueWorld.empty();

  @Test
  void thePrintedCallGetsThePrintedService() {
    JsonNode answer =
        world.documented(
            RuntimeServices::list,
            "{'date':'2014-11-27','restaurant_id':479,'periods':['lunch','dinner']}");

    assertThat(answer.at("/runtime_services/0"))
        .isEqualTo(
            VenueWorld.read(
                """
                {'object':'runtime_service','id':'54525943f5cb5c39aa000741','left_seats':47,'closed':false,
                 'min_persons':1,'max_persons':25,'last_booking':'2014-11-27T10:00:00+01:00','period':'lunch',
                 'start_time':'12:00','end_time':'14:00','date':'2014-11-27','restaurant_id':479,
                 'parent_id':'53f438c9f5cb5c1411000467'}
                """));
    assertThat(answer.get("runtime_services").findValuesAsString("period"))
        .containsExactly("lunch", "dinner");
  }

  @Test
  void tablesLeftAreCountedByKind() {
    world.guests("pending:a", 479, FRIDAY, "12:00", 2);

    JsonNode answer =
        world.answer(
            RuntimeServices::list,
            "{'date':'2031-03-14','restaurant_id':479,'periods':['lunch'],'expands':['table_availabilities']}");

    assertThat(answer.at("/runtime_services/0/table_availabilities"))
        .isEqualTo(
            VenueWorld.read(
                """
                [{'object':'table_availability','table_type':'1_2','min':1,'max':2,'quantity':3},
                 {'object':'table_availability','table_type':'1_16','min':1,'max':16,'quantity':1},
                 {'object':'table_availability','table_type':'2_4','min':2,'max':4,'quantity':5},
                 {'object':'table_availability','table_type':'2_6','min':2,'max':6,'quantity':1}]
                """));
  }

  @Test
  void seatsSetByHandCountDownFromThere() {
    JsonNode answer =
        world.answer(RuntimeServices::update, "{%s,'left_seats':14}".formatted(PRINTED));
    world.staff("booking:1", 479, LocalDate.of(2014, 11, 27), "12:30", 4);

    assertThat(answer.get("left_seats").asInt()).isEqualTo(14);
    assertThat(world.service(479, LocalDate.of(2014, 11, 27), "lunch").leftSeats()).isEqualTo(10);
  }

  @Test
  void noSeatsLeftRefusesTheNextGuestAndAMarkIsReplacedByANumber() {
    String service = id("lunch");
    set(service, 0);
    assertThatThrownBy(() -> world.guests("pending:a", 479, FRIDAY, "12:30", 2))
        .isInstanceOf(Refusal.class);
    world.press("mark-full", "{'restaurant_id':479,'date':'2031-03-14'}");

    set(service, 2);

    world.guests("pending:a", 479, FRIDAY, "12:30", 2);
  }

  @Test
  void aClosedServiceKeepsItsSeatsAndOpensAgain() {
    JsonNode closed = world.answer(RuntimeServices::close, "{%s}".formatted(PRINTED));
    JsonNode open = world.answer(RuntimeServices::open, "{%s}".formatted(PRINTED));

    assertThat(closed.get("closed").asBoolean()).isTrue();
    assertThat(closed.get("left_seats").asInt()).isEqualTo(47);
    assertThat(open.get("closed").asBoolean()).isFalse();
  }

  @Test
  void idsBelongToTheirDayAndRestaurant() {
    assertRefused(
        GuestonlineError.NOT_FOUND,
        "test_w",
        "{'date':'2014-11-28','id':'54525943f5cb5c39aa000741'}");
    assertRefused(GuestonlineError.NOT_FOUND, "test_w", "{'date':'2014-11-27','id':'x'}");
    assertRefused(GuestonlineError.FORBIDDEN, "test_w.12", "{%s}".formatted(PRINTED));
    assertRefused(Misuse.MISSING, "test_w", "{'date':'2014-11-27'}");
  }

  @Test
  void seatsCannotBeNegativeOrAbsurd() {
    assertThatThrownBy(() -> set(id("lunch"), -1)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> set(id("lunch"), Integer.MAX_VALUE)).isInstanceOf(Refusal.class);
  }

  @Test
  void lastBookingFollowsTheClockChange() {
    String saturday = lastBooking(LocalDate.of(2031, 3, 29));
    String sunday = lastBooking(LocalDate.of(2031, 3, 30));

    assertThat(saturday).isEqualTo("2031-03-29T10:00:00+01:00");
    assertThat(sunday).isEqualTo("2031-03-30T10:00:00+02:00");
  }

  @Test
  void aHoldTellsTheServiceWithItsTables() {
    List<Notice> told =
        RuntimeServices.notices(
            world.commit(
                tx ->
                    Seats.takeForStaff(
                        tx, "booking:1", world.restaurant(479), FRIDAY, LocalTime.of(20, 0), 4)));

    assertThat(told).extracting(Notice::event).containsExactly("RuntimeService");
    assertThat(
            told.get(0)
                .payload()
                .apply(Entropy.of("a seed", "a notice", 1))
                .get("left_seats")
                .asInt())
        .isEqualTo(46);
    assertThat(
            told.get(0)
                .payload()
                .apply(Entropy.of("a seed", "a notice", 1))
                .has("table_availabilities"))
        .isTrue();
  }

  @Test
  void whatChangesNothingTellsNobody() {
    var commit =
        world.press("mark-full", "{'restaurant_id':479,'date':'2031-03-14','period':'lunch'}");
    var sameSeats = world.commit(tx -> Seats.release(tx, "booking:none"));

    assertThat(RuntimeServices.notices(commit)).hasSize(1);
    assertThat(RuntimeServices.notices(sameSeats)).isEmpty();
  }

  @Test
  void whoWantsToHearOfNothingButBookingsCausesNoNoticeOfServices() {
    var commit =
        world.press("mark-full", "{'restaurant_id':479,'date':'2031-03-14','period':'lunch'}");

    assertThat(new Guestonline().notices(commit, "RuntimeService"::equals)).hasSize(1);
    assertThat(new Guestonline().notices(commit, "Booking"::equals)).isEmpty();
  }

  @Test
  void aDayOfRestCanBeOpened() {
    world.press("open-day", "{'restaurant_id':479,'date':'2031-03-17'}");

    world.guests("pending:a", 479, LocalDate.of(2031, 3, 17), "12:30", 2);

    assertThat(world.service(479, LocalDate.of(2031, 3, 17), "lunch").leftSeats()).isEqualTo(48);
  }

  @Test
  void anImpossiblePressIsRefused() {
    assertThatThrownBy(() -> world.press("clear-full", "{'restaurant_id':479,'date':'2031-03-14'}"))
        .hasMessage("no service there is marked full");
    assertThatThrownBy(() -> world.press("open-day", "{'restaurant_id':479,'date':'2031-03-14'}"))
        .hasMessage("no service there is closed");
  }

  private void set(String id, int leftSeats) {
    world.answer(
        RuntimeServices::update,
        "{'date':'2031-03-14','id':'%s','left_seats':%d}".formatted(id, leftSeats));
  }

  private String id(String period) {
    return world.service(479, FRIDAY, period).id();
  }

  private String lastBooking(LocalDate date) {
    return RuntimeServiceJson.of(world.service(479, date, "lunch")).get("last_booking").asString();
  }

  private void assertRefused(Refusal.Cause cause, String key, String input) {
    assertThatThrownBy(() -> world.answer(key, RuntimeServices::close, input, Map.of()))
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.reason()).isEqualTo(cause));
  }
}

package dev.surimi.vendor.guestonline;

import static dev.surimi.vendor.guestonline.VenueWorld.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.contract.Contract;
import dev.surimi.vendor.Handler;
import dev.surimi.vendor.Notice;
import dev.surimi.world.Entropy;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What the restaurants' handlers answer, judged by the contract. */
class VenueContractTest {

  private static final Contract CONTRACT = Contract.load("guestonline");

  private final VenueWorld world = VenueWorld.demo();

  static Stream<Arguments> calls() {
    String expands = "'expands':['bookings_detail','bookable_area_ids']";
    String service = "'date':'2014-11-27','id':'54525943f5cb5c39aa000741'";
    return Stream.of(
        call(
            "periods.list",
            Periods::list,
            "{'date':'2014-11-6','persons':2,%s}".formatted(expands)),
        call(
            "periods.list",
            Periods::list,
            "{'date':'2031-03-17','persons':2,%s}".formatted(expands)),
        call(
            "periods.list", Periods::list, "{'restaurant_id':521,'date':'2031-03-14','persons':6}"),
        call("periods.list", Periods::list, "{'date':'2199-12-31','persons':2}"),
        call("periods.list", Periods::list, "{'date':'1970-01-01','persons':2}"),
        call(
            "daily_availabilities.list",
            DailyAvailabilities::list,
            "{'restaurant_id':479,'persons':2,'start_date':'2031-03-01','end_date':'2032-02-28'}"),
        call("restaurants.list", Restaurants::list, "{'max_results':2}"),
        call(
            "restaurants.bookable",
            Restaurants::bookable,
            "{'date':'2031-03-29','persons_number':2,'expands':['first_bookable_hours']}"),
        call("areas.list", Areas::list, "{}"),
        call(
            "runtime_services.list",
            RuntimeServices::list,
            "{'date':'2031-03-30','expands':['table_availabilities']}"),
        call("runtime_services.list", RuntimeServices::list, "{'date':'1970-01-01'}"),
        call("runtime_services.list", RuntimeServices::list, "{'date':'2199-12-31'}"),
        call(
            "runtime_services.update",
            RuntimeServices::update,
            "{%s,'left_seats':14}".formatted(service)),
        call("runtime_services.close", RuntimeServices::close, "{%s}".formatted(service)),
        call("runtime_services.open", RuntimeServices::open, "{%s}".formatted(service)),
        call("commercials.list", Commercials::list, "{}"),
        call("commercials.get", Commercials::get, "{}"));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void answersKeepTheContract(String operation, Handler handler, String input) {
    JsonNode answer = world.answer("documented", handler, input, Map.of("id", "469"));

    assertThat(
            CONTRACT
                .judge()
                .response(CONTRACT.operation(operation), 200, "application/json", answer))
        .isEmpty();
  }

  @Test
  void pushesKeepTheContract() {
    var full = world.press("mark-full", "{'restaurant_id':479,'date':'%s'}".formatted(FRIDAY));
    var renamed = world.press("change-commercial", "{'id':470,'name':'Mushroom evening'}");

    assertThat(RuntimeServices.notices(full)).hasSize(2).allSatisfy(VenueContractTest::assertKept);
    assertThat(Commercials.notices(renamed)).hasSize(1).allSatisfy(VenueContractTest::assertKept);
  }

  private static void assertKept(Notice notice) {
    assertThat(
            CONTRACT
                .judge()
                .webhook(
                    notice.event(), notice.payload().apply(Entropy.of("a seed", "a notice", 1))))
        .isEmpty();
  }

  private static Arguments call(String operation, Handler handler, String input) {
    return Arguments.of(operation, handler, input);
  }
}

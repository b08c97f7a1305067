package dev.surimi.cli;

import dev.surimi.control.Control;
import dev.surimi.control.Gate;
import dev.surimi.engine.Answer;
import dev.surimi.engine.ContractMode;
import dev.surimi.engine.Engine;
import dev.surimi.engine.Vendors;
import dev.surimi.engine.WorldSettings;
import dev.surimi.vendor.Request;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What integrators of all five vendors do on a day in a demo world, refusals included, as the
 * sandbox exports it.
 *
 * @param har the archive
 * @param places where in it each call is, by its name
 */
record DemoTraffic(ObjectNode har, Map<String, Integer> places) {

  private static final Instant NOW = Instant.parse("2031-03-14T11:00:00Z");
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Pattern EARLIER = Pattern.compile("\\{([a-z ]+)(/[^}']*)}");

  private static final String GARDEN = "46b9eaa1-e594-4af3-a203-35d5a8f9cec0";
  private static final String COFFEE = "8bef430b-3aad-42e3-83d7-81a3f8782574";
  private static final String MOSCOW = "11111111-1111-4111-8111-111111111111";
  private static final String NOWHERE = "99999999-9999-4999-8999-999999999999";

  /**
   * A call; {@code {name/pointer}} stands for what an earlier answer holds there, and JSON is
   * written with single quotes.
   */
  private record Call(String name, String prefix, String header, String call, String body) {

    Request request(Map<String, JsonNode> answers) {
      String[] verbAndTarget = filled(call, answers).split(" ", 2);
      String[] target = verbAndTarget[1].split("\\?", 2);
      String said = filled(body, answers);
      Map<String, List<String>> headers = new LinkedHashMap<>();
      String[] nameAndValue = header.split(": ", 2);
      headers.put(nameAndValue[0], List.of(nameAndValue[1]));
      if (prefix.equals("/octotable")) {
        headers.put("Property", List.of("1001842"));
      }
      boolean json = said.startsWith("{");
      if (!said.isEmpty()) {
        String type = json ? "application/json" : "application/x-www-form-urlencoded";
        headers.put("Content-Type", List.of(type));
      }
      byte[] bytes =
          (json ? said.replace('\'', '"') : encoded(said)).getBytes(StandardCharsets.UTF_8);
      String query = target.length == 1 ? "" : target[1];
      return new Request(
          verbAndTarget[0], "localhost:8080", prefix + target[0], query, headers, bytes);
    }

    private static String filled(String text, Map<String, JsonNode> answers) {
      return EARLIER
          .matcher(text)
          .replaceAll(
              found ->
                  Matcher.quoteReplacement(
                      answers.get(found.group(1)).at(found.group(2)).asString()));
    }

    /** As a client writes a form: names as they are, values percent-encoded. */
    private static String encoded(String form) {
      return Pattern.compile("=([^&]*)")
          .matcher(form)
          .replaceAll(value -> "=" + URLEncoder.encode(value.group(1), StandardCharsets.UTF_8));
    }
  }

  /** Every call is made; what comes back is what the sandbox's own export says. */
  static DemoTraffic made() {
    WorldSettings settings =
        new WorldSettings("demo", NOW, true, 1.0, ContractMode.REPORT, Map.of());
    try (Engine engine = new Engine(Vendors.discover(), settings, 10)) {
      Map<String, JsonNode> answers = new LinkedHashMap<>();
      Map<String, Integer> places = new LinkedHashMap<>();
      for (Call call : calls()) {
        Answer answer = engine.answer(call.request(answers));
        places.put(call.name(), places.size());
        answers.put(call.name(), JSON.readTree(answer.body()));
      }
      return new DemoTraffic(exported(engine), places);
    }
  }

  /** Whether the vendor says no: by its status, or in the body where the vendor does so. */
  static boolean isRefused(JsonNode entry) {
    JsonNode body = JSON.readTree(entry.at("/response/content/text").asString());
    return entry.at("/response/status").asInt() >= 400 || body.hasNonNull("error");
  }

  private static ObjectNode exported(Engine engine) {
    Request request =
        new Request(
            "GET",
            "localhost:8080",
            "/_sandbox/worlds/default/exchanges.har",
            "",
            Map.of(),
            new byte[0]);
    Answer answer =
        new Control(engine, "1.2.3", new Gate(Optional.empty(), "localhost", List.of(), List.of()))
            .answer(request);
    return (ObjectNode) JSON.readTree(answer.body());
  }

  private static List<Call> calls() {
    return List.of(
        restoplace("list reserves", "GET /reserves", ""),
        restoplace(
            "make a reserve",
            "POST /reserves",
            "from=2031-03-15 09:00:00&to=2031-03-15 10:30:00&name=Анна&count=2&tags[]=vip"),
        restoplace("read a reserve", "GET /reserves/{make a reserve/responseData/id}", ""),
        restoplace(
            "change a reserve",
            "PUT /reserves/{make a reserve/responseData/id}",
            "{'text':'у окна','count':3}"),
        restoplace(
            "confirm a reserve",
            "PUT /reserves/{make a reserve/responseData/id}/status",
            "status=2"),
        restoplace(
            "no table",
            "POST /reserves",
            "from=2031-03-15 09:00:00&to=2031-03-15 10:30:00&name=Анна&count=90"),
        restoplace("no reserve", "GET /reserves/999999", ""),
        restoplace("free times", "GET /times?date=2031-03-15", ""),
        restoplace("list halls", "GET /halls", ""),
        new Call("a strange key", "/restoplace", "X-API-Key: nobodys", "GET /halls", ""),
        guestonline("list restaurants", "GET /v1/restaurants?page=1", ""),
        guestonline(
            "hold a table",
            "POST /v1/pending_bookings",
            "restaurant_id=479&date=2031-03-15&hour=20:00&persons=4"),
        guestonline(
            "say who comes",
            "PUT /v1/pending_bookings/{hold a table/id}",
            "contact_info[lastname]=Byron&contact_info[firstname]=Ada&contact_info[country_code]=FR"
                + "&contact_info[mobile_phone]=0692550398&contact_info[email]=ada@example.org"),
        guestonline("commit", "PUT /v1/pending_bookings/{hold a table/id}/commit", ""),
        guestonline("commit twice", "PUT /v1/pending_bookings/{hold a table/id}/commit", ""),
        guestonline(
            "write a booking",
            "POST /v1/bookings",
            "{'booking':{'restaurant_id':479,'booking_date':'2031-03-15',"
                + "'booking_time':'2031-03-15T20:00:00+01:00','booked_persons_number':2,"
                + "'contact':{'lastname':'Byron'}}}"),
        guestonline("read a booking", "GET /v1/bookings/{write a booking/id}", ""),
        guestonline("cancel a booking", "PUT /v1/bookings/{write a booking/id}/cancel", ""),
        guestonline("no booking", "GET /v1/bookings/1", ""),
        octotable(
            "reserve",
            "POST /reservations",
            "{'start_date':'2031-03-15','start_hour':'20:00:00','pax':2,"
                + "'channel':'OCTOTABLE_ADMIN','service_id':39491,'room_id':26157,"
                + "'customer':{'first_name':'Ada','last_name':'Byron','phone':'+393331112223'}}"),
        octotable("read a reservation", "GET /reservations/{reserve/data/0/id}", ""),
        octotable("list rooms", "GET /rooms", ""),
        octotable("list reservations", "GET /reservations?start_date=2031-03-15", ""),
        octotable(
            "subscribe",
            "POST /webhooks/subscription",
            "{'endpoint':'https://example.org/hook','webhook_type':'RESERVATION_CREATED'}"),
        octotable("delete a reservation", "DELETE /reservations/{reserve/data/0/id}", ""),
        octotable("no reservation", "GET /reservations/1", ""),
        new Call(
            "no token",
            "/octotable",
            "Authorization: nobodys",
            "GET /octotable-pms/api/v2/rooms",
            ""),
        ytimes("list shops", "GET /ex/shop/list", ""),
        ytimes("list goods", "GET /ex/goods/item/list?shopGuid=" + COFFEE, ""),
        ytimes("order", "POST /ex/order/save", order()),
        ytimes("book a place", "POST /ex/booking/update", booking()),
        ytimes("a busy place", "POST /ex/booking/update", booking()),
        ytimes(
            "list sales",
            "POST /ex/order/list",
            "{'shopGuid':'" + COFFEE + "','dateFrom':'01.03.2031','dateTo':'30.04.2031'}"),
        new Call("no right", "/ytimes", "Authorization: nobodys", "GET /ex/shop/list", ""),
        iiko("log in", "POST /api/1/access_token", "{'apiLogin':'test_default'}"),
        iiko("organizations", "POST /api/1/organizations", "{'returnAdditionalInfo':true}"),
        iiko("create", "POST /api/1/reserve/create", banquet(MOSCOW)),
        iiko(
            "status",
            "POST /api/1/reserve/status_by_id",
            "{'organizationId':'" + MOSCOW + "','reserveIds':['{create/reserveInfo/id}']}"),
        iiko(
            "cancel",
            "POST /api/1/reserve/cancel",
            "{'organizationId':'%s','reserveId':'{create/reserveInfo/id}',".formatted(MOSCOW)
                + "'cancelReason':'ClientRefused'}"),
        iiko("a foreign organization", "POST /api/1/reserve/create", banquet(NOWHERE)),
        new Call(
            "no login",
            "/iiko",
            "Authorization: Bearer nobodys",
            "POST /api/1/organizations",
            "{}"));
  }

  private static Call restoplace(String name, String call, String body) {
    return new Call(name, "/restoplace", "X-API-Key: test_default", call, body);
  }

  private static Call guestonline(String name, String call, String body) {
    return new Call(name, "/guestonline", "X-Token: test_default", call, body);
  }

  private static Call octotable(String name, String call, String body) {
    String whole = call.replaceFirst(" ", " /octotable-pms/api/v2");
    return new Call(name, "/octotable", "Authorization: Bearer test_default", whole, body);
  }

  private static Call ytimes(String name, String call, String body) {
    return new Call(name, "/ytimes", "Authorization: test_default", call, body);
  }

  private static Call iiko(String name, String call, String body) {
    return new Call(name, "/iiko", "Authorization: Bearer test_default", call, body);
  }

  private static String order() {
    return """
        {'guid':'11111111-1111-4111-8111-111111111111','shopGuid':'%s','type':'TOGO',
        'client':{'name':'Федор','phoneCode':'+7','phone':'9005556677'},
        'itemList':[{'menuItemGuid':'5abee2cf-db86-4b05-9a93-24def174c88b',
        'priceWithDiscount':199,'quantity':2}],'paidValue':398}
        """
        .formatted(COFFEE);
  }

  private static String booking() {
    return """
        {'shopGuid':'%s','date':'20.03.2031','timeFrom':'18:00','timeTo':'20:00',
        'placeList':[33126],'personCount':5,'name':'Иванов Петр','phone':'9001112233'}
        """
        .formatted(GARDEN);
  }

  private static String banquet(String organization) {
    return """
        {'organizationId':'%s','terminalGroupId':'22222222-2222-4222-8222-222222222221',
        'customer':{'name':'Анна'},'phone':'+79161234567','guestsCount':3,
        'durationInMinutes':120,'shouldRemind':true,
        'tableIds':['66666666-6666-4666-8666-666666666601'],
        'estimatedStartTime':'2031-03-15 19:00:00.000',
        'order':{'items':[{'type':'Product','productId':'44444444-4444-4444-8444-444444444401',
        'amount':2}]}}
        """
        .formatted(organization);
  }
}

package dev.surimi.vendor.restoplace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.Receiver;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The older hook: texts for guests, in its own shape. */
class NotificationsHttpTest {

  @RegisterExtension
  @Order(1)
  final InSandbox sandbox = InSandbox.demo();

  /** Subscribes for events as well; what it is told has no member {@code action}. */
  @RegisterExtension
  @Order(2)
  final Receiver receiver = new Receiver(sandbox, "restoplace");

  private final Integrator api = new Integrator(sandbox);

  @BeforeEach
  void subscribe() {
    Map<String, Object> hook =
        Map.of(
            "vendor", "restoplace",
            "url", receiver.url(),
            "events", List.of("*"),
            "options", Map.of("hook", "notifications"));
    sandbox.control().body(hook).post("/webhooks").then().statusCode(201);
  }

  @Test
  void aNewReserveIsToldInTextsOnly() {
    api.create("phone=79000000001", "count=2");
    sandbox.settle();

    assertThat(receiver.bodies())
        .filteredOn(body -> body.has("action"))
        .extracting(Object::toString)
        .containsExactly(
            """
            {"action":"reserve_success","phone":"+7 (900) 000-00-01","username":"Анна",\
            "reserve_num":"107","reserve_date":"15.03.2031","reserve_time":"09:00","guests":"2",\
            "organization_name":"Ваше Заведение"}""");
  }

  @Test
  void theTwoHooksDoNotMix() {
    api.create();
    sandbox.settle();

    assertThat(receiver.bodies()).hasSize(2);
    assertThat(actions()).containsExactly("reserve_success");
  }

  @Test
  void aDepositComesFirst() {
    int id = api.create("item_ids[]=1543");
    sandbox.settle();
    assertThat(actions()).isEmpty();

    api.done("pay", Map.of("reserve", id));
    sandbox.settle();

    assertThat(actions()).containsExactly("reserve_success");
  }

  @Test
  void whateverConcernsTheGuestIsTold() {
    api.done("promote", Map.of("reserve", 175997));
    api.done("move", Map.of("reserve", 12345));
    api.done("remind", Map.of("reserve", 12345));
    api.put("/reserves/12345", "text=ничего");
    api.done("cancel", Map.of("reserve", 12345));
    sandbox.settle();

    assertThat(actions())
        .containsExactly("reserve_success", "reserve_change", "reserve_remind", "reserve_cancel");
  }

  private List<String> actions() {
    return receiver.bodies().stream()
        .filter(body -> body.has("action"))
        .map(body -> body.get("action").asString())
        .toList();
  }
}

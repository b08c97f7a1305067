package dev.surimi.vendor.restoplace;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import dev.surimi.InSandbox;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The other reading of errors: statuses that say what went wrong. */
class HttpErrorsTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.demo().with("restoplace.errors", "http");

  @Test
  void whatCannotBeReadIsABadRequest() {
    refused(authorized().get("/times?date=2031-02-30").then(), 400, "date");
    refused(form("a=1&a[b]=2").post("/reserves").then(), 400, "");
  }

  @Test
  void noFreeTableIsABadRequest() {
    refused(
        form("from=2031-03-15 19:00:00&to=2031-03-15 21:00:00&name=Ada&count=999")
            .post("/reserves")
            .then(),
        400,
        "Нет свободных столов на выбранное время для 999 персон");
  }

  @Test
  void anUnknownIdIsNotFound() {
    refused(authorized().get("/reserves/1").then(), 404, "Резерв не найден");
    refused(authorized().get("/items/1").then(), 404, "Объект не найден");
    refused(authorized().get("/halls/1").then(), 404, "Зал не найден");
    refused(authorized().get("/events/1").then(), 404, "Событие не найдено");
    refused(authorized().get("/tickets/1").then(), 404, "Билет не найден");
  }

  @Test
  void anUnknownPathIsNotFoundAndAWrongVerbIsNotAllowed() {
    refused(authorized().get("/bookings").then(), 404, "");
    refused(authorized().patch("/reserves").then(), 405, "").header("Allow", "GET, POST");
  }

  @Test
  void anotherKindOfBodyIsUnsupported() {
    refused(authorized().contentType("text/xml").body("<a/>").post("/reserves").then(), 415, "");
  }

  @Test
  void aBodyOfMoreThanAMebibyteIsTooLarge() {
    refused(form("text=" + "x".repeat(1 << 20)).post("/reserves").then(), 413, "");
  }

  /** A call that opens no world has no options: it is answered as the vendor does. */
  @Test
  void aWrongKeyOpensNoWorldThatCouldHaveAnotherReading() {
    refused(sandbox.vendor("restoplace").get("/reserves").then(), 200, "Invalid Key");
  }

  private RequestSpecification authorized() {
    return sandbox.vendor("restoplace").header("X-API-Key", sandbox.key());
  }

  private RequestSpecification form(String body) {
    return authorized()
        .contentType("application/x-www-form-urlencoded; charset=utf-8")
        .body(body.replace(" ", "%20"));
  }

  private static ValidatableResponse refused(ValidatableResponse answer, int status, String text) {
    return answer.statusCode(status).body("size()", is(1)).body("error", containsString(text));
  }
}

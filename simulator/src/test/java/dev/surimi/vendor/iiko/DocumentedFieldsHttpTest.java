package dev.surimi.vendor.iiko;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Whoever knows only the documentation's list of fields finds each of them in some event of the
 * demo.
 */
class DocumentedFieldsHttpTest {

  @RegisterExtension
  @Order(1)
  final InSandbox sandbox = InSandbox.demo().with("iiko.error_reserve", true);

  @RegisterExtension
  @Order(2)
  final Subscriber subscriber = new Subscriber(sandbox);

  private final Cloud cloud = new Cloud(sandbox);

  @BeforeEach
  void subscribe() {
    cloud.tells(subscriber.url());
  }

  @Test
  void everyFieldOfReserveUpdateComesWithAValue() {
    cloud.press("blacklist-guest", "guest", "99999999-9999-4999-8999-999999999901");
    cloud.press("no-show", "reserve", Cloud.demo(1));
    cloud.press("close-order", "reserve", Cloud.demo(3), "tips", 300);

    List<String> told = fields("ReserveUpdate");
    told.remove("eventInfo.errorInfo");
    assertThat(told)
        .hasSizeGreaterThan(50)
        .allSatisfy(field -> assertThat(values(field)).isNotEmpty());
  }

  @Test
  void everyFieldOfReserveErrorComes() {
    cloud.press("terminal-offline");
    cloud.press("book-online", "name", "Анна", "phone", "+79000000001");
    sandbox.advance(Duration.ofSeconds(8));

    assertThat(fields("ReserveError"))
        .hasSize(30)
        .allSatisfy(
            field ->
                assertThat(subscriber.events())
                    .anyMatch(event -> !event.at(pointer(field)).isMissingNode()));
    assertThat(values("eventInfo.errorInfo")).isNotEmpty();
  }

  private List<JsonNode> values(String field) {
    return subscriber.events().stream()
        .map(event -> event.at(pointer(field)))
        .filter(value -> !value.isMissingNode() && !value.isNull())
        .filter(value -> !value.isArray() || !value.isEmpty())
        .toList();
  }

  private static String pointer(String field) {
    return "/" + field.replace('.', '/');
  }

  private static List<String> fields(String event) {
    try (InputStream yaml =
        DocumentedFieldsHttpTest.class.getResourceAsStream("/iiko/event-fields.yaml")) {
      List<String> fields = new ArrayList<>();
      new YAMLMapper().readTree(yaml).get(event).forEach(field -> fields.add(field.asString()));
      return fields;
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}

package dev.surimi.vendor.octotable;

import static org.hamcrest.Matchers.is;

import dev.surimi.InSandbox;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rooms as the print has them after a change. */
class PageSiblingsHttpTest {

  @RegisterExtension
  final InSandbox sandbox = InSandbox.empty().with("octotable.page_siblings", true);

  @Test
  void aChangedRoomComesWithPageNumberAndItsSiblings() {
    new Integrator(sandbox)
        .put("/rooms/26157", Map.of("name", "Hall"))
        .statusCode(200)
        .body("page_number", is(0))
        .body("last_page", is(true));
  }
}

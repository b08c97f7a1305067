package dev.surimi.vendor.ytimes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.surimi.InSandbox;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys that may all, keys with one right, and keys that the account has made. */
class RightsHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  @ParameterizedTest
  @CsvSource({
    "booking, /ex/booking/hall/list?shopGuid=46b9eaa1-e594-4af3-a203-35d5a8f9cec0",
    "goods, /ex/goods/references/unit/list",
    "menu, /ex/menu/v2/group/list",
    "menu, /ex/menu/stop/list/item?shopGuid=46b9eaa1-e594-4af3-a203-35d5a8f9cec0",
    "finance, /ex/finance/outcome/category/list"
  })
  void aKeyMayWhatItsRightSaysAndNothingElse(String right, String path) {
    get("." + right, path).statusCode(200).body("success", is(true));

    get(".users", path)
        .statusCode(403)
        .body("success", is(false))
        .body("count", is(0))
        .body("rows", nullValue())
        .body("error.type", equalTo("ACCESS_DENIED"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".menu", ".site", ".kiosk", ".accounting"})
  void theShopsAreOpenToEveryKey(String scope) {
    get(scope, "/ex/shop/list").statusCode(200).body("rows", hasSize(5));
  }

  @Test
  void theAccountsKeysHaveSomeRights() {
    get(".site", "/ex/menu/v2/combo/list").statusCode(200);
    get(".site", "/ex/goods/item/list").statusCode(403);
    get(".accounting", "/ex/goods/item/list").statusCode(200);
    get(".accounting", "/ex/menu/v2/combo/list").statusCode(403);
  }

  @Test
  void aKeyWithoutTheRightChangesNothing() {
    sandbox
        .vendor("ytimes")
        .header("Authorization", sandbox.key() + ".menu")
        .contentType("application/json")
        .body("{\"name\": \"Напитки\"}")
        .post("/ex/goods/references/group/save")
        .then()
        .statusCode(403);

    get("", "/ex/goods/references/group/list").body("rows", hasSize(3));
  }

  @Test
  void aKeyThatNobodyHasMadeIsNoKey() {
    get(".unheard-of", "/ex/shop/list").statusCode(401).body("error.type", is("UNAUTHORIZED"));
  }

  @Test
  void theBackOfficeMakesKeys() {
    sandbox
        .act("ytimes", "set-key-rights", Map.of("name", "courier", "rights", List.of("orders")))
        .statusCode(200);

    get(".courier", "/ex/shop/list").statusCode(200);
    get(".courier", "/ex/menu/v2/combo/list").statusCode(403);
  }

  @Test
  void theWholeKeyMayAll() {
    assertThat(List.of("/ex/menu/v2/combo/list", "/ex/goods/item/list", "/ex/shop/list"))
        .allSatisfy(path -> get("", path).statusCode(200));
  }

  private ValidatableResponse get(String scope, String path) {
    return sandbox.vendor("ytimes").header("Authorization", sandbox.key() + scope).get(path).then();
  }
}

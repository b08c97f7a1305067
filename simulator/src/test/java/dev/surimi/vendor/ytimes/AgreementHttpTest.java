package dev.surimi.vendor.ytimes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dev.surimi.InSandbox;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What public clients send is accepted, and is no mistake to the contract. */
class AgreementHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  @AfterEach
  void nothingWasFound() {
    assertThat(sandbox.world().journal().findings()).isEmpty();
  }

  @Test
  void anOrderMayHaveBlankTextsAndASlashBehindItsPath() {
    post(
            "/ex/order/save/",
            """
            {"guid": "an-order", "shopGuid": "8bef430b-3aad-42e3-83d7-81a3f8782574", "type": "TOGO",
             "client": {"name": "Гость", "cardNumber": null, "phoneCode": "+7", "phone": "", "email": ""},
             "itemList": [{"menuItemGuid": "5abee2cf-db86-4b05-9a93-24def174c88b",
               "supplementList": {}, "priceWithDiscount": 199, "quantity": 1}],
             "comment": "", "paidValue": null, "printFiscalCheck": false, "printFiscalCheckEmail": null}
            """)
        .body("rows[0].status", is("CREATED"))
        .body("rows[0].comment", is(""))
        .body("rows[0].client.email", is(""));
  }

  @Test
  void aGuestIsFoundWithAndWithoutAPlusAndByCard() {
    post("/ex/client/loadClientInfo", "{\"phoneCode\":\"7\",\"phone\":\"9000000001\"}")
        .body("rows", hasSize(1));
    post("/ex/client/loadClientInfo", "{\"phoneCode\":\"+7\",\"phone\":\"9000000001\"}")
        .body("rows", hasSize(1));
    post("/ex/client/loadClientInfo", "{\"cardNumber\":1234}").body("rows", hasSize(1));
    post("/ex/client/loadClientInfo", "{\"cardNumber\":99}").body("rows", empty());
  }

  @Test
  void aGuestMayBeCreatedWithBlankTexts() {
    post(
            "/ex/client/createClientAndAddPoints",
            """
            {"requestId": "a-request", "phoneCode": "7", "phone": "9009009009", "name": "Ада",
             "surname": "", "email": "", "birthday": "", "sex": "", "isAgreeToNotification": false,
             "comment": "", "value": 12.5}
            """)
        .body("rows[0].name", is("Ада"))
        .body("rows[0].points", is(12.5f));
  }

  @Test
  void everybodyIsListedWithoutABody() {
    sandbox
        .vendor("ytimes")
        .header("Authorization", sandbox.key())
        .post("/ex/user/list")
        .then()
        .statusCode(200)
        .body("success", is(true));
  }

  @Test
  void aContentTypeMayNameItsCharset() {
    sandbox
        .vendor("ytimes")
        .header("Authorization", sandbox.key())
        .header("Content-Type", "application/json;charset=UTF-8")
        .body("{\"isEnabled\": false}")
        .post("/ex/user/list")
        .then()
        .statusCode(200)
        .body("rows", hasSize(1));
  }

  private ValidatableResponse post(String path, String json) {
    return sandbox
        .vendor("ytimes")
        .header("Authorization", sandbox.key())
        .contentType("application/json")
        .body(json)
        .post(path)
        .then()
        .statusCode(200)
        .body("success", is(true));
  }
}

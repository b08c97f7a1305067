package dev.surimi.vendor.octotable;

import static dev.surimi.vendor.octotable.Integrator.AUTH;
import static dev.surimi.vendor.octotable.Integrator.PMS;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import dev.surimi.InSandbox;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clients: three published bodies, and a class of refusal for each thing that can be wrong. */
class ClientsHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.empty();

  private Map<String, Object> flat() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("name", "Trattoria Sim");
    body.put("email", "ciao@trattoria.example");
    body.put("username", sandbox.key());
    body.put("password", "Pepper-77-mill");
    body.put("redirect_uri", "https://integrator.example/back");
    return body;
  }

  private ValidatableResponse create(String path, Object body) {
    return new Integrator(sandbox)
        .stranger()
        .body(body)
        .post(path + "/api-account/oauth2/client")
        .then();
  }

  @Test
  void allThreePublishedBodiesAreTaken() {
    create(PMS, flat())
        .statusCode(201)
        .header("X-Sandbox-World", sandbox.world().name())
        .body("data[0].client_id", startsWith("public_"))
        .body("data[0].properties", hasSize(1))
        .body("data[0].properties[0].sandbox", is(true));
    Map<String, Object> property = flat();
    property.put("username", "second");
    property.put("name", sandbox.key());
    Map<String, ?> nested = Map.of("sandbox_property", property);
    create(AUTH, nested).statusCode(201).body("data[0].username", is("second"));
    property.put("username", "third");
    create(AUTH, List.of(nested)).statusCode(201).body("data[0].username", is("third"));
  }

  @ParameterizedTest
  @CsvSource({
    "password, short1, InvalidPasswordException",
    "password, nodigits-here, InvalidPasswordException",
    "email, ciao, BadEmailException",
    "phone, 12ab, BadPhoneException",
    "name, '', PropertyCreationException",
    "username, '', UserCreationException",
    "redirect_uri, 'not an address', ClientCreationException"
  })
  void whatIsWrongHasAClassOfItsOwn(String member, String value, String className) {
    Map<String, Object> body = flat();
    body.put(member, value);

    create(PMS, body).statusCode(400).body("error.class_name", is(className));
  }

  @Test
  void aUsernameIsTakenOnce() {
    create(PMS, flat()).statusCode(201);

    create(PMS, flat()).statusCode(400).body("error.class_name", is("UserCreationException"));
  }

  @Test
  void twoClientsInAListAreUnreadable() {
    create(PMS, List.of(flat(), flat())).statusCode(400);
  }
}

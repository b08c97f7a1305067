package dev.surimi.vendor.octotable;

import dev.surimi.InSandbox;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls OctoTable in the test's world, for one property, and reads what it answers. */
record Tester(InSandbox sandbox) {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** The property of the documentation's samples. */
  static final int PROPERTY = 1_001_842;

  /** What came back. */
  record Answer(int status, JsonNode body) {

    JsonNode data() {
      return body.path("data");
    }

    JsonNode first() {
      return data().path(0);
    }

    String className() {
      return body.at("/error/class_name").asString("");
    }

    String message() {
      return body.at("/error/message").asString("");
    }
  }

  Answer get(String pathAndQuery) {
    return call(Method.GET, pathAndQuery, null);
  }

  Answer post(String path, Map<String, ?> body) {
    return call(Method.POST, path, body);
  }

  Answer put(String path, Map<String, ?> body) {
    return call(Method.PUT, path, body);
  }

  Answer patch(String pathAndQuery) {
    return call(Method.PATCH, pathAndQuery, null);
  }

  Answer delete(String path) {
    return call(Method.DELETE, path, null);
  }

  private Answer call(Method method, String pathAndQuery, Map<String, ?> body) {
    RequestSpecification request =
        sandbox
            .vendor("octotable")
            .basePath("/octotable-pms/api/v2")
            .urlEncodingEnabled(false)
            .header("Authorization", "Bearer " + sandbox.key())
            .header("Property", PROPERTY)
            .contentType("application/json");
    Response answer =
        (body == null ? request : request.body(JSON.writeValueAsString(body)))
            .request(method, pathAndQuery);
    return new Answer(answer.statusCode(), JSON.readTree(answer.asString()));
  }
}

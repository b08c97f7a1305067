package dev.surimi.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A running sandbox, asked over its control API. Whatever is wrong with the answer is wrong usage.
 *
 * @param sandbox where it serves
 * @param token the control API's; null for none
 */
record Remote(CommandSpec spec, String sandbox, String token) {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  JsonNode get(String path) {
    return answered(request(path).build());
  }

  JsonNode post(String path, JsonNode body) {
    return answered(request(path).POST(BodyPublishers.ofString(body.toString())).build());
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  ParameterException noSandbox() {
    return wrong("what answers at " + sandbox + " is no sandbox");
  }

  private HttpRequest.Builder request(String path) {
    try {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(sandbox.replaceAll("/+$", "") + path))
              .timeout(PATIENCE);
      return token == null ? request : request.header("Authorization", "Bearer " + token);
    } catch (IllegalArgumentException noAddress) {
      throw wrong("--sandbox " + noAddress.getMessage());
    }
  }

  private JsonNode answered(HttpRequest request) {
    HttpResponse<String> answer = sent(request);
    if (answer.statusCode() / 100 != 2) {
      throw wrong(sandbox + " answers " + answer.statusCode() + ": " + detail(answer.body()));
    }
    try {
      return JsonMapper.shared().readTree(answer.body());
    } catch (JacksonException broken) {
      throw noSandbox();
    }
  }

  private HttpResponse<String> sent(HttpRequest request) {
    try {
      HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException silent) {
      throw wrong("no sandbox answers at " + sandbox);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw wrong("stopped while " + sandbox + " was asked");
    }
  }

  private static String detail(String problem) {
    try {
      JsonNode json = JsonMapper.shared().readTree(problem);
      return json.path("detail").asString(json.path("title").asString("no sandbox"));
    } catch (JacksonException other) {
      return "no sandbox";
    }
  }

  private ParameterException wrong(String why) {
    return new ParameterException(spec.commandLine(), why);
  }
}

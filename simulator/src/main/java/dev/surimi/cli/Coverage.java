package dev.surimi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code surimi coverage --world W}: what the traffic of a running sandbox's world exercised. */
@Command(
    name = "coverage",
    mixinStandardHelpOptions = true,
    description = {
      "Says which answers, refusals, webhooks and actions a world's traffic has exercised.",
      "Exit code 1 below --fail-under or when nothing was exercised, 2 when there is no such"
          + " sandbox or world."
    })
final class Coverage implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Spec private CommandSpec spec;

  @Option(names = "--world", required = true, paramLabel = "W", description = "whose traffic")
  private String world;

  @Option(
      names = "--sandbox",
      paramLabel = "URL",
      defaultValue = "http://localhost:8080",
      description = "where the sandbox serves; ${DEFAULT-VALUE} unless told")
  private String sandbox;

  @Option(
      names = "--vendor",
      paramLabel = "V",
      description = "only this vendor; every vendor that was used unless told")
  private String vendor;

  @Option(names = "--token", paramLabel = "T", description = "the control API's token")
  private String token;

  @Option(
      names = "--fail-under",
      paramLabel = "PERCENT",
      defaultValue = "0",
      description = "how much must have been exercised")
  private double failUnder;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "how to say it: ${COMPLETION-CANDIDATES}")
  private CoverageReport.Format format;

  @Override
  public Integer call() {
    CoverageReport report = new CoverageReport(world, asked());
    PrintWriter out = spec.commandLine().getOut();
    out.println(format == CoverageReport.Format.JSON ? report.json() : report.text());
    out.flush();
    return report.fails(failUnder) ? 1 : 0;
  }

  private JsonNode asked() {
    HttpResponse<String> answer = answered(request());
    if (answer.statusCode() != 200) {
      throw wrong(sandbox + " answers " + answer.statusCode() + ": " + detail(answer.body()));
    }
    return read(answer.body());
  }

  private HttpRequest request() {
    String query = vendor == null ? "" : "?vendor=" + encoded(vendor);
    String path = "/_sandbox/worlds/" + encoded(world) + "/coverage" + query;
    try {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(sandbox.replaceAll("/+$", "") + path))
              .timeout(PATIENCE);
      return (token == null ? request : request.header("Authorization", "Bearer " + token)).build();
    } catch (IllegalArgumentException noAddress) {
      throw wrong("--sandbox " + noAddress.getMessage());
    }
  }

  private HttpResponse<String> answered(HttpRequest request) {
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

  private JsonNode read(String body) {
    try {
      JsonNode coverage = JsonMapper.shared().readTree(body);
      if (coverage.path("vendors").isArray()) {
        return coverage;
      }
    } catch (JacksonException broken) {
      throw wrong("what answers at " + sandbox + " is no sandbox");
    }
    throw wrong("what answers at " + sandbox + " is no sandbox");
  }

  private static String detail(String problem) {
    try {
      JsonNode json = JsonMapper.shared().readTree(problem);
      return json.path("detail").asString(json.path("title").asString("no sandbox"));
    } catch (JacksonException other) {
      return "no sandbox";
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private ParameterException wrong(String why) {
    return new ParameterException(spec.commandLine(), why);
  }
}

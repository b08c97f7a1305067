package dev.surimi.fault;

import com.github.tomakehurst.wiremock.http.Cookie;
import com.github.tomakehurst.wiremock.http.FormParameter;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.ImmutableRequest;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import dev.surimi.vendor.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A request as WireMock reads it, with its form and its cookies. */
final class StubRequest extends ImmutableRequest {

  private static final String FORM = "application/x-www-form-urlencoded";

  private final Map<String, FormParameter> form;
  private final Map<String, Cookie> cookies;

  private StubRequest(Request request, String url, HttpHeaders headers) {
    super(
        url,
        RequestMethod.fromString(request.method()),
        "HTTP/1.1",
        "127.0.0.1",
        headers,
        request.body(),
        false,
        false);
    this.form = request.contentType().equals(FORM) ? form(request.body()) : Map.of();
    this.cookies = cookies(request);
  }

  static StubRequest of(Request request, Optional<String> world) {
    List<HttpHeader> headers = new ArrayList<>();
    request
        .headers()
        .forEach(
            (name, values) -> {
              if (!name.equalsIgnoreCase(WorldOfStub.HEADER)) {
                headers.add(new HttpHeader(name, values));
              }
            });
    world.ifPresent(name -> headers.add(new HttpHeader(WorldOfStub.HEADER, name)));
    String query = request.query().isEmpty() ? "" : "?" + request.query();
    String host = request.host().isEmpty() ? "localhost" : request.host();
    String url = "http://" + host + request.path() + query;
    return new StubRequest(request, url, new HttpHeaders(headers));
  }

  @Override
  public FormParameter formParameter(String name) {
    return form.getOrDefault(name, FormParameter.absent(name));
  }

  @Override
  public Map<String, FormParameter> formParameters() {
    return form;
  }

  @Override
  public Map<String, Cookie> getCookies() {
    return cookies;
  }

  private static Map<String, FormParameter> form(byte[] body) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : new String(body, StandardCharsets.UTF_8).split("&", -1)) {
      String[] parts = pair.split("=", 2);
      String value = parts.length == 2 ? decoded(parts[1]) : "";
      values.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>()).add(value);
    }
    Map<String, FormParameter> form = new LinkedHashMap<>();
    values.forEach((name, all) -> form.put(name, new FormParameter(name, all)));
    return form;
  }

  private static Map<String, Cookie> cookies(Request request) {
    Map<String, Cookie> cookies = new LinkedHashMap<>();
    for (String pair : request.header("Cookie").orElse("").split(";", -1)) {
      String[] parts = pair.strip().split("=", 2);
      if (parts.length == 2) {
        cookies.put(parts[0], new Cookie(parts[1]));
      }
    }
    return cookies;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      return text;
    }
  }
}

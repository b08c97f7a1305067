package dev.surimi.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * An integrator's program, which books a table at Restoplace. {@code hasty} makes its call again
 * when no answer comes, {@code careful} does not.
 */
public final class Booker {

  private static final String RESERVE =
      """
      {"from": "2031-03-21 19:00:00", "to": "2031-03-21 21:00:00",
       "name": "Полина", "phone": "79000000033", "count": 2}
      """;

  private Booker() {}

  /** Ends with 1 when there is no reserve. */
  public static void main(String[] arguments) throws Exception {
    System.exit(book() || (arguments[0].equals("hasty") && book()) ? 0 : 1);
  }

  private static boolean book() throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(System.getenv("SURIMI_URL") + "/restoplace/reserves"))
            .header("X-API-Key", System.getenv("SURIMI_KEY"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(RESERVE))
            .build();
    try {
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode() == 200;
    } catch (IOException noAnswer) {
      return false;
    }
  }
}

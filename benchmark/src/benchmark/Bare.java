package benchmark;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.http.Context;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A Javalin that knows nothing: the same bytes and the same headers, prepared before. */
final class Bare {

  private Bare() {}

  /**
   * @param arguments the port, a folder with {@code <name>.json} and {@code headers}, and {@code
   *     default} to leave Javalin as it comes
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[1]);
    List<String> headers = Files.readAllLines(folder.resolve("headers"));
    byte[] list = Files.readAllBytes(folder.resolve("list.json"));
    byte[] ten = Files.readAllBytes(folder.resolve("ten.json"));
    byte[] one = Files.readAllBytes(folder.resolve("get.json"));
    byte[] created = Files.readAllBytes(folder.resolve("create.json"));
    Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              if (!arguments[2].equals("default")) {
                config.http.compressionStrategy = CompressionStrategy.NONE;
                config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
              }
              String path = "/guestonline/v1/bookings";
              config.routes.get(
                  path,
                  context ->
                      answer(
                          context,
                          headers,
                          context.queryParam("max_results") == null ? ten : list));
              config.routes.get(path + "/{id}", context -> answer(context, headers, one));
              config.routes.post(
                  path,
                  context -> {
                    context.bodyAsBytes();
                    answer(context, headers, created);
                  });
            })
        .start("127.0.0.1", Integer.parseInt(arguments[0]));
  }

  private static void answer(Context context, List<String> headers, byte[] body) {
    for (String header : headers) {
      int colon = header.indexOf(": ");
      context.header(header.substring(0, colon), header.substring(colon + 2));
    }
    context.contentType("application/json; charset=utf-8");
    context.result(body);
  }
}

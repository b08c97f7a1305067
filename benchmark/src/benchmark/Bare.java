package benchmark;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.file.Path;
import java.util.function.Function;

/** A Javalin that knows nothing: the same bytes and the same headers, prepared before. */
final class Bare {

  private static final String BOOKINGS = "/v1/bookings";

  private final Prepared prepared;
  private final PlainJudge judge;

  /**
   * @param judge null when nothing is judged
   */
  private Bare(Prepared prepared, PlainJudge judge) {
    this.prepared = prepared;
    this.judge = judge;
  }

  /**
   * @param arguments the port, the folder of what is {@link Prepared}, and {@code same} for the
   *     sandbox's settings, {@code default} for Javalin's own, or {@code judging} for the sandbox's
   *     with every message judged
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[1]);
    String settings = arguments[2];
    boolean judges = settings.equals("judging");
    PlainJudge judge = judges ? PlainJudge.of(folder.resolve("guestonline.json")) : null;
    Bare bare = new Bare(Prepared.in(folder), judge);
    Javalin.create(config -> bare.configure(config, settings))
        .start("127.0.0.1", Integer.parseInt(arguments[0]));
  }

  private void configure(JavalinConfig config, String settings) {
    config.startup.showJavalinBanner = false;
    if (!settings.equals("default")) {
      config.http.compressionStrategy = CompressionStrategy.NONE;
      config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    }
    String one = BOOKINGS + "/{id}";
    config.routes.get("/guestonline" + BOOKINGS, answering("get", BOOKINGS, this::page));
    config.routes.get("/guestonline" + one, answering("get", one, context -> prepared.one()));
    config.routes.post("/guestonline" + BOOKINGS, answering("post", BOOKINGS, this::created));
  }

  private byte[] page(Context context) {
    return context.queryParam("max_results") == null ? prepared.ten() : prepared.list();
  }

  private byte[] created(Context context) {
    context.bodyAsBytes();
    return prepared.created();
  }

  private Handler answering(String method, String path, Function<Context, byte[]> choice) {
    var judged = judge == null ? choice : judge.around(method, path, choice);
    return context -> answer(context, judged.apply(context));
  }

  private void answer(Context context, byte[] body) {
    prepared.headers().forEach(header -> context.header(header.getKey(), header.getValue()));
    context.contentType(Prepared.TYPE);
    context.result(body);
  }
}

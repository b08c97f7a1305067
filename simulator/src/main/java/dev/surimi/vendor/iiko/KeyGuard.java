package dev.surimi.vendor.iiko;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Handler;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Reply;
import dev.surimi.world.Index;
import dev.surimi.world.Table;
import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Blocks an API login that asks for too many bad reserves, in worlds that want it (facts 3.1). */
final class KeyGuard {

  private static final Duration WATCHED = Duration.ofHours(24);
  private static final int FEWEST = 5;

  private KeyGuard() {}

  /** A call of reserve/create: whether it was answered 400. */
  public record Create(long number, String login, Instant at, boolean refused) {

    static final Table<Long, Create> TABLE =
        Table.of("iiko", "create_calls", Create.class, Create::number);
    static final Index<Long, Create, Instant> BY_TIME = TABLE.index("by_time", Create::at);
  }

  /** An API login that is blocked. */
  public record Blocked(String login, Instant since) {

    static final Table<String, Blocked> TABLE =
        Table.of("iiko", "blocked_logins", Blocked.class, Blocked::login);
  }

  static void requireFree(View world, String login) {
    if (world.find(Blocked.TABLE, login).isPresent()) {
      throw Refusal.of(IikoError.BLOCKED, "Apilogin has been blocked.");
    }
  }

  static Handler watching(Handler handler) {
    return call -> {
      Reply reply = handler.handle(call);
      if (call.options().flag("iiko.block_key_on_errors")) {
        note(call, reply.status() == 400);
      }
      return reply;
    };
  }

  private static void note(Call call, boolean refused) {
    Transaction world = call.world();
    Instant since = world.now().minus(WATCHED);
    world
        .between(Create.BY_TIME, Instant.MIN, since)
        .toList()
        .forEach(old -> world.remove(Create.TABLE, old.number()));
    String login = Tokens.login(call);
    world.put(
        Create.TABLE, new Create(world.next("iiko.create_calls"), login, world.now(), refused));
    List<Create> recent =
        world.all(Create.TABLE).filter(create -> create.login().equals(login)).toList();
    if (recent.size() >= FEWEST
        && recent.stream().filter(Create::refused).count() * 5 > recent.size()) {
      world.put(Blocked.TABLE, new Blocked(login, world.now()));
    }
  }
}

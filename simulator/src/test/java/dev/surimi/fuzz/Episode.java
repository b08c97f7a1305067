package dev.surimi.fuzz;

import dev.surimi.Sandbox;
import dev.surimi.contract.Contract;
import dev.surimi.contract.Direction;
import dev.surimi.contract.Operation;
import dev.surimi.contract.Routing;
import dev.surimi.contract.Violation;
import dev.surimi.contract.traffic.Headers;
import dev.surimi.contract.traffic.RawRequest;
import dev.surimi.engine.Imitation;
import dev.surimi.engine.LiveWorld;
import dev.surimi.vendor.Action;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Calls of one vendor in one world, with people who press actions and time that passes between
 * them; all of it follows from the seed.
 */
final class Episode {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Contract CONTROL = Contract.load("sandbox");
  private static final String NOW = "2031-03-14T11:00:00Z";

  /** What makes a sandbox misbehave, answers with a stream or takes the world away. */
  private static final List<String> LEFT_OUT =
      List.of("faults.create", "incidents.run", "events.stream", "worlds.delete", "worlds.reset");

  private final Sandbox sandbox;
  private final Imitation imitation;
  private final long seed;
  private final String world;
  private final Dice dice;
  private final Memory memory = new Memory();
  private final Asker vendor;
  private final Asker control;
  private final Mischief mischief;
  private final List<String> wrongs = new ArrayList<>();
  private int calls;

  Episode(Sandbox sandbox, Imitation imitation, long seed) {
    this.sandbox = sandbox;
    this.imitation = imitation;
    this.seed = seed;
    this.world = "fuzz-" + Long.toUnsignedString(seed, 36);
    this.dice = new Dice(seed);
    this.vendor = new Asker(imitation.contract(), dice, memory);
    this.control = new Asker(CONTROL, dice, memory);
    this.mischief = new Mischief(dice);
  }

  /** Makes so many calls; answers with what went wrong, in a sentence each. */
  List<String> run(int most) {
    begin("http://kept.invalid/?answer=500");
    go(most);
    return end();
  }

  String world() {
    return world;
  }

  /** Opens the world and subscribes to what happens in it. */
  void begin(String hook) {
    tellAlone("PUT", "", "{\"now\":\"" + NOW + "\",\"clock\":\"frozen\"}");
    tellAlone(
        "POST", "/webhooks", "{\"vendor\":\"" + imitation.id() + "\",\"url\":\"" + hook + "\"}");
  }

  /** Makes so many more calls, until something goes wrong. */
  void go(int more) {
    try (Line line = new Line(sandbox.url())) {
      for (int i = 0; i < more && wrongs.isEmpty(); i++) {
        step(line);
      }
    } catch (IOException hang) {
      wrong("no answer: " + hang);
    }
  }

  void pass(Duration time) {
    tellAlone("POST", "/clock/advance", "{\"by\":\"" + time + "\"}");
  }

  /** What went wrong, webhooks included; the world is gone then. */
  List<String> end() {
    sandbox.engine().worlds().find(world).ifPresent(this::end);
    return wrongs;
  }

  private void tellAlone(String verb, String path, String body) {
    try (Line line = new Line(sandbox.url())) {
      tell(line, verb, path, body);
    } catch (IOException hang) {
      wrong("no answer: " + hang);
    }
  }

  private void step(Line line) throws IOException {
    calls++;
    int side = dice.roll(20);
    if (side < 16) {
      askVendor(line);
    } else if (side < 17) {
      askControl(line);
    } else if (side < 19) {
      press(line);
    } else {
      tell(line, "POST", "/clock/advance", "{\"by\":\"PT" + dice.roll(40) + "M\"}");
    }
  }

  private void askVendor(Line line) throws IOException {
    Operation operation = vendor.operation(List.of());
    Asker.Kind kind = vendor.kind();
    String key = dice.isOneIn(50) ? mischief.odd().asString("") : "test_" + world;
    RawRequest request =
        vendor.request(operation, kind, JsonNodeFactory.instance.objectNode(), key);
    RawRequest sent = request.withPath("/" + imitation.id() + request.path());
    Line.Answer answer = line.call(sent);
    check(sent, answer, findings(answer));
  }

  private void askControl(Line line) throws IOException {
    Operation operation = control.operation(LEFT_OUT);
    ObjectNode here = JsonNodeFactory.instance.objectNode().put("vendor", imitation.id());
    here.put("w", world);
    ObjectNode fixed = JsonNodeFactory.instance.objectNode();
    operation.pathParameters().stream()
        .filter(here::has)
        .forEach(each -> fixed.set(each, here.get(each)));
    RawRequest request = control.request(operation, control.kind(), fixed, "");
    checkControl(request, line.call(request));
  }

  private void press(Line line) throws IOException {
    List<Action> actions = imitation.vendor().actions().list();
    if (!actions.isEmpty()) {
      Action action = dice.pick(actions);
      JsonNode input = new Inventor(action.schema(), dice, memory).value("", action.schema());
      JsonNode said = dice.isOneIn(3) ? mischief.spoil(input) : input;
      tell(line, "POST", "/actions/" + imitation.id() + "/" + action.name(), said.toString());
    }
  }

  private void tell(Line line, String verb, String path, String body) throws IOException {
    RawRequest request =
        new RawRequest(
            verb,
            "",
            "/_sandbox/worlds/" + world + path,
            "",
            new Headers(Map.of("Content-Type", List.of("application/json"))),
            body.getBytes(StandardCharsets.UTF_8));
    checkControl(request, line.call(request));
  }

  private void checkControl(RawRequest request, Line.Answer answer) {
    Routing routing = CONTROL.route(request.method(), request.path());
    JsonNode body = parsed(answer);
    String type = answer.body().isEmpty() ? null : answer.header("content-type");
    boolean isText = type != null && type.startsWith("text/");
    List<Violation> broken =
        isText || request.method().equals("HEAD")
            ? List.of()
            : routing
                .operation()
                .map(call -> CONTROL.judge().response(call, answer.status(), type, body))
                .orElseGet(() -> CONTROL.judge().unrouted(answer.status(), type, body));
    check(request, answer, broken.stream().map(Violation::toString).toList());
  }

  private void check(RawRequest request, Line.Answer answer, List<String> broken) {
    if (answer.status() >= 500) {
      wrong("answered " + answer.status() + ": " + shown(request) + "\n  " + answer.body());
    }
    if (!broken.isEmpty()) {
      wrong("broke its contract: " + shown(request) + "\n  " + answer + "\n  " + broken);
    }
    memory.read(parsed(answer));
  }

  private void wrong(String what) {
    wrongs.add(
        "%s, call %d (again with -Dsurimi.fuzz=%d -Dsurimi.fuzz.vendor=%s -Dsurimi.fuzz.seed=%d)"
            .formatted(what, calls, calls, imitation.id(), seed));
  }

  /** Where this answer has broken its contract. */
  private List<String> findings(Line.Answer answer) {
    String exchange = answer.header("x-sandbox-exchange");
    return sandbox.engine().worlds().find(world).stream()
        .flatMap(live -> live.journal().exchanges(any -> true, null, 1).stream())
        .filter(last -> Long.toString(last.id()).equals(exchange))
        .flatMap(last -> last.violations().stream())
        .filter(violation -> violation.direction() != Direction.REQUEST)
        .map(Violation::toString)
        .toList();
  }

  private void end(LiveWorld live) {
    sandbox.engine().worlds().delete(live.name());
    live.journal().findings().stream()
        .filter(finding -> finding.violation().direction() != Direction.REQUEST)
        .findFirst()
        .ifPresent(finding -> wrong("broke a contract of ours: " + finding));
  }

  private static JsonNode parsed(Line.Answer answer) {
    try {
      return answer.body().isEmpty()
          ? JsonNodeFactory.instance.missingNode()
          : JSON.readTree(answer.body());
    } catch (JacksonException text) {
      return JsonNodeFactory.instance.missingNode();
    }
  }

  private static String shown(RawRequest request) {
    String body = new String(request.body(), StandardCharsets.UTF_8);
    return "%s %s?%s %s %s"
        .formatted(
            request.method(),
            request.path(),
            request.query(),
            request.headers().values(),
            body.length() > 2_000 ? body.substring(0, 2_000) + "…" : body);
  }
}

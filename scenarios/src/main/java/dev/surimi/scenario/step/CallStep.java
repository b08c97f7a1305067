package dev.surimi.scenario.step;

import dev.surimi.contract.Contract;
import dev.surimi.contract.KeyPlace;
import dev.surimi.contract.Operation;
import dev.surimi.contract.Routing;
import dev.surimi.contract.traffic.Encoder;
import dev.surimi.contract.traffic.Headers;
import dev.surimi.contract.traffic.RawRequest;
import dev.surimi.scenario.Answered;
import dev.surimi.scenario.Asked;
import dev.surimi.scenario.Failure;
import dev.surimi.scenario.Play;
import dev.surimi.scenario.Step;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code call: pending_bookings.create}, or {@code call: POST /v1/pending_bookings}: an integrator
 * calls the vendor.
 */
final class CallStep implements Step {

  private static final Pattern VERB_AND_PATH = Pattern.compile("([A-Z]+) (/\\S*)");
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String NOBODY = "none";

  private final Written written;
  private final String vendor;
  private final String called;
  private final Optional<Operation> operation;
  private final Duration patience;
  private final Answer answer;
  private final Keep keep;
  private final Retry retry;

  private CallStep(Written written, String vendor, Optional<Operation> operation) {
    this.written = written;
    this.vendor = vendor;
    this.called = written.at("call").asString();
    this.operation = operation;
    this.patience = written.duration("patience").orElse(PATIENCE);
    this.answer = new Answer(written.object("expect"));
    this.keep = Keep.of(written);
    this.retry = Retry.of(written);
  }

  static CallStep read(Written written) {
    String called = written.at("call").asString();
    String vendor = written.vendor();
    if (VERB_AND_PATH.matcher(called).matches()) {
      return new CallStep(written, vendor, Optional.empty());
    }
    try {
      return new CallStep(written, vendor, Optional.of(written.contract().operation(called)));
    } catch (IllegalArgumentException unknown) {
      throw written.bad("call", unknown.getMessage());
    }
  }

  @Override
  public void play(Play play) {
    Optional<Answered> last = retry.insist(play, this);
    last.ifPresent(
        answered -> {
          answer.check(play, answered);
          keep.keep(play.values(), answered.body());
        });
  }

  /** Whether it is made again when it is not answered well. */
  boolean isTriedAgain() {
    return retry != Retry.NEVER;
  }

  /** Calls, and looks at the answer only where the story says what it should be. */
  Answered callWithoutPrejudice(Play play) {
    Answered answered = call(play);
    if (answer.isSaid()) {
      answer.check(play, answered);
      keep.keep(play.values(), answered.body());
    }
    return answered;
  }

  /** Whether an answer would do. */
  Answer answer() {
    return answer;
  }

  Keep keep() {
    return keep;
  }

  Answered call(Play play) {
    return play.call(new Asked(vendor, called, request(play), patience));
  }

  private RawRequest request(Play play) {
    ObjectNode said = said(play);
    Optional<String> key = key(play);
    RawRequest request =
        operation
            .map(known -> Encoder.encode(known, said, key))
            .orElseGet(() -> plain(play, said, key));
    return raw(play, request);
  }

  private ObjectNode said(Play play) {
    if (play.values().fill(written.with()) instanceof ObjectNode said) {
      return said;
    }
    throw new Failure("with is an object, and " + written.with() + " is none");
  }

  private Optional<String> key(Play play) {
    Optional<String> own = written.text("key").map(play.values()::fill);
    if (own.isPresent()) {
      return own.filter(key -> !key.equals(NOBODY));
    }
    String scope = written.text("scope").map(each -> "." + play.values().fill(each)).orElse("");
    return Optional.of(play.stage().key(vendor) + scope);
  }

  /** A verb and a path: written as the operation there is, or plainly when there is none. */
  private RawRequest plain(Play play, ObjectNode said, Optional<String> key) {
    Matcher verbAndPath = VERB_AND_PATH.matcher(called);
    verifyMatches(verbAndPath);
    String verb = verbAndPath.group(1);
    String[] target = play.values().fill(verbAndPath.group(2)).split("\\?", 2);
    Contract contract = play.stage().contract(vendor);
    Routing routing = contract.route(verb, target[0]);
    String query = target.length == 1 ? "" : target[1];
    if (routing.operation().isEmpty()) {
      return new RawRequest(
          verb, "", target[0], query, new Headers(unlocked(contract, key)), new byte[0]);
    }
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    routing.parameters().forEach(whole::put);
    RawRequest request =
        Encoder.encode(routing.operation().get(), whole.setAll(said), key).withPath(target[0]);
    return query.isEmpty() ? request : withQuery(request, query);
  }

  private static void verifyMatches(Matcher matcher) {
    if (!matcher.matches()) {
      throw new IllegalStateException("read as a verb and a path, and is none");
    }
  }

  private static RawRequest withQuery(RawRequest request, String query) {
    String both = request.query().isEmpty() ? query : query + "&" + request.query();
    return new RawRequest(
        request.method(), "", request.path(), both, request.headers(), request.body());
  }

  private static Map<String, List<String>> unlocked(Contract contract, Optional<String> key) {
    Optional<KeyPlace> place =
        contract.operations().stream().flatMap(each -> each.key().stream()).findFirst();
    return place.isPresent() && key.isPresent()
        ? Map.of(place.get().name(), List.of(place.get().prefix() + key.get()))
        : Map.of();
  }

  /**
   * The same request with the step's own headers, and with its body where it has one to the letter.
   */
  private RawRequest raw(Play play, RawRequest request) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(request.headers().values());
    for (Map.Entry<String, JsonNode> header : play.values().fill(written.headers()).properties()) {
      headers.put(header.getKey(), List.of(header.getValue().asString()));
    }
    byte[] body =
        written
            .text("body")
            .map(text -> play.values().fill(text).getBytes(StandardCharsets.UTF_8))
            .orElse(request.body());
    if (written.text("body").isPresent()) {
      headers.putIfAbsent("Content-Type", List.of("application/json"));
    }
    return new RawRequest(
        request.method(), "", request.path(), request.query(), new Headers(headers), body);
  }
}

package dev.surimi.control;

import dev.surimi.fault.ConnectionFault;
import dev.surimi.fault.Effect;
import dev.surimi.fault.Fault;
import dev.surimi.fault.LatencyFault;
import dev.surimi.fault.RateFault;
import dev.surimi.fault.StatusFault;
import dev.surimi.fault.When;
import dev.surimi.fault.Wire;
import dev.surimi.vendor.Input;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A fault as it is set and shown. */
final class FaultJson {

  private static final Map<String, Function<Input, Effect>> EFFECTS = new LinkedHashMap<>();

  static {
    EFFECTS.put("status", FaultJson::status);
    EFFECTS.put("latency", then -> latency(then.object("latency")));
    EFFECTS.put("connection", then -> connection(then.requireText("connection")));
    EFFECTS.put("loseAnswer", then -> loseAnswer(then));
    EFFECTS.put("rate", then -> rate(then.object("rate")));
  }

  private FaultJson() {}

  static Fault read(String id, Input input, Instant now) {
    return Fault.of(
        id,
        input.requireText("vendor"),
        input.text("operation").orElse(null),
        when(input.object("when")),
        effect(input.requireObject("then")),
        input.integer("times").orElse(null),
        now);
  }

  static ObjectNode of(Fault fault) {
    ObjectNode json = ControlJson.object();
    json.put("id", fault.id());
    json.put("vendor", fault.vendor());
    json.put("operation", fault.operation());
    json.set("when", whenJson(fault.when()));
    json.set("then", thenJson(fault.effect()));
    json.put("times", fault.times());
    json.put("createdAt", fault.createdAt().toString());
    json.put("calls", fault.history().calls());
    return json.put("strikes", fault.history().strikes());
  }

  private static When when(Input when) {
    return new When(
        when.has("calls") ? numbers(when) : null,
        when.number("every").orElse(null),
        when.decimal("probability").map(Number::doubleValue).orElse(null),
        when.instant("from").orElse(null),
        when.instant("to").orElse(null),
        when.has("match") ? match(when.object("match").node()) : null);
  }

  private static List<Long> numbers(Input when) {
    return when.integers("calls").stream().map(Integer::longValue).toList();
  }

  private static Map<String, JsonNode> match(JsonNode members) {
    Map<String, JsonNode> match = new LinkedHashMap<>();
    members.properties().forEach(member -> match.put(member.getKey(), member.getValue()));
    return match;
  }

  private static Effect effect(Input then) {
    List<String> named = EFFECTS.keySet().stream().filter(then::has).toList();
    if (named.size() != 1) {
      throw ControlError.badMember(
          "/then", "one of " + String.join(", ", EFFECTS.keySet()) + ", and only one");
    }
    return EFFECTS.get(named.get(0)).apply(then);
  }

  private static Effect status(Input then) {
    Map<String, String> headers = new LinkedHashMap<>();
    then.object("headers")
        .node()
        .properties()
        .forEach(header -> headers.put(header.getKey(), header.getValue().asString("")));
    JsonNode body = then.node().get("body");
    return new StatusFault(then.requireInteger("status"), body, headers);
  }

  private static Effect latency(Input latency) {
    if (latency.has("lognormal")) {
      Input lognormal = latency.object("lognormal");
      Duration median = duration(lognormal, "median");
      double sigma = lognormal.decimal("sigma").orElseThrow().doubleValue();
      return new LatencyFault(median, median, sigma);
    }
    if (latency.has("uniform")) {
      Input uniform = latency.object("uniform");
      return new LatencyFault(duration(uniform, "from"), duration(uniform, "to"), null);
    }
    Duration fixed = duration(latency, "fixed");
    return new LatencyFault(fixed, fixed, null);
  }

  private static Effect connection(String how) {
    return new ConnectionFault(Wire.valueOf(how.toUpperCase(Locale.ROOT)));
  }

  private static Effect loseAnswer(Input then) {
    if (!then.flag("loseAnswer").orElse(false)) {
      throw ControlError.badMember("/then/loseAnswer", "true is the only way to lose an answer");
    }
    return new ConnectionFault(Wire.LOST);
  }

  private static Effect rate(Input rate) {
    return new RateFault(rate.requireNumber("limit"), duration(rate, "per"));
  }

  private static Duration duration(Input input, String name) {
    return input
        .parse(name, "a duration like PT2S", Duration::parse)
        .orElseThrow(() -> input.missing(name));
  }

  private static ObjectNode whenJson(When when) {
    ObjectNode json = ControlJson.object();
    putList(json, when.calls());
    if (when.every() != null) {
      json.put("every", when.every());
    }
    if (when.probability() != null) {
      json.put("probability", when.probability());
    }
    if (when.from() != null) {
      json.put("from", when.from().toString());
    }
    if (when.to() != null) {
      json.put("to", when.to().toString());
    }
    if (when.match() != null) {
      ObjectNode match = json.putObject("match");
      when.match().forEach(match::set);
    }
    return json;
  }

  private static void putList(ObjectNode json, List<Long> calls) {
    if (calls != null) {
      new ArrayList<>(calls).forEach(json.withArray("calls")::add);
    }
  }

  private static ObjectNode thenJson(Effect effect) {
    ObjectNode json = ControlJson.object();
    if (effect instanceof StatusFault status) {
      json.put("status", status.status());
      if (status.body() != null) {
        json.set("body", status.body());
      }
      if (!status.headers().isEmpty()) {
        ObjectNode headers = json.putObject("headers");
        status.headers().forEach(headers::put);
      }
    } else if (effect instanceof LatencyFault latency) {
      json.set("latency", latencyJson(latency));
    } else if (effect instanceof RateFault rate) {
      json.putObject("rate").put("limit", rate.limit()).put("per", rate.per().toString());
    } else if (effect instanceof ConnectionFault connection) {
      connection(json, connection.wire());
    }
    return json;
  }

  private static ObjectNode latencyJson(LatencyFault latency) {
    ObjectNode json = ControlJson.object();
    if (latency.sigma() != null) {
      json.putObject("lognormal")
          .put("median", latency.least().toString())
          .put("sigma", latency.sigma());
    } else if (latency.least().equals(latency.most())) {
      json.put("fixed", latency.least().toString());
    } else {
      json.putObject("uniform")
          .put("from", latency.least().toString())
          .put("to", latency.most().toString());
    }
    return json;
  }

  private static void connection(ObjectNode json, Wire wire) {
    if (wire == Wire.LOST) {
      json.put("loseAnswer", true);
    } else {
      json.put("connection", wire.name().toLowerCase(Locale.ROOT));
    }
  }
}

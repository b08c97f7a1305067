package dev.surimi.engine;

import dev.surimi.contract.Contract;
import dev.surimi.contract.Direction;
import dev.surimi.contract.Lesson;
import dev.surimi.contract.Operation;
import dev.surimi.contract.Unreadable;
import dev.surimi.contract.Violation;
import dev.surimi.contract.traffic.Decoder;
import dev.surimi.contract.traffic.HarEntry;
import dev.surimi.contract.traffic.Inspector;
import dev.surimi.contract.traffic.Judged;
import dev.surimi.contract.traffic.RawRequest;
import dev.surimi.vendor.Decoded;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Request;
import dev.surimi.vendor.Vendor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Judges recorded traffic by the contracts of the vendors that it went to. */
public final class HarCheck {

  private final Vendors vendors;
  private final Imitation only;
  private final Map<String, Inspector> inspectors = new HashMap<>();

  private HarCheck(Vendors vendors, Imitation only) {
    this.vendors = vendors;
    this.only = only;
  }

  /** Each entry is judged by the vendor that its URL names, by host or by its path's beginning. */
  public static HarCheck of(Vendors vendors) {
    return new HarCheck(vendors, null);
  }

  /** Every entry went to this vendor, whatever its host is called. */
  public static HarCheck of(Vendors vendors, Imitation only) {
    return new HarCheck(vendors, only);
  }

  /** An entry that is a vendor's, and what was found about it. */
  public record Checked(HarEntry entry, Contract contract, Judged judged) {

    /** What there is to learn from each violation. */
    public List<Lesson> lessons() {
      return judged.violations().stream()
          .map(violation -> contract.lesson(violation, judged.operation(), message(violation)))
          .toList();
    }

    private JsonNode message(Violation violation) {
      return violation.direction() == Direction.REQUEST ? judged.said() : judged.answered();
    }
  }

  /** Empty when the entry is no call, or no vendor's. */
  public Optional<Checked> check(HarEntry entry) {
    if (!entry.isCall()) {
      return Optional.empty();
    }
    Optional<Vendors.Addressed> addressed = vendors.address(asSent(entry.request()));
    if (only == null) {
      return addressed.map(to -> judged(entry, to.imitation(), to.request().path()));
    }
    String path =
        addressed
            .filter(to -> to.imitation().equals(only))
            .map(to -> to.request().path())
            .orElse(entry.request().path());
    return Optional.of(judged(entry, only, path));
  }

  private Checked judged(HarEntry entry, Imitation imitation, String path) {
    Inspector inspector = inspectors.computeIfAbsent(imitation.id(), id -> inspector(imitation));
    RawRequest request = entry.request().withPath(path);
    Judged judged =
        entry
            .answer()
            .map(answer -> inspector.judge(request, answer))
            .orElseGet(() -> inspector.judge(request));
    return new Checked(entry, imitation.contract(), judged);
  }

  /** Judges as the vendor itself reads requests. */
  static Inspector inspector(Imitation imitation) {
    return new Inspector(imitation.contract(), decoder(imitation.vendor()));
  }

  /** As the vendor itself reads a request. */
  private static Decoder decoder(Vendor vendor) {
    return (operation, request) -> decoded(vendor, operation, asSent(request));
  }

  private static ObjectNode decoded(Vendor vendor, Operation operation, Request request) {
    try {
      Decoded decoded = vendor.decode(request);
      return operation.read(decoded.text()).setAll(decoded.typed());
    } catch (Refusal unreadable) {
      throw new Unreadable(unreadable.getMessage());
    }
  }

  private static Request asSent(RawRequest raw) {
    return new Request(
        raw.method(), raw.host(), raw.path(), raw.query(), raw.headers().values(), raw.body());
  }
}

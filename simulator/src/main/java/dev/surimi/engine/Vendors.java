package dev.surimi.engine;

import dev.surimi.vendor.Request;
import dev.surimi.vendor.Vendor;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** All vendors that the sandbox imitates, and how a request says which one it is for. */
public final class Vendors {

  /** Not in a class of its own, whose initialisation could fail but once. */
  private static Vendors discovered;

  private final List<Imitation> all;
  private final Map<String, Imitation> byId = new LinkedHashMap<>();
  private final Map<String, Imitation> byHost = new LinkedHashMap<>();

  private Vendors(List<Imitation> imitations) {
    this.all = List.copyOf(imitations);
    for (Imitation imitation : imitations) {
      byId.put(imitation.id(), imitation);
      byHost.put(imitation.id() + ".localhost", imitation);
      imitation.contract().hosts().forEach(host -> byHost.put(host, imitation));
    }
  }

  /**
   * Every vendor on the class path that Surimi is on, as their contracts are found there too; the
   * same for all sandboxes of a process.
   *
   * @throws IllegalStateException when the contract and the handlers of one do not agree, each time
   */
  public static synchronized Vendors discover() {
    if (discovered == null) {
      discovered =
          new Vendors(
              ServiceLoader.load(Vendor.class, Vendor.class.getClassLoader()).stream()
                  .map(ServiceLoader.Provider::get)
                  .sorted(Comparator.comparing(Vendor::id))
                  .map(Imitation::of)
                  .toList());
    }
    return discovered;
  }

  /** Only these. */
  static Vendors of(Imitation... imitations) {
    return new Vendors(List.of(imitations));
  }

  public Collection<Imitation> all() {
    return all;
  }

  public Optional<Imitation> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The host names that lead to a vendor. */
  public List<String> hosts() {
    return List.copyOf(byHost.keySet());
  }

  /** The first path segments that lead to a vendor, as {@code /guestonline}. */
  List<String> prefixes() {
    return byId.keySet().stream().map(id -> "/" + id).toList();
  }

  /** A request and the vendor that it is for, addressed as the vendor's own server sees it. */
  public record Addressed(Imitation imitation, Request request) {}

  /** By the host's name, or else by the first segment of the path. */
  public Optional<Addressed> address(Request request) {
    Imitation named = byHost.get(nameOf(request.host()));
    if (named != null) {
      return Optional.of(new Addressed(named, request));
    }
    int end = request.path().indexOf('/', 1);
    String prefix =
        request
            .path()
            .substring(
                Math.min(1, request.path().length()), end < 0 ? request.path().length() : end);
    String rest = end < 0 ? "/" : request.path().substring(end);
    return find(prefix).map(imitation -> new Addressed(imitation, request.withPath(rest)));
  }

  /** {@code API.guestonline.fr.:8080} is the host {@code api.guestonline.fr}. */
  private static String nameOf(String host) {
    int colon = host.lastIndexOf(':');
    String name = (colon < 0 ? host : host.substring(0, colon)).toLowerCase(Locale.ROOT);
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }
}

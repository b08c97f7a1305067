package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Key;
import dev.surimi.vendor.Refusal;
import dev.surimi.world.View;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whoever calls, and which properties it manages: all of the world for its own key but somebody
 * else's, one for a narrower key, and for a token those of the client it was issued to.
 */
record Account(View world, String clientId, Integer onlyProperty) {

  /** The calls that come before there is a token. */
  private static final Set<String> OPEN = Set.of("clients.create", "tokens.create");

  private static final String PRINTED_PROPERTY = "<your_property_id>";
  private static final int DOCUMENTED_PROPERTY = 1_001_842;

  /**
   * Refuses a token that was never issued or is not good any more.
   *
   * @throws dev.surimi.vendor.Refusal 401
   */
  static void admit(Call call) {
    if (!OPEN.contains(call.operation().id())) {
      of(call);
    }
  }

  static Account of(Call call) {
    String sent = Bearer.token(call.request()).orElse("");
    if (sent.equals(Bearer.PRINTED) || Bearer.isKey(sent)) {
      return new Account(call.world(), null, only(call));
    }
    AccessToken token =
        call.world()
            .find(AccessToken.TABLE, sent)
            .filter(issued -> issued.isGoodAt(call.now()))
            .orElseThrow(Account::expired);
    return of(call, token.clientId());
  }

  /** The account of a client, which is a key of the sandbox or was created. */
  static Account of(Call call, String clientId) {
    boolean created = call.world().find(Client.TABLE, clientId).isPresent();
    return new Account(call.world(), created ? clientId : null, only(call));
  }

  /** The properties it manages. */
  Stream<Property> properties() {
    return world.all(Property.TABLE).filter(this::manages);
  }

  boolean manages(Property property) {
    return (onlyProperty == null || property.id() == onlyProperty)
        && (clientId == null
            ? !Property.SOMEBODY_ELSE.equals(property.owner())
            : clientId.equals(property.owner()));
  }

  boolean manages(int propertyId) {
    return world.find(Property.TABLE, propertyId).filter(this::manages).isPresent();
  }

  /**
   * The property that the header chooses.
   *
   * @throws dev.surimi.vendor.Refusal 403 when it is missing or somebody else's, 404 when there is
   *     none
   */
  static Property property(Call call) {
    String sent = call.request().header("Property").map(String::strip).orElse("");
    if (sent.isEmpty()) {
      throw OctotableError.RESERVATION_FORBIDDEN.because(
          "no permission: the header Property is missing");
    }
    return of(call).require(numberOf(call.key(), sent), sent);
  }

  /** The property that the header chooses, if there is one. */
  static Optional<Property> findProperty(Call call) {
    return call.request()
        .header("Property")
        .filter(sent -> !sent.isBlank())
        .map(sent -> property(call));
  }

  /** One of the properties that it manages. */
  Property require(int id, String said) {
    Property property =
        world.find(Property.TABLE, id).orElseThrow(() -> OctotableError.notFound("property", said));
    if (!manages(property)) {
      throw OctotableError.RESERVATION_FORBIDDEN.because(
          "no permission to access property " + OctotableError.separated(said));
    }
    return property;
  }

  private static int numberOf(Key key, String sent) {
    if (key.documented() && sent.equals(PRINTED_PROPERTY)) {
      return DOCUMENTED_PROPERTY;
    }
    if (!sent.matches("[0-9]{1,40}")) {
      throw OctotableError.BAD_REQUEST.because("the header Property must be a whole number");
    }
    return sent.length() > 9 ? -1 : Integer.parseInt(sent);
  }

  private static Integer only(Call call) {
    String scope = call.key().scope();
    if (scope == null) {
      return null;
    }
    if (!scope.matches("[0-9]{1,9}")) {
      throw OctotableError.UNAUTHORIZED.because("the key is narrowed to no property");
    }
    return Integer.valueOf(scope);
  }

  static Refusal expired() {
    return OctotableError.UNAUTHORIZED.because("the token has expired or is not valid");
  }
}

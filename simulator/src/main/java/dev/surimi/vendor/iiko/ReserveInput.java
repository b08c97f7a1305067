package dev.surimi.vendor.iiko;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Refusal;
import dev.surimi.world.Transaction;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a call of reserve/create asks for.
 *
 * @param objection what the terminal will say against it, as far as the cloud knows; null for
 *     nothing
 * @param isDuplicate whether a reserve of this id is there already
 * @param patience what the terminal has to pick it up
 */
record ReserveInput(Reserve reserve, ErrorInfo objection, boolean isDuplicate, Duration patience) {

  private static final Pattern PHONE = Pattern.compile("\\+[0-9 ()-]{8,40}");
  private static final int MOST_DAYS = 90;
  private static final int MOST_NUMBER = 50;
  private static final int MOST_TYPE = 160;
  private static final long MOST_GUESTS = 10_000;
  private static final long MOST_SECONDS = 3_600;

  /**
   * Reads it.
   *
   * @throws Refusal 400 for what is malformed or forbidden; everything else is an objection
   */
  static ReserveInput read(Call call) {
    Transaction world = call.world();
    Body body = Body.of(call.input().node());
    String organization = Organizations.require(world, body);
    TerminalChoice choice = TerminalChoice.of(world, organization, body);
    Optional<String> id = body.guid("id");
    String number = body.text("externalNumber", MOST_NUMBER).orElse(null);
    Menu menu = new Menu(world);
    Duration patience = patience(body);
    Booking booking = booking(body, choice, call);
    Order order =
        body.object("order")
            .map(sent -> new OrderInput(world, menu).order(sent, booking.guests()))
            .orElse(null);
    // The last thing that is read, as a new customer is written.
    Customer customer = Customers.read(world, body.requireObject("customer"), booking.phone());
    Reserve reserve =
        Reserve.asked(
            id.orElseGet(() -> Ids.free(world, Reserve.TABLE)),
            number,
            organization,
            choice.id(),
            booking.by(customer),
            order);
    boolean duplicate = isTaken(world, reserve.id());
    Optional<Refusal> objection = objection(world, choice, reserve, duplicate).or(menu::failure);
    return new ReserveInput(
        reserve, objection.map(ErrorInfo::of).orElse(null), duplicate, patience);
  }

  private static Booking booking(Body body, TerminalChoice choice, Call call) {
    return new Booking(
        null,
        phone(body),
        guests(body),
        body.text("comment").orElse(null),
        minutes(body),
        body.requireFlag("shouldRemind"),
        body.requireGuids("tableIds"),
        start(body, choice, call),
        body.text("eventType", MOST_TYPE).orElse(null));
  }

  private static String phone(Body body) {
    String phone = body.requireText("phone");
    if (!PHONE.matcher(phone).matches() || phone.chars().filter(Character::isDigit).count() < 8) {
      throw IikoError.badRequest("phone must begin with '+' and have at least 8 digits");
    }
    return phone;
  }

  private static int guests(Body body) {
    Optional<Long> expected = body.object("guests").map(guests -> guests.requireWhole("count"));
    long guests = body.whole("guestsCount").or(() -> expected).orElse(1L);
    if (guests < 0 || guests > MOST_GUESTS) {
      throw IikoError.badRequest("guestsCount must be between 0 and " + MOST_GUESTS);
    }
    return (int) guests;
  }

  private static long minutes(Body body) {
    long minutes = body.requireWhole("durationInMinutes");
    if (minutes < 1 || minutes > Booking.MOST_MINUTES) {
      throw IikoError.badRequest("durationInMinutes must be between 1 and " + Booking.MOST_MINUTES);
    }
    return minutes;
  }

  private static LocalDateTime start(Body body, TerminalChoice choice, Call call) {
    LocalDateTime start = body.requireTime("estimatedStartTime");
    if (start.isAfter(choice.clock(call.now()).plusDays(MOST_DAYS))) {
      throw IikoError.badRequest(
          "estimatedStartTime must be no later than " + MOST_DAYS + " days from now");
    }
    return start;
  }

  private static Duration patience(Body body) {
    Optional<Long> setting =
        body.object("createReserveSettings")
            .flatMap(settings -> settings.whole("transportToFrontTimeout"));
    Optional<Long> seconds = setting.or(() -> body.whole("transportToFrontTimeout"));
    if (seconds.filter(sent -> sent < 1 || sent > MOST_SECONDS).isPresent()) {
      throw IikoError.badRequest("transportToFrontTimeout must be between 1 and " + MOST_SECONDS);
    }
    return seconds.map(Duration::ofSeconds).orElse(Commands.PATIENCE);
  }

  /** One whose creation failed may be tried again under the same id. */
  private static boolean isTaken(Transaction world, String id) {
    return world
        .find(Reserve.TABLE, id)
        .filter(reserve -> reserve.creation() != Creation.ERROR)
        .isPresent();
  }

  private static Optional<Refusal> objection(
      Transaction world, TerminalChoice choice, Reserve reserve, boolean duplicate) {
    Customer customer = reserve.booking().customer();
    boolean anonymous =
        world.find(Organization.TABLE, reserve.organizationId()).orElseThrow().anonymousGuests();
    if (choice.objection().isPresent()) {
      return choice.objection();
    }
    if (duplicate) {
      return Optional.of(
          ErrorCode.DUPLICATED_RESERVE_ID.because(
              "Reserve with id " + reserve.id() + " already exists"));
    }
    if (customer.name() == null) {
      return Optional.of(
          ErrorCode.CUSTOMER_NAME_NOT_SPECIFIED.because("Customer name is not specified"));
    }
    return customer.guestId() == null && !anonymous
        ? Optional.of(
            ErrorCode.ANONYMOUS_CUSTOMER_DISABLED.because("One-time customers are disabled"))
        : Optional.empty();
  }
}

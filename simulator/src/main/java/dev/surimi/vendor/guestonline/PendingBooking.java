package dev.surimi.vendor.guestonline;

import dev.surimi.world.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * Seats held while a guest fills in the form, until it is committed, deleted or left alone for too
 * long.
 *
 * @param id 24 hexadecimal digits
 * @param areaId the area asked for; null for any
 * @param metadata null when there is none
 * @param selectedOffer the commercial's id; null when none is selected
 * @param menuRequested whether a menu must be picked
 * @param voucher null when there is none
 * @param paymentIntentId the payment that waits for the bank; null when there is none
 */
public record PendingBooking(
    String id,
    int restaurantId,
    String openingId,
    LocalDate date,
    LocalTime hour,
    int persons,
    Integer areaId,
    HourState state,
    String locale,
    Map<String, JsonNode> metadata,
    ContactInfo contact,
    Integer selectedOffer,
    List<SelectedMenu> menus,
    boolean menuRequested,
    VoucherInfos voucher,
    String paymentIntentId,
    Instant createdAt,
    Instant expiresAt) {

  static final Table<String, PendingBooking> TABLE =
      Table.of("guestonline", "pending_bookings", PendingBooking.class, PendingBooking::id);

  public PendingBooking {
    menus = List.copyOf(menus);
    Objects.requireNonNull(expiresAt);
  }

  /** The holder of its seats. */
  String holder() {
    return "pending:" + id;
  }

  /**
   * Whether the contact is complete and a requested menu picked. An open prepayment does not count
   * (facts 1.5).
   */
  boolean isCommitable() {
    return contact.isComplete() && (!menuRequested || !menus.isEmpty());
  }

  /** Whether the restaurant still has to validate the booking. */
  boolean isOptional() {
    return state == HourState.INITIALIZED;
  }

  void requireCommitable() {
    if (!isCommitable()) {
      throw GuestonlineError.requestFailed("pending_booking", "pending booking is not commitable");
    }
  }

  /** This pending booking with a menu; picked again, its quantity counts anew. */
  PendingBooking picked(Commercial menu, int quantity) {
    boolean tooMany = menu.maximumDishes() != null && quantity > menu.maximumDishes();
    if (tooMany || quantity < menu.minimumDishes()) {
      throw GuestonlineError.requestFailed(
          "pending_booking", "menu " + menu.id() + " cannot be picked " + quantity + " times");
    }
    List<SelectedMenu> others = without(menu.id());
    others.add(new SelectedMenu(menu.id(), menu.name(), quantity));
    return with(contact, selectedOffer, others, voucher);
  }

  PendingBooking removed(int menuId) {
    List<SelectedMenu> others = without(menuId);
    if (others.size() == menus.size()) {
      throw GuestonlineError.requestFailed(
          "pending_booking", "menu " + menuId + " is not selected");
    }
    return with(contact, selectedOffer, others, voucher);
  }

  private List<SelectedMenu> without(int menuId) {
    List<SelectedMenu> others = new ArrayList<>(menus);
    others.removeIf(menu -> menu.id() == menuId);
    return others;
  }

  /** With a contact that is complete and valid, its number as it is kept. */
  PendingBooking withContact(ContactInfo sent, String defaultCountry) {
    Map<String, List<String>> errors = sent.errors(field -> true, defaultCountry);
    if (!errors.isEmpty()) {
      throw GuestonlineError.contactInfo(errors);
    }
    return with(sent.normalised(defaultCountry), selectedOffer, menus, voucher);
  }

  PendingBooking withOffer(Integer commercialId) {
    return with(contact, commercialId, menus, voucher);
  }

  PendingBooking withVoucher(VoucherInfos newVoucher) {
    return with(contact, selectedOffer, menus, newVoucher);
  }

  PendingBooking withPayment(String intentId) {
    return new PendingBooking(
        id,
        restaurantId,
        openingId,
        date,
        hour,
        persons,
        areaId,
        state,
        locale,
        metadata,
        contact,
        selectedOffer,
        menus,
        menuRequested,
        voucher,
        intentId,
        createdAt,
        expiresAt);
  }

  /** Held from now on for another {@code hold}. */
  PendingBooking renewed(Instant now, Duration hold) {
    return new PendingBooking(
        id,
        restaurantId,
        openingId,
        date,
        hour,
        persons,
        areaId,
        state,
        locale,
        metadata,
        contact,
        selectedOffer,
        menus,
        menuRequested,
        voucher,
        paymentIntentId,
        createdAt,
        now.plus(hold));
  }

  private PendingBooking with(
      ContactInfo newContact,
      Integer newOffer,
      List<SelectedMenu> newMenus,
      VoucherInfos newVoucher) {
    return new PendingBooking(
        id,
        restaurantId,
        openingId,
        date,
        hour,
        persons,
        areaId,
        state,
        locale,
        metadata,
        newContact,
        newOffer,
        newMenus,
        menuRequested,
        newVoucher,
        paymentIntentId,
        createdAt,
        expiresAt);
  }
}

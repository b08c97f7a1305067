package dev.surimi.vendor.restoplace;

import dev.surimi.vendor.Call;

/** Who books. */
enum Audience {
  /** Guests, through the API or the widget. */
  GUEST,
  /** Whoever reads the documentation with its key: books on any day. */
  READER,
  /** Guests who keep the tables that they were given, whoever may book these. */
  HOLDER,
  /** The staff: any table that is switched on, at any time. */
  STAFF;

  static Audience of(Call call) {
    return call.key().documented() ? READER : GUEST;
  }

  boolean mayBook(Item item, Hall hall) {
    boolean on = item.checked() && hall.checked();
    boolean shown = item.reserve() && !item.viewOnlyHostess() && !hall.viewOnlyHostess();
    return on && (shown || this == STAFF || this == HOLDER);
  }

  boolean booksThePast() {
    return this == READER || this == STAFF;
  }

  boolean booksClosedHours() {
    return this == STAFF;
  }
}

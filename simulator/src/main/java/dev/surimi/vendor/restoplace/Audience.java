package dev.surimi.vendor.restoplace;

import dev.surimi.vendor.Call;

/** Who books, and so which tables and which times. */
enum Audience {
  /** Guests, through the API or the widget. */
  GUEST(false, false, false),
  /** Whoever reads the documentation with its key: books on any day. */
  READER(false, true, false),
  /** Guests who keep the tables that they were given, whoever may book these. */
  HOLDER(true, false, false),
  /** Guests who keep their tables, and may have come already. */
  STAYER(true, true, false),
  /** The staff: any table that is switched on, at any time. */
  STAFF(true, true, true);

  private final boolean anyTable;
  private final boolean past;
  private final boolean closedHours;

  Audience(boolean anyTable, boolean past, boolean closedHours) {
    this.anyTable = anyTable;
    this.past = past;
    this.closedHours = closedHours;
  }

  static Audience of(Call call) {
    return call.key().documented() ? READER : GUEST;
  }

  boolean mayBook(Item item, Hall hall) {
    boolean on = item.checked() && hall.checked();
    boolean shown = item.reserve() && !item.viewOnlyHostess() && !hall.viewOnlyHostess();
    return on && (shown || anyTable);
  }

  boolean booksThePast() {
    return past;
  }

  boolean booksClosedHours() {
    return closedHours;
  }

  /** The same at a table that is theirs. */
  Audience keeping() {
    return past ? STAYER : HOLDER;
  }
}

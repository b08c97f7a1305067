package dev.surimi.vendor.guestonline;

/** Whom a booking is for, as it was when it was written; the contact may have changed since. */
public record Guest(int contactId, String firstname, String lastname, String email) {

  static Guest of(Contact contact) {
    return new Guest(contact.id(), contact.firstname(), contact.lastname(), contact.email());
  }
}

package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Refusal;

/** Why Guestonline says no. */
enum GuestonlineError implements Refusal.Cause {
  BAD_REQUEST(400),
  UNAUTHORIZED(401),
  REQUEST_FAILED(402),
  FORBIDDEN(403),
  NOT_FOUND(404);

  private final int status;

  GuestonlineError(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }

  static Refusal notFound(String object) {
    return Refusal.of(NOT_FOUND, "There is no such " + object.replace('_', ' ')).with("object", object);
  }

  static Refusal forbidden(String object) {
    return Refusal.of(FORBIDDEN, "The key may not use this " + object.replace('_', ' ')).with("object", object);
  }

  static Refusal requestFailed(String object, String message) {
    return Refusal.of(REQUEST_FAILED, message).with("object", object);
  }

  static Refusal noSeats() {
    return requestFailed("runtime_service", "No seats are left at this time");
  }
}

package dev.surimi.vendor.ytimes;

/** The guest as an order names them; every member may be null. */
public record OrderClient(
    String name, Long cardNumber, String phoneCode, String phone, String email) {

  /** Whether there is anything to know the guest by in the guest base. */
  boolean isRecognisable() {
    return cardNumber != null || (phone != null && !phone.isBlank());
  }
}

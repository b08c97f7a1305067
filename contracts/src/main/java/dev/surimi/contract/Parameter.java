package dev.surimi.contract;

/**
 * What an operation takes outside of its body.
 *
 * @param name as it is sent, perhaps with {@code []}
 * @param place {@code path}, {@code query}, {@code header} or {@code cookie}
 */
public record Parameter(String name, String place) {

  /** Its name in a decoded request. */
  public String member() {
    return name.replace("[]", "");
  }
}

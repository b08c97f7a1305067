package dev.surimi.vendor.restoplace;

import java.util.List;

/**
 * Who comes, and what was written down about it. Empty texts where nothing is known.
 *
 * @param phone digits only
 * @param tags keys of tags
 */
public record Guest(
    String name, String phone, String email, String tgUsername, String text, List<String> tags) {

  public Guest {
    tags = List.copyOf(tags);
  }

  static Guest named(String name, String phone) {
    return new Guest(name, phone, "", "", "", List.of());
  }

  Guest noting(String newText, List<String> newTags) {
    return new Guest(name, phone, email, tgUsername, newText, newTags);
  }
}

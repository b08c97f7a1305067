package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Input;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.octotable.Property.Contact;
import dev.surimi.vendor.octotable.Property.Place;
import java.net.URI;
import java.util.regex.Pattern;

/**
 * What is said to create a client: everything flat, or the property in {@code sandbox_property}
 * (facts 2.1, variants a and b).
 */
record NewClient(
    String name,
    String username,
    String password,
    String redirectUri,
    String description,
    Place place,
    Contact contact) {

  /** The vendor's pattern is unpublished; ours: eight characters, a letter and a digit. */
  private static final Pattern PASSWORD = Pattern.compile("(?=.*\\p{L})(?=.*\\d).{8,128}");

  /**
   * Reads it, each member with its own class of refusal.
   *
   * @throws Refusal 400
   */
  static NewClient of(Input input) {
    Input said = input.has("sandbox_property") ? input.requireObject("sandbox_property") : input;
    return new NewClient(
        required(said, "name", OctotableError.PROPERTY_CREATION),
        required(said, "username", OctotableError.USER_CREATION),
        password(said),
        redirectUri(input),
        text(said, "description", OctotableError.PROPERTY_CREATION),
        place(said.object("position")),
        contact(said));
  }

  private static String required(Input said, String name, OctotableError otherwise) {
    String text = text(said, name, otherwise);
    if (text == null) {
      throw otherwise.because(String.join(".", said.inside(name)) + " is missing");
    }
    return text;
  }

  private static String text(Input said, String name, OctotableError otherwise) {
    try {
      return Said.text(said, name, Said.NAME).orElse(null);
    } catch (Refusal unfit) {
      throw otherwise.because(String.join(".", said.inside(name)) + " " + unfit.getMessage());
    }
  }

  private static String password(Input said) {
    String password = text(said, "password", OctotableError.INVALID_PASSWORD);
    if (password == null || !PASSWORD.matcher(password).matches()) {
      throw OctotableError.INVALID_PASSWORD.because(
          "the password must respect the pattern: eight characters, a letter and a digit");
    }
    return password;
  }

  private static String redirectUri(Input input) {
    String uri = text(input, "redirect_uri", OctotableError.CLIENT_CREATION);
    if (uri != null && !isAddress(uri)) {
      throw OctotableError.CLIENT_CREATION.because("redirect_uri is not an address");
    }
    return uri;
  }

  private static Contact contact(Input said) {
    String email = text(said, "email", OctotableError.BAD_EMAIL);
    if (email == null) {
      throw OctotableError.BAD_EMAIL.because(
          String.join(".", said.inside("email")) + " is missing");
    }
    return new Contact(
        Reachable.phone(text(said, "phone", OctotableError.BAD_PHONE)),
        Reachable.email(email),
        text(said, "website", OctotableError.PROPERTY_CREATION));
  }

  private static Place place(Input position) {
    try {
      return PropertyJson.place(position, PropertyJson.NOWHERE);
    } catch (Refusal unfit) {
      throw OctotableError.PROPERTY_CREATION.because("position: " + unfit.getMessage());
    }
  }

  private static boolean isAddress(String text) {
    try {
      return URI.create(text).isAbsolute();
    } catch (IllegalArgumentException broken) {
      return false;
    }
  }
}

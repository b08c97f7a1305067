package dev.surimi.vendor.guestonline;

import dev.surimi.world.Entropy;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Invented guests, with names and numbers of the restaurant's country. */
final class GuestNames {

  private static final Pattern NOT_A_LETTER = Pattern.compile("[^A-Za-z]");

  private static final List<String> FIRST_NAMES =
      List.of(
          "Amélie", "Bastien", "Chloé", "Damien", "Élodie", "Fabrice", "Gaëlle", "Hugo", "Inès",
          "Jules", "Karine", "Léo", "Manon", "Noé", "Océane", "Pierre", "Romane", "Sacha", "Théo",
          "Yasmine", "Aino", "Eero", "Inês", "Rui");

  private static final List<String> LAST_NAMES =
      List.of(
          "Arnaud",
          "Bertin",
          "Carpentier",
          "Delmas",
          "Escoffier",
          "Fabre",
          "Garrigue",
          "Huet",
          "Imbert",
          "Jourdan",
          "Lacombe",
          "Marty",
          "Nadal",
          "Ortega",
          "Pujol",
          "Roques",
          "Sicard",
          "Teissier",
          "Vidal",
          "Weber",
          "Korhonen",
          "Mäkinen",
          "Ferreira",
          "Santos");

  private GuestNames() {}

  static Contact contact(int id, Restaurant restaurant, Entropy entropy, Instant writtenAt) {
    String firstname = FIRST_NAMES.get(entropy.below(FIRST_NAMES.size()));
    String lastname = LAST_NAMES.get(entropy.below(LAST_NAMES.size()));
    String email = plain(firstname) + "." + plain(lastname) + "." + id + "@example.org";
    return Contact.named(id, restaurant.id(), lastname, writtenAt)
        .withFirstname(firstname)
        .withReach(email, null, mobile(restaurant.countryCode(), entropy), restaurant.countryCode())
        .with(Contact.Address.UNKNOWN, new Contact.Consent(id % 3 == 0, id % 5 == 0, false));
  }

  private static String mobile(String country, Entropy entropy) {
    String prefix =
        switch (country) {
          case "FI" -> "35840";
          case "PT" -> "35191";
          default -> "3361";
        };
    return prefix + (1_000_000 + entropy.below(9_000_000));
  }

  private static String plain(String name) {
    return NOT_A_LETTER
        .matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}

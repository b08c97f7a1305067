package dev.surimi.contract;

/**
 * One {@code $ref} of a contract's files.
 *
 * @param from the file that holds it, and {@code place} where in that file
 * @param text as its author wrote it
 * @param target where it leads in the bundle, as {@code #/components/schemas/booking}
 * @param file the schema file that it names, null when it stays inside its own file
 */
record Ref(String from, String place, String text, String target, String file) {

  String schemaName() {
    return file.substring("schemas/".length(), file.length() - ".json".length());
  }
}

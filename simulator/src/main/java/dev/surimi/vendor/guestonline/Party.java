package dev.surimi.vendor.guestonline;

/**
 * People who would like to sit together.
 *
 * @param areaId where they want to sit; null for anywhere
 */
record Party(int persons, Integer areaId) {}

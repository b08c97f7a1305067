package dev.surimi.vendor.ytimes;

/** Kinds of menu items; the names are the vendor's, who has "some others" too. */
public enum MenuType {
  /** Made by a recipe, in one or several portions. */
  RECIPE,
  /** Sold as it was bought. */
  GOODS,
  /** Sold by weight or on tap. */
  GOODS_WEIGHT,
  OTHER,
  OTHER_SERVICE
}

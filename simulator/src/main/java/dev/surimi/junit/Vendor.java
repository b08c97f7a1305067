package dev.surimi.junit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Whose {@link VendorEndpoint} a parameter is. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Vendor {

  /** The vendor's id, as {@code guestonline}. */
  String value();
}

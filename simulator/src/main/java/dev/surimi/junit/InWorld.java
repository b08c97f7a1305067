package dev.surimi.junit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How the world of a test is made; on a method, or for all tests of a class. */
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface InWorld {

  /** {@code demo}, {@code empty}, or the path of a JSON file as the sandbox sees it. */
  String seed() default "demo";

  /** The instant at which its time begins, as {@code 2031-03-14T10:00:00Z}; else the real one. */
  String now() default "";

  /** {@code frozen} or {@code running}. */
  String clock() default "frozen";

  /** {@code report}, {@code strict} or {@code off}. */
  String contracts() default "report";

  /** Readings of the vendors, as {@code guestonline.hold="PT5M"}; values are JSON or plain text. */
  String[] options() default {};
}

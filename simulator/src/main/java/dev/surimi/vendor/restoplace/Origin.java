package dev.surimi.vendor.restoplace;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a reserve came from.
 *
 * @param userid 0 online, 1 the widget, 2 iiko, 3 r_keeper, 4 the API, above 10 an employee
 * @param source the site, {@code api}, {@code widget} or {@code adminpanel}
 * @param getparams what the widget's address carried
 * @param fast whether the guests simply came in
 * @param parentId the reserve that they sat at before; 0 when there is none
 */
public record Origin(
    int userid,
    String source,
    Map<String, String> getparams,
    boolean fast,
    int parentId,
    Instant createdAt) {

  static final int WIDGET = 1;
  static final int API = 4;

  /** The employee behind the actions of the staff. */
  static final int HOSTESS = 82037;

  public Origin {
    getparams = Collections.unmodifiableMap(new LinkedHashMap<>(getparams));
  }

  static Origin of(int userid, String source, Instant createdAt) {
    return new Origin(userid, source, Map.of(), false, 0, createdAt);
  }

  /** The same, of guests who are there already. */
  Origin walkedIn(int newParentId) {
    return new Origin(userid, source, getparams, true, newParentId, createdAt);
  }

  Origin from(String newSource) {
    return new Origin(userid, newSource, getparams, fast, parentId, createdAt);
  }
}

package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Call;
import dev.surimi.world.Table;
import dev.surimi.world.View;
import java.util.List;

/**
 * A key that the account has made for one integration: {@code test_<world>.<name>}.
 *
 * @param purpose what the account wrote beside it
 */
public record AccessKey(String name, String purpose, List<Right> rights) {

  static final Table<String, AccessKey> TABLE =
      Table.of("ytimes", "access_keys", AccessKey.class, AccessKey::name);

  public AccessKey {
    rights = List.copyOf(rights);
  }

  /** Refuses a key that may not make this call. */
  static void requireRight(Call call) {
    call.key()
        .narrowedTo()
        .map(scope -> rightsOf(call.world(), scope))
        .ifPresent(rights -> require(rights, call.operation().id()));
  }

  /** The rights of a scope: the one that it names, or those of the account's key. */
  private static List<Right> rightsOf(View world, String scope) {
    return Right.named(scope)
        .map(List::of)
        .or(() -> world.find(TABLE, scope).map(AccessKey::rights))
        .orElseThrow(YTimesError::unauthorized);
  }

  private static void require(List<Right> rights, String operationId) {
    if (!Right.of(operationId).map(rights::contains).orElse(true)) {
      throw YTimesError.accessDenied();
    }
  }
}

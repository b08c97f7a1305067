package dev.surimi.journal;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A member of a table's rows that is an enumeration: the row's own, or one of a record in it.
 *
 * @param name where it stands in the row: {@code standing.status}
 * @param states all that it can say
 */
public record StateMember(String name, List<String> states, List<Method> steps) {

  private static final int DEEPEST = 3;

  private static final ClassValue<List<StateMember>> KNOWN =
      new ClassValue<>() {
        @Override
        protected List<StateMember> computeValue(Class<?> row) {
          List<StateMember> members = new ArrayList<>();
          collect(row, "", List.of(), members);
          return List.copyOf(members);
        }
      };

  /** The members of rows of this type, in their order. */
  public static List<StateMember> of(Class<?> row) {
    return KNOWN.get(row);
  }

  private static void collect(
      Class<?> type, String before, List<Method> way, List<StateMember> members) {
    if (!type.isRecord() || way.size() == DEEPEST) {
      return;
    }
    for (RecordComponent component : type.getRecordComponents()) {
      List<Method> steps = new ArrayList<>(way);
      Method step = component.getAccessor();
      step.setAccessible(true);
      steps.add(step);
      String name = before + component.getName();
      if (component.getType().isEnum()) {
        List<String> states =
            Stream.of(component.getType().getEnumConstants()).map(String::valueOf).toList();
        members.add(new StateMember(name, states, List.copyOf(steps)));
      } else {
        collect(component.getType(), name + ".", steps, members);
      }
    }
  }

  /** What it says in a row; null when the row, or a record on the way, is null. */
  String in(Object row) {
    Object value = row;
    for (Method step : steps) {
      value = value == null ? null : value(step, value);
    }
    return value == null ? null : value.toString();
  }

  private static Object value(Method step, Object holder) {
    try {
      return step.invoke(holder);
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException(hidden);
    }
  }
}

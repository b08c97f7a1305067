package dev.surimi.vendor.octotable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.vendor.octotable.Tester.Answer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** Pages stay whole while reservations come, go and move between two of them. */
class CursorPropertyTest {

  private static final String SEARCH = "/reservations?start_date=2031-05-01&end_date=2031-05-31";
  private static final int TABLE = 198_001;

  private final InSandbox sandbox = InSandbox.demo();
  private final Tester tester = new Tester(sandbox);
  private final List<Integer> made = new ArrayList<>();
  private final Set<Integer> touched = new HashSet<>();
  private final Set<Integer> moved = new HashSet<>();

  private record Step(String verb, int day, int which) {}

  @BeforeTry
  void open() {
    sandbox.open();
    made.clear();
    touched.clear();
    moved.clear();
    for (int day = 2; day <= 24; day += 2) {
      make(day);
    }
  }

  @AfterTry
  void close() {
    sandbox.close();
  }

  @Property(tries = 12)
  void whatStaysIsListedOnce(
      @ForAll @IntRange(min = 1, max = 5) int limit, @ForAll("steps") List<List<Step>> between) {
    List<Integer> standing = List.copyOf(made);

    List<Integer> listed = pages(SEARCH + "&limit=" + limit, between);

    assertThat(listed).filteredOn(id -> !moved.contains(id)).doesNotHaveDuplicates();
    assertThat(listed).containsAll(standing.stream().filter(id -> !moved.contains(id)).toList());
  }

  @Property(tries = 12)
  void whatGoesOnToFitIsListedOnce(
      @ForAll @IntRange(min = 1, max = 5) int limit, @ForAll("steps") List<List<Step>> between) {
    List<Integer> standing = List.copyOf(made);

    List<Integer> listed =
        pages(SEARCH + "&status[]=CONFIRMED&status[]=PREPAY&limit=" + limit, between);

    assertThat(listed).filteredOn(id -> !moved.contains(id)).doesNotHaveDuplicates();
    assertThat(listed).containsAll(standing.stream().filter(id -> !touched.contains(id)).toList());
  }

  private List<Integer> pages(String search, List<List<Step>> between) {
    Iterator<List<Step>> steps = between.iterator();
    List<Integer> listed = new ArrayList<>();
    String cursor = "";
    do {
      Answer page = tester.get(search + (cursor.isEmpty() ? "" : "&next_cursor=" + cursor));
      assertThat(page.status()).as("%s", page.body()).isEqualTo(200);
      page.data().forEach(one -> listed.add(one.path("id").asInt()));
      cursor = page.body().path("next_cursor").asString("");
      if (steps.hasNext()) {
        steps.next().forEach(this::take);
      }
    } while (!cursor.isEmpty());
    return listed;
  }

  private void take(Step step) {
    int id = made.get(step.which % made.size());
    switch (step.verb) {
      case "make" -> make(step.day);
      case "cancel" -> {
        touched.add(id);
        tester.delete("/reservations/" + id);
      }
      default -> {
        touched.add(id);
        moved.add(id);
        tester.put("/reservations/" + id, Map.of("start_date", day(step.day)));
      }
    }
  }

  private void make(int day) {
    Answer answer =
        tester.post(
            "/reservations",
            Map.of(
                "start_date",
                day(day),
                "start_hour",
                "20:00:00",
                "pax",
                2,
                "channel",
                "OCTOTABLE_ADMIN",
                "service_id",
                39_491,
                "room_id",
                26_157,
                "table_ids",
                List.of(TABLE),
                "customer",
                Map.of("phone", "+393331112223")));
    if (answer.status() == 201) {
      made.add(answer.first().path("id").asInt());
    }
  }

  private static String day(int day) {
    return "2031-05-%02d".formatted(day);
  }

  @Provide
  Arbitrary<List<List<Step>>> steps() {
    return Combinators.combine(
            Arbitraries.of("make", "make", "cancel", "move"),
            Arbitraries.integers().between(1, 28),
            Arbitraries.integers().between(0, 30))
        .as(Step::new)
        .list()
        .ofMaxSize(4)
        .list()
        .ofMaxSize(12);
  }
}

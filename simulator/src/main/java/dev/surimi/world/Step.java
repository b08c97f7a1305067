package dev.surimi.world;

import dev.surimi.clock.WorldClock;
import java.util.List;
import java.util.Map;

/**
 * One thing that moved a world on, as a value: what a world is follows from where it began and its
 * steps since, so that keeping them keeps the world.
 */
public sealed interface Step {

  /** The moment after this step, taken from {@code before}. */
  Moment after(Moment before);

  /**
   * A transaction.
   *
   * @param appointments what it planned and took off, in its order
   * @param ordinals the sequences that it has moved on, and how far
   */
  record Committed(
      List<Change> changes, List<Agenda.Entry> appointments, Map<String, Long> ordinals)
      implements Step {

    @Override
    public Moment after(Moment before) {
      State state = before.state();
      for (Change change : changes) {
        state = state.with(change);
      }
      for (Agenda.Entry entry : appointments) {
        state = state.with(entry.in(state.agenda()));
      }
      for (Map.Entry<String, Long> ordinal : ordinals.entrySet()) {
        state = state.withOrdinal(ordinal.getKey(), ordinal.getValue());
      }
      return before.with(state);
    }
  }

  /** The clock was set, or goes otherwise. */
  record Regulated(WorldClock clock) implements Step {

    @Override
    public Moment after(Moment before) {
      return before.with(clock);
    }
  }

  /** Other readings were chosen. */
  record Chosen(Options options) implements Step {

    @Override
    public Moment after(Moment before) {
      return before.with(options);
    }
  }

  /** The world was taken to another moment as a whole. */
  record Restored(Moment moment) implements Step {

    @Override
    public Moment after(Moment before) {
      return moment;
    }
  }
}

package dev.surimi.world;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;
import org.pcollections.TreePSet;

/**
 * What will happen, and when: a persistent value, in the order of time and then of planning. An
 * appointment is data (who, what, about which entity), so that it can be looked at, kept and
 * restored.
 */
public final class Agenda {

  static final Agenda EMPTY =
      new Agenda(TreePSet.empty(Appointment.ORDER), HashTreePMap.empty(), 0);

  private final TreePSet<Appointment> appointments;
  private final HashPMap<Name, Appointment> byName;
  private final long planned;

  private Agenda(
      TreePSet<Appointment> appointments, HashPMap<Name, Appointment> byName, long planned) {
    this.appointments = appointments;
    this.byName = byName;
    this.planned = planned;
  }

  /** One thing that will happen: {@code what} of the vendor falls due for the entity {@code id}. */
  public record Appointment(Instant at, long sequence, String vendor, String what, String id) {
    static final Comparator<Appointment> ORDER =
        Comparator.comparing(Appointment::at).thenComparingLong(Appointment::sequence);
  }

  /** What is said about one appointment: planned for {@code at}, or taken off when that is null. */
  public record Entry(String vendor, String what, String id, Instant at) {

    Agenda in(Agenda agenda) {
      return at == null ? agenda.cancel(vendor, what, id) : agenda.plan(vendor, what, id, at);
    }
  }

  private record Name(String vendor, String what, String id) {

    static Name of(Appointment appointment) {
      return new Name(appointment.vendor(), appointment.what(), appointment.id());
    }
  }

  /** The first appointment, if there is any. */
  public Optional<Appointment> next() {
    return appointments.isEmpty() ? Optional.empty() : Optional.of(appointments.first());
  }

  /** The appointment of this name, if it is planned. */
  public Optional<Appointment> find(String vendor, String what, String id) {
    return Optional.ofNullable(byName.get(new Name(vendor, what, id)));
  }

  /** Whether exactly this is still planned, and for this instant. */
  public boolean has(Appointment appointment) {
    return appointments.contains(appointment);
  }

  public int size() {
    return byName.size();
  }

  /** All appointments in the order in which they fall due. */
  public Stream<Appointment> stream() {
    return appointments.stream();
  }

  public List<Appointment> appointments() {
    return List.copyOf(appointments);
  }

  /** An agenda of these, which goes on counting from {@code planned}. */
  public static Agenda of(List<Appointment> appointments, long planned) {
    HashPMap<Name, Appointment> names = HashTreePMap.empty();
    for (Appointment appointment : appointments) {
      names = names.plus(Name.of(appointment), appointment);
    }
    return new Agenda(EMPTY.appointments.plusAll(appointments), names, planned);
  }

  /** How many appointments were ever planned, which is the sequence of the next one. */
  public long planned() {
    return planned;
  }

  /** Plans it, in place of an earlier appointment of the same name. */
  Agenda plan(String vendor, String what, String id, Instant at) {
    Agenda without = cancel(vendor, what, id);
    Appointment appointment = new Appointment(at, planned, vendor, what, id);
    return new Agenda(
        without.appointments.plus(appointment),
        without.byName.plus(new Name(vendor, what, id), appointment),
        planned + 1);
  }

  Agenda cancel(String vendor, String what, String id) {
    Name name = new Name(vendor, what, id);
    Appointment appointment = byName.get(name);
    return appointment == null
        ? this
        : new Agenda(appointments.minus(appointment), byName.minus(name), planned);
  }
}

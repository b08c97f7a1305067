package dev.surimi.journal;

import dev.surimi.contract.Violation;
import dev.surimi.world.Change;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A world's memory of exchanges and findings, bounded by bytes, its own and those that all journals
 * share: the oldest are forgotten first.
 */
public final class Journal {

  /** What an exchange takes besides what was said in it. */
  private static final int BYTES_OF_AN_ENTRY = 80;

  private final long maxBytes;
  private final Room room;
  private final Tape tape = new Tape();
  private final Deque<Entry> entries = new ArrayDeque<>();
  private final Deque<Finding> findings = new ArrayDeque<>();
  private final List<Consumer<Happening>> watchers = new CopyOnWriteArrayList<>();
  private final Coverage coverage = new Coverage();
  private long bytesBesidesTape;
  private long taken;
  private long forgotten;
  private boolean closed;

  /** An exchange, most of which is on the tape. */
  private record Entry(long id, Tape.Piece piece, Rest rest) {

    Exchange read() {
      return Shorthand.read(piece.read(), rest);
    }

    long bytes() {
      return BYTES_OF_AN_ENTRY + rest.bytes();
    }
  }

  public Journal(long maxBytes, Room room) {
    this.maxBytes = maxBytes;
    this.room = room;
    room.enter();
    watchers.add(coverage::see);
  }

  public void append(Exchange exchange) {
    Shorthand said = Shorthand.of(exchange);
    Rest rest = Rest.of(exchange);
    synchronized (this) {
      while (isFull(BYTES_OF_AN_ENTRY + rest.bytes() + tape.wants(said.length()))
          && !entries.isEmpty()) {
        forgetOldest();
      }
      Entry entry = new Entry(exchange.id(), tape.write(said.bytes(), said.length()), rest);
      entries.addLast(entry);
      bytesBesidesTape += entry.bytes();
      takeRoom();
      exchange.violations().forEach(violation -> addFinding(findingOf(exchange, violation)));
    }
    tell(new Happening("exchange", exchange));
    tellOf(exchange.changes());
  }

  /** Whether it has no room for so many bytes more. */
  private boolean isFull(long more) {
    long bytes = bytes() + more;
    return bytes > maxBytes || room.isShortFor(bytes);
  }

  private long bytes() {
    return tape.bytes() + bytesBesidesTape;
  }

  private void forgetOldest() {
    Entry oldest = entries.removeFirst();
    tape.forget(oldest.piece());
    bytesBesidesTape -= oldest.bytes();
    forgotten++;
  }

  /** What is appended after the end of its world is forgotten with it. */
  private void takeRoom() {
    long more = bytes() - taken;
    if (closed || more == 0) {
      return;
    }
    room.take(more);
    taken += more;
  }

  /** Lets others have its room; its world has ended. */
  public synchronized void close() {
    if (!closed) {
      entries.clear();
      room.leave(taken);
      closed = true;
    }
  }

  /** Remembers a violation that no exchange carries: one of a webhook. */
  public synchronized void addFinding(Finding finding) {
    findings.addLast(finding);
    if (findings.size() > 10_000) {
      findings.removeFirst();
    }
  }

  /** Tells those who watch now; nothing is kept. */
  public void tell(Happening happening) {
    watchers.forEach(watcher -> watcher.accept(happening));
  }

  /** Tells those who watch what has changed. */
  public void tellOf(List<Change> changes) {
    changes.forEach(change -> tell(new Happening("change", change)));
  }

  /**
   * Calls {@code watcher} for everything from now on, until the answer is run. It must be quick and
   * must not throw.
   */
  public Runnable watch(Consumer<Happening> watcher) {
    watchers.add(watcher);
    return () -> watchers.remove(watcher);
  }

  /**
   * The newest exchanges first: those older than {@code before}, if it is given, that {@code
   * wanted} accepts.
   */
  public synchronized List<Exchange> exchanges(Predicate<Exchange> wanted, Long before, int limit) {
    List<Exchange> found = new ArrayList<>();
    Iterator<Entry> newestFirst = entries.descendingIterator();
    while (newestFirst.hasNext() && found.size() < limit) {
      Entry entry = newestFirst.next();
      if (before == null || entry.id() < before) {
        Exchange exchange = entry.read();
        if (wanted.test(exchange)) {
          found.add(exchange);
        }
      }
    }
    return found;
  }

  public synchronized Optional<Exchange> find(long id) {
    return entries.stream().filter(entry -> entry.id() == id).findFirst().map(Entry::read);
  }

  public Coverage coverage() {
    return coverage;
  }

  /** All findings, the oldest first. */
  public synchronized List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** How many exchanges it holds. */
  public synchronized int size() {
    return entries.size();
  }

  /** How many exchanges have been forgotten because of the bound. */
  public synchronized long forgotten() {
    return forgotten;
  }

  private static Finding findingOf(Exchange exchange, Violation violation) {
    return new Finding(exchange.id(), exchange.vendor(), exchange.operation(), violation);
  }
}

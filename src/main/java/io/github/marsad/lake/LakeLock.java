package io.github.marsad.lake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * One writer at a time. The lock file names host, process and its start time. On the same host the
 * lock of a dead process is taken over at once; from another host only when its lease, renewed each
 * minute, is ten minutes old.
 */
final class LakeLock implements AutoCloseable {
  static final String FILE = "_lock";
  private static final Duration LEASE = Duration.ofMinutes(10);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final LakeStorage storage;
  private final Owner owner;
  private final ScheduledExecutorService renewal;

  /** Who holds the lock: host, process, when that began, took the lock, renewed it (ISO 8601). */
  record Owner(String host, long pid, String started, String taken, String renewed) {}

  private LakeLock(LakeStorage storage, Owner owner, Clock clock) {
    this.storage = storage;
    this.owner = owner;
    this.renewal =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "marsad-lock-renewal");
              thread.setDaemon(true);
              return thread;
            });
    var unused = renewal.scheduleAtFixedRate(() -> renew(clock), 1, 1, TimeUnit.MINUTES);
  }

  /** Takes the lock or says who holds it. */
  static LakeLock acquire(LakeStorage storage, Clock clock) throws IOException {
    Owner owner = self(clock);
    if (storage.createNew(FILE, write(owner))) {
      return new LakeLock(storage, owner, clock);
    }
    Optional<Owner> holder = storage.read(FILE).flatMap(LakeLock::parse);
    if (holder.isPresent() && !isAbandoned(holder.get(), owner.host(), clock.instant())) {
      throw new LakeLockedException(
          "the lake "
              + storage.uri("")
              + " is being written by process "
              + holder.get().pid()
              + " on "
              + holder.get().host()
              + " since "
              + holder.get().started()
              + "; wait for it to end");
    }
    storage.remove(FILE);
    if (!storage.createNew(FILE, write(owner))) {
      throw new LakeLockedException("another run has just taken the lock of " + storage.uri(""));
    }
    LakeLock lock = new LakeLock(storage, owner, clock);
    if (!lock.isOurs()) {
      throw new LakeLockedException("another run has just taken the lock of " + storage.uri(""));
    }
    return lock;
  }

  static boolean isAbandoned(Owner holder, String thisHost, Instant now) {
    if (holder.host().equals(thisHost)) {
      return startOf(holder.pid()).map(start -> !start.equals(holder.started())).orElse(true);
    }
    return Duration.between(Instant.parse(holder.renewed()), now).compareTo(LEASE) > 0;
  }

  private static Owner self(Clock clock) {
    long pid = ProcessHandle.current().pid();
    String now = clock.instant().toString();
    return new Owner(host(), pid, startOf(pid).orElse(""), now, now);
  }

  /** When a living process began; empty when there is none of this number. */
  private static Optional<String> startOf(long pid) {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .map(process -> process.info().startInstant().map(Instant::toString).orElse(""));
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }

  /** Whether the lock file still names this run. */
  private boolean isOurs() throws IOException {
    return storage
        .read(FILE)
        .flatMap(LakeLock::parse)
        .filter(
            holder ->
                holder.host().equals(owner.host())
                    && holder.pid() == owner.pid()
                    && owner.taken().equals(holder.taken()))
        .isPresent();
  }

  private void renew(Clock clock) {
    try {
      if (!isOurs()) {
        System.err.println("marsad: another run has taken over the lock of the lake");
        return;
      }
      storage.replace(
          FILE,
          write(
              new Owner(
                  owner.host(),
                  owner.pid(),
                  owner.started(),
                  owner.taken(),
                  clock.instant().toString())));
    } catch (IOException e) {
      System.err.println("cannot renew the lock of the lake: " + e.getMessage());
    }
  }

  private static String write(Owner owner) {
    try {
      return JSON.writeValueAsString(owner);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A lock file that cannot be parsed was being written when its run died. */
  private static Optional<Owner> parse(String text) {
    try {
      return Optional.of(JSON.readValue(text, Owner.class));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    renewal.shutdownNow();
    if (isOurs()) {
      storage.remove(FILE);
    }
  }
}

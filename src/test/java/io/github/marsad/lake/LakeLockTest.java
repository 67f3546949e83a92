package io.github.marsad.lake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.lake.LakeLock.Owner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One writer at a time; what a dead one left is taken over. */
class LakeLockTest {
  private static final Instant NOW = Instant.parse("2017-03-12T10:00:00Z");
  private static final long NO_PROCESS = 4_000_000_000L;

  @TempDir private Path folder;

  private LakeLock acquire() throws IOException {
    return LakeLock.acquire(new LocalStorage(folder), Clock.systemUTC());
  }

  private Path file() {
    return folder.resolve(LakeLock.FILE);
  }

  private static String started(ProcessHandle process) {
    return process.info().startInstant().orElseThrow().toString();
  }

  @Test
  void aSecondWriterIsRefusedWhileTheHolderLives() throws IOException {
    try (LakeLock unused = acquire()) {
      LakeLockedException e = assertThrows(LakeLockedException.class, this::acquire);
      String pid = String.valueOf(ProcessHandle.current().pid());
      assertTrue(e.getMessage().contains(pid), e::getMessage);
      assertTrue(e.getMessage().contains(folder.toString()), e::getMessage);
      assertTrue(Files.exists(file()), "the refused writer must leave the lock alone");
    }
  }

  @Test
  void aClosedLockIsFree() throws IOException {
    acquire().close();
    assertFalse(Files.exists(file()));
    acquire().close();
  }

  @Test
  void theLockOfADeadProcessIsTakenOver() throws IOException {
    String host;
    try (LakeLock unused = acquire()) {
      String text = Files.readString(file());
      String pid = "\"pid\":" + ProcessHandle.current().pid();
      assertTrue(text.contains(pid), text);
      host = text.replace(pid, "\"pid\":" + NO_PROCESS);
    }
    Files.writeString(file(), host);
    try (LakeLock unused = acquire()) {
      assertFalse(Files.readString(file()).contains("" + NO_PROCESS));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"host\":\"a\",\"pi", "nonsense"})
  void aLockFileCutShortIsTakenOver(String text) throws IOException {
    Files.writeString(file(), text);
    try (LakeLock unused = acquire()) {
      String pid = "\"pid\":" + ProcessHandle.current().pid();
      assertTrue(Files.readString(file()).contains(pid));
    }
  }

  @ParameterizedTest(name = "renewed at {0}: abandoned {1}")
  @CsvSource({
    "2017-03-12T09:59:30Z, false",
    "2017-03-12T09:50:01Z, false",
    "2017-03-12T09:49:59Z, true",
    "2017-03-12T10:05:00Z, false"
  })
  void theLeaseOfAnotherHostRunsOut(String renewed, boolean abandoned) {
    Owner holder = new Owner("there", 1, "2017-03-12T08:00:00Z", renewed, renewed);
    assertEquals(abandoned, LakeLock.isAbandoned(holder, "here", NOW));
  }

  @Test
  void onThisHostTheProcessCountsAndNotTheLease() {
    ProcessHandle self = ProcessHandle.current();
    String old = "2001-01-01T00:00:00Z";
    assertFalse(
        LakeLock.isAbandoned(new Owner("here", self.pid(), started(self), old, old), "here", NOW));
    assertTrue(
        LakeLock.isAbandoned(new Owner("here", self.pid(), old, old, NOW.toString()), "here", NOW));
    assertTrue(
        LakeLock.isAbandoned(new Owner("here", NO_PROCESS, old, old, NOW.toString()), "here", NOW));
  }

  @Test
  void aWriterThatLostItsLockLeavesTheOthers() throws IOException {
    LakeLock lost = acquire();
    String other =
        "{\"host\":\"there\",\"pid\":1,\"started\":\"" + NOW + "\",\"renewed\":\"" + NOW + "\"}";
    Files.writeString(file(), other);
    lost.close();
    assertTrue(Files.exists(file()), "the lock belongs to another host now");
  }
}

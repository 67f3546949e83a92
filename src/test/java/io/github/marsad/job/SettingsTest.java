package io.github.marsad.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings come from defaults, a file and the command line; wrong ones are refused in words. */
class SettingsTest {
  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("settings.yaml"), text);
  }

  private static Settings set(String... pairs) {
    return Settings.of(null, List.of(pairs));
  }

  private static String refusal(String... pairs) {
    return assertThrows(UsageException.class, () -> set(pairs)).getMessage();
  }

  @ParameterizedTest
  @EnumSource(Setting.class)
  void withoutAnythingTheDefaultHolds(Setting setting) {
    assertEquals(setting.defaultValue(), Settings.of(null, List.of()).get(setting));
    assertFalse(setting.description().isBlank(), setting.key());
    assertTrue(setting.key().matches("[a-z]+([.-][a-z]+)*"), setting.key());
  }

  @Test
  void theFileIsStrongerThanTheDefaultAndSetThanTheFile() throws IOException {
    Path file = file("lake:\n  keep: 5\ningest.min-arabic: 0.7\nknowledge.path:\n");
    Settings fromFile = Settings.of(file, List.of());
    assertEquals(5, fromFile.integer(Setting.LAKE_KEEP, 1));
    assertEquals(0.7, fromFile.share(Setting.INGEST_MIN_ARABIC));
    assertEquals("", fromFile.get(Setting.KNOWLEDGE_PATH));
    Settings both = Settings.of(file, List.of("lake.keep=6", "lake.keep=7"));
    assertEquals(7, both.integer(Setting.LAKE_KEEP, 1));
    assertEquals(0.7, both.share(Setting.INGEST_MIN_ARABIC));
  }

  @Test
  void anEmptyFileChangesNothing() throws IOException {
    Settings settings = Settings.of(file("# nothing\n"), List.of());
    assertEquals("2", settings.get(Setting.LAKE_KEEP));
  }

  @Test
  void aValueMayHoldAnEqualsSign() {
    assertEquals("/a=b", set("knowledge.path=/a=b").get(Setting.KNOWLEDGE_PATH));
  }

  @ParameterizedTest(name = "{0}: did you mean {1}?")
  @CsvSource({
    "stances.min-confidnce, stances.min-confidence",
    "lake.kep, lake.keep",
    "ingest.feild.title, ingest.field.title",
    "ingest.max_record_bytes, ingest.max-record-bytes"
  })
  void anUnknownKeySuggestsTheNearest(String wrong, String nearest) {
    String message = refusal(wrong + "=1");
    assertTrue(message.contains("`" + wrong + "`"), message);
    assertTrue(message.contains("did you mean `" + nearest + "`?"), message);
  }

  @Test
  void aKeyLikeNoOtherSuggestsNothing() {
    String message = refusal("colour=red");
    assertTrue(message.contains("`colour`"), message);
    assertFalse(message.contains("did you mean"), message);
    assertTrue(message.contains("marsad settings"), message);
  }

  @Test
  void anUnknownKeyInAFileIsRefusedToo() throws IOException {
    Path file = file("lake:\n  kepe: 5\n");
    UsageException e = assertThrows(UsageException.class, () -> Settings.of(file, List.of()));
    assertTrue(e.getMessage().contains("`lake.kepe`"), e::getMessage);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "two", "", "1.5", "99999999999"})
  void aNumberOutOfBoundsIsRefused(String value) {
    Settings settings = set("lake.keep=" + value);
    UsageException e =
        assertThrows(UsageException.class, () -> settings.integer(Setting.LAKE_KEEP, 1));
    assertEquals(
        "setting `lake.keep` is \"" + value + "\"; it takes a whole number, 1 or more",
        e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.1", "1.1", "half", "", "NaN", "50%"})
  void aShareOutOfBoundsIsRefused(String value) {
    Settings settings = set("ingest.min-arabic=" + value);
    UsageException e =
        assertThrows(UsageException.class, () -> settings.share(Setting.INGEST_MIN_ARABIC));
    assertEquals(
        "setting `ingest.min-arabic` is \"" + value + "\"; it takes a number from 0 to 1",
        e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"lake.keep", "=5", ""})
  void aPairWithoutKeyOrValueIsRefused(String pair) {
    assertTrue(refusal(pair).contains("key=value"), () -> refusal(pair));
  }

  @ParameterizedTest
  @ValueSource(strings = {"- a\n- b\n", "just words", "lake: {keep: 5", "a: !!java.net.URL [x]"})
  void aFileThatIsNoSettingsIsRefusedWithItsName(String text) throws IOException {
    Path file = file(text);
    UsageException e = assertThrows(UsageException.class, () -> Settings.of(file, List.of()), text);
    assertTrue(e.getMessage().contains("settings.yaml"), e::getMessage);
  }

  @Test
  void aFileThatIsNotThereIsRefusedWithItsName() {
    Path gone = folder.resolve("gone.yaml");
    UsageException e = assertThrows(UsageException.class, () -> Settings.of(gone, List.of()));
    assertTrue(e.getMessage().contains("gone.yaml"), e::getMessage);
  }

  @Test
  void namesAreCutAtBars() {
    assertEquals(List.of("a", "b c"), set("ingest.field.id= a ||b c|").names(Setting.FIELD_ID));
  }

  @Test
  void aListInTheFileIsAListOfNamesOrIsRefused() throws IOException {
    Settings settings = Settings.of(file("ingest.field.id: [a, b]\n"), List.of());
    assertEquals(List.of("a", "b"), settings.names(Setting.FIELD_ID));
  }

  @Test
  void editDistanceIsLevenshteins() {
    assertEquals(0, Settings.distance("lake", "lake"));
    assertEquals(4, Settings.distance("", "lake"));
    assertEquals(3, Settings.distance("kitten", "sitting"));
    assertEquals(2, Settings.distance("ab", "ba"));
  }

  @Test
  void theJobFilesHoldExactlyTheDefaults() throws IOException {
    Set<String> wrong = new HashSet<>();
    try (Stream<Path> files = Files.list(Path.of("jobs"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
        Settings settings = Settings.of(file, List.of());
        for (Setting setting : Setting.values()) {
          if (!settings.get(setting).equals(setting.defaultValue())) {
            wrong.add(file + " sets " + setting.key() + " to " + settings.get(setting));
          }
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }
}

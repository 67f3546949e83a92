package io.github.marsad.lake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.lake.Manifest.Part;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A manifest comes back from its file, and its keys tell when a table changed. */
class ManifestTest {

  private static Manifest manifest(Map<String, Part> articles) {
    Manifest manifest = Manifest.empty("run-1");
    manifest.tables().put("articles", new TreeMap<>(articles));
    return manifest;
  }

  private static final Manifest TWO_MONTHS =
      manifest(Map.of("2016-02", new Part("k2", 3), "2016-01", new Part("k1", 2)));

  @Test
  void comesBackFromItsText() {
    assertEquals(TWO_MONTHS, Manifest.fromJson(TWO_MONTHS.toJson()));
    assertEquals(Manifest.empty("e"), Manifest.fromJson(Manifest.empty("e").toJson()));
  }

  @Test
  void theTextDoesNotDependOnTheOrderOfWriting() {
    Manifest one = Manifest.empty("r");
    one.tables().put("b", new TreeMap<>());
    one.tables().put("a", new TreeMap<>());
    Manifest other = Manifest.empty("r");
    other.tables().put("a", new TreeMap<>());
    other.tables().put("b", new TreeMap<>());
    assertEquals(one.toJson(), other.toJson());
  }

  @Test
  void rowsAreSummedOverParts() {
    assertEquals(5, TWO_MONTHS.rows("articles"));
    assertEquals(0, TWO_MONTHS.rows("mentions"));
    assertEquals(Map.of(), TWO_MONTHS.parts("mentions"));
  }

  @Test
  void theKeyOfATableChangesWithAnyPart() {
    String key = TWO_MONTHS.key("articles");
    assertEquals(
        key,
        manifest(Map.of("2016-01", new Part("k1", 2), "2016-02", new Part("k2", 3)))
            .key("articles"));
    for (Map<String, Part> other :
        List.of(
            Map.of("2016-01", new Part("k1", 2)),
            Map.of("2016-01", new Part("k1", 2), "2016-02", new Part("kX", 3)),
            Map.of("2016-01", new Part("k1", 2), "2016-03", new Part("k2", 3)))) {
      assertNotEquals(key, manifest(other).key("articles"), other::toString);
    }
  }

  @Test
  void anEmptyTableHasTheKeyOfOneThatWasNeverWritten() {
    Manifest empty = manifest(Map.of("unknown", new Part("empty", 0)));
    assertEquals(Manifest.empty("run-2").key("articles"), empty.key("articles"));
    assertNotEquals(empty.key("articles"), empty.key("mentions"));
  }

  @Test
  void aDamagedFileIsToldInASentence() {
    LakeException e = assertThrows(LakeException.class, () -> Manifest.fromJson("{\"runId\": "));
    assertTrue(e.getMessage().contains("manifest"), e::getMessage);
  }
}

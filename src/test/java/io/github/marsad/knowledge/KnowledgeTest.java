package io.github.marsad.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.model.CountryCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The knowledge files compile; a folder may replace them; a wrong line is refused where it is. */
class KnowledgeTest {
  private static final Knowledge KNOWLEDGE = Knowledge.of(KnowledgeFiles.builtIn());

  @TempDir private Path folder;

  /** The packed file with a line added, alone in a knowledge folder. */
  private KnowledgeFiles with(String file, String line) throws IOException {
    String text = KnowledgeFiles.builtIn().text(file);
    Files.writeString(folder.resolve(file), text.replaceFirst("\n+$", "") + "\n" + line + "\n");
    return KnowledgeFiles.withFolder(folder);
  }

  private String refusal(String file, String line) throws IOException {
    KnowledgeFiles files = with(file, line);
    long lines = files.text(file).lines().count();
    String message = assertThrows(KnowledgeException.class, () -> Knowledge.of(files)).getMessage();
    assertTrue(message.startsWith(file + ":" + lines + ": "), message);
    return message;
  }

  @Test
  void everyStateHasAName() {
    for (String code : CountryCodes.all()) {
      Entity state = KNOWLEDGE.entity("country:" + code);
      assertNotNull(state, code);
      assertTrue(!state.nameAr().isBlank() && !state.nameEn().isBlank(), state::toString);
      assertEquals(code, state.country());
      assertTrue(
          KNOWLEDGE.forms().get(state.nameAr()).stream()
              .anyMatch(form -> form.entityId().equals(state.id())),
          () -> state.nameAr() + " does not lead to " + code);
    }
  }

  @Test
  void everyActorOfAStateBelongsToOneThatExists() {
    for (Entity entity : KNOWLEDGE.entities()) {
      assertTrue(
          entity.country() == null || CountryCodes.all().contains(entity.country()),
          entity::toString);
    }
  }

  @Test
  void everyRoleIsThatOfAnActor() {
    for (Tsv.Row row : Tsv.parse("roles.tsv", KnowledgeFiles.builtIn().text("roles.tsv")).rows()) {
      String id = row.require("entity_id");
      assertNotNull(KNOWLEDGE.entity(id), () -> row.error("no actor " + id).getMessage());
    }
  }

  @Test
  void aFolderReplacesThePackedFilesThatItHolds() throws IOException {
    KnowledgeFiles files = with("actors.tsv", "p:salman-x\tperson\tJO\tSalman X\tسلمان التجريبي\t");
    Knowledge knowledge = Knowledge.of(files);
    assertEquals("Salman X", knowledge.entity("p:salman-x").nameEn());
    assertNotNull(knowledge.entity("country:JO"), "the other files are the packed ones");
    assertEquals(null, KNOWLEDGE.entity("p:salman-x"), "the packed file is as it was");
    assertNotEquals(KNOWLEDGE.digest(), knowledge.digest());
  }

  @Test
  void theSameTextsAreCompiledOnce() {
    assertSame(KNOWLEDGE, Knowledge.of(KnowledgeFiles.builtIn()));
  }

  @Test
  void aFolderThatIsNotThereIsRefused() {
    Path gone = folder.resolve("gone");
    KnowledgeException e =
        assertThrows(KnowledgeException.class, () -> KnowledgeFiles.withFolder(gone));
    assertTrue(e.getMessage().contains(gone.toString()), e::getMessage);
  }

  @Test
  void aFileThatIsNotUtf8IsRefusedWithItsName() throws IOException {
    Files.write(folder.resolve("actors.tsv"), new byte[] {(byte) 0xC8, (byte) 0xE1});
    KnowledgeException e =
        assertThrows(KnowledgeException.class, () -> KnowledgeFiles.withFolder(folder));
    assertTrue(e.getMessage().contains("actors.tsv"), e::getMessage);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "actors.tsv; p:sergey-lavrov|person|RU|Again|اسم آخر|; a second line for p:sergey-lavrov",
        "actors.tsv; p:x-y|human|RU|X|اسم آخر|; unknown entity type \"human\"",
        "actors.tsv; p:x-y|person|RU|X||; no Arabic name for p:x-y",
        "places.tsv; place:sy-aleppo|SY|city|Aleppo|حلب|; a second line for place:sy-aleppo",
        "places.tsv; place:xx-x|XX|city|X|اسم|; \"XX\" is no ISO 3166-1 alpha-2 code",
        "ambiguous.tsv; كلمة|country:XX|never|||هذه كلمة; no entity or place \"country:XX\"",
        "ambiguous.tsv; كلمة|country:JO|sometimes|||مثال; unknown rule \"sometimes\"",
        "ambiguous.tsv; كلمة|country:JO|after||مثال|مثال; the rule after needs words",
        "ambiguous.tsv; كلمة|country:JO|after|في||مثال; empty \"example\"",
        "ambiguous.tsv; الأردن|country:JO|not_after|سد|مثال|سد الأردن; the example does not hold",
        "ambiguous.tsv; عمان|country:OM|usual||عمان|عمان; decided before: عمان usual",
        "places.tsv; place:fr-x|FR|city|X|حلب|; حلب is place:sy-aleppo already",
        "ambiguous.tsv; مصر|country:EG|not_after|<noun>|مصر|مصر; is no class of words",
        "ambiguous.tsv; مصر|country:EG|not_near|<feminine_verb>|مصر|مصر; after and not_after may have",
        "given_names.tsv; محمد|Muhammad|m|arabic; a second line for محمد",
        "stop_words.txt; على; a second line for على; the first is line",
        "ambiguous.tsv; كلمة|country:JO|never|||; empty \"counterexample\"",
        "negators.tsv; لكلمة|maybe|مثال; effect is flip",
        "negators.tsv; لكلمة|flip|; empty \"example\"",
        "function_words.tsv; locative|هنا|مثال; a second line for locative",
        "function_words.tsv; locativ|هنا|مثال; no rule reads the role \"locativ\"",
        "motion_words.tsv; visit|||زيارة|object|مثال; a second line for visit",
        "motion_words.tsv; other|||زيارة|object|; empty \"example\"",
        "speech_verbs.tsv; say.qal|قال|||أن|مثال; a second line for say.qal",
        "joint_names.tsv; الكوريتان|KP|مثال; a second line for الكوريتان",
        "joint_names.tsv; التجريبيتان|XX|مثال; \"XX\" is no ISO 3166-1 alpha-2 code",
        "joint_names.tsv; التجريبيتان|KP|; empty \"example\"",
        "ambiguous.tsv; الأردن|country:JO|not_after|نهر|الأردن|نهر الأردن; decided before: الاردن country:JO",
        "geonames.tsv; place:sy-x|1|SY|city|X|اسم|||95|10; latitude is from -90.0 to 90.0",
        "geonames.tsv; place:sy-x|1|SY|city|X|اسم|||north|10; latitude is a number",
        "geonames.tsv; place:sy-hmeimim|1|TR|city|Hmeimim|حميميم|||36|37; is a place of SY"
      })
  void aWrongLineIsRefusedWhereItStands(String file, String line, String what) throws IOException {
    String message = refusal(file, line.replace('|', '\t'));
    assertTrue(message.contains(what), message);
    assertTrue(message.matches("(?s)" + file + ":\\d+: .*"), message);
  }

  @Test
  void aCountryMissingFromAFolderIsRefused() throws IOException {
    String text = KnowledgeFiles.builtIn().text("countries.tsv");
    List<String> lines = text.lines().filter(line -> !line.startsWith("ZW\t")).toList();
    Files.writeString(folder.resolve("countries.tsv"), String.join("\n", lines));
    KnowledgeFiles files = KnowledgeFiles.withFolder(folder);
    KnowledgeException e = assertThrows(KnowledgeException.class, () -> Knowledge.of(files));
    assertTrue(e.getMessage().contains("ZW"), e::getMessage);
  }
}

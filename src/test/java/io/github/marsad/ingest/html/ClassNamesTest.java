package io.github.marsad.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.ingest.html.ClassNames.Kind;
import io.github.marsad.knowledge.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every name of the list is found in its example, and only whole words are names. */
class ClassNamesTest {

  @Test
  void everyNameIsFoundInItsExample() throws IOException {
    try (InputStream in = ClassNames.class.getResourceAsStream("/html/class_names.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (Tsv.Row row : Tsv.parse("class_names.tsv", text).rows()) {
        Kind kind = Kind.valueOf(row.require("kind").toUpperCase(Locale.ROOT));
        assertTrue(ClassNames.kinds(row.require("example")).contains(kind), row.require("name"));
      }
    }
  }

  @Test
  void spellingsOfAnAttributeAreAlike() {
    for (String name : new String[] {"read-more", "readMore", "read_more_2", "box read--more"}) {
      assertEquals(Set.of(Kind.FURNITURE), ClassNames.kinds(name), name);
    }
  }

  @Test
  void partsOfWordsSayNothing() {
    assertEquals(Set.of(), ClassNames.kinds("spread-more headline adverb shareholder"));
    assertEquals(Set.of(), ClassNames.kinds(""));
  }
}

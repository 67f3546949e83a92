package io.github.marsad.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.knowledge.Tsv;
import io.github.marsad.model.Annotation;
import io.github.marsad.model.Mention;
import io.github.marsad.model.Quote;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who speaks in short texts of ours, one class of wording each. */
class SpeakersTest {
  private static final String PERSON = "name: ";

  private final ArticleAnnotator annotator =
      new ArticleAnnotator(Knowledge.of(KnowledgeFiles.builtIn()));

  @Test
  void theLastQuoteOfEveryTextHasTheSpeakerThatAReaderExpects() throws IOException {
    try (InputStream in = SpeakersTest.class.getResourceAsStream("/quotes/speakers.tsv")) {
      String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<Tsv.Row> rows = Tsv.parse("speakers.tsv", file).rows();
      List<String> wrong = new ArrayList<>();
      for (Tsv.Row row : rows) {
        String found = speaker(row.require("text"), row.require("speaker"));
        if (!found.equals(row.require("speaker"))) {
          wrong.add(row.require("class") + ": " + row.require("text") + " -> " + found);
        }
      }
      assertTrue(rows.size() > 20, () -> "only " + rows.size() + " texts");
      assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    }
  }

  /** The speaker as the file writes it; a person by name where that is expected. */
  private String speaker(String text, String expected) {
    Annotation annotation = annotator.annotate(text, 0);
    List<Quote> quotes = annotation.quotes();
    if (quotes.isEmpty()) {
      return "none";
    }
    String id = quotes.get(quotes.size() - 1).speakerId();
    if (id == null) {
      return "none named";
    }
    return expected.startsWith(PERSON) ? PERSON + longestName(annotation, text, id) : id;
  }

  /** The longest words that mention somebody; offsets are those of the text: it is all Arabic. */
  private static String longestName(Annotation annotation, String text, String id) {
    String longest = "";
    for (Mention mention : annotation.mentions()) {
      String words = mention.span().of(text);
      longest =
          mention.entityId().equals(id) && words.length() > longest.length() ? words : longest;
    }
    return longest;
  }
}

package io.github.marsad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.find.ArticleAnnotator;
import io.github.marsad.job.Setting;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.model.Annotation;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private static final String LIKELY = "قال ماكرون إن المهلة انتهت أمس.";
  private static final String DOUBTFUL = "قالت صحيفة الوطن الموالية إن الهجوم فشل تماما.";

  private final Knowledge knowledge = Knowledge.of(KnowledgeFiles.builtIn());
  private final ArticleAnnotator annotator = new ArticleAnnotator(knowledge);

  @Test
  void aQuoteThatNoTableHasByDefaultIsSaidToBeDoubtful() {
    assertEquals(1, doubted(DOUBTFUL));
    assertEquals(0, doubted(LIKELY));
  }

  @Test
  void theWordsThatTurnAStanceRoundAreNamed() {
    assertSays("لم تؤيد موسكو قرار أنقرة.", "and \"لم\" 0-2 turns it round");
    assertSays("علقت واشنطن تعاونها مع أنقرة.", "and \"علقت\" 0-4 turns it round");
    assertSays("قد تؤيد موسكو قرار أنقرة.", "and by \"قد\" 0-2 it is told as possible only");
  }

  @Test
  void theBodyThatASpokesmanSpeaksForIsNamed() {
    assertSays(
        "قالت المتحدثة باسم وزارة الخارجية الروسية ماريا زاخاروفا إن المهلة انتهت أمس.",
        "and the speaker speaks for i:ru-foreign-ministry");
  }

  private void assertSays(String text, String words) {
    String printed = printed(text, annotator.annotate(text, 0));
    assertTrue(printed.contains(words), printed);
  }

  private String printed(String text, Annotation annotation) {
    StringWriter printed = new StringWriter();
    new Explanation(text, annotation, knowledge, new PrintWriter(printed)).print();
    return printed.toString();
  }

  /** How many of the quotes are said to be in no table, which must be those below the bar. */
  private long doubted(String text) {
    Annotation annotation = annotator.annotate(text, 0);
    assertFalse(annotation.quotes().isEmpty(), text);
    double least = Double.parseDouble(Setting.QUOTES_MIN_CONFIDENCE.defaultValue());
    long below = annotation.quotes().stream().filter(quote -> quote.confidence() < least).count();
    List<String> lines = printed(text, annotation).lines().toList();
    String key = Setting.QUOTES_MIN_CONFIDENCE.key();
    assertEquals(below, lines.stream().filter(line -> line.endsWith("see " + key)).count());
    return below;
  }
}

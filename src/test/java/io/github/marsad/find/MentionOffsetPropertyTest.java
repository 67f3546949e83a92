package io.github.marsad.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.knowledge.Form;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.language.arabic.Folding;
import io.github.marsad.model.Mention;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever clitics, marks, elongations and hash signs stand around a name, its span is the name.
 */
class MentionOffsetPropertyTest {
  private static final Knowledge KNOWLEDGE = Knowledge.of(KnowledgeFiles.builtIn());
  private static final MentionFinder FINDER = new MentionFinder(KNOWLEDGE);

  private static final List<String> NAMES =
      List.of("سوريا", "تركيا", "فرنسا", "إيطاليا", "هولندا", "البرازيل", "العراق", "النرويج");

  /** A name as a hurried writer has it: the proclitic, the name, and the text around both. */
  record Written(String before, String clitic, String name, String plain, String after) {
    String text() {
      return before + clitic + name + after;
    }
  }

  @Provide
  Arbitrary<Written> written() {
    return Combinators.combine(
            Arbitraries.of(NAMES),
            Arbitraries.of("", "و", "ب", "ل", "وب", "ول", "ف"),
            Arbitraries.of("", "\u064E", "\u0640", "\u0640\u0640", "\u0651\u064E"),
            Arbitraries.of("", "قال الوفد: ", "#", "ـ#", "🕊️ ", "\u200F", "وصل الوزير،"),
            Arbitraries.of("", " أمس", "،ثم عاد", "_اليوم", "!", "\u200F.", "🗳"),
            Arbitraries.integers().between(0, 4))
        .as(MentionOffsetPropertyTest::write);
  }

  private static Written write(
      String name, String clitic, String mark, String before, String after, int at) {
    boolean swallows = clitic.endsWith("ل") && name.startsWith("ال");
    String rest = swallows ? name.substring(1) : name;
    int place = Math.min(at, rest.length() - 1);
    String marked = rest.substring(0, place + 1) + mark + rest.substring(place + 1);
    return new Written(before, clitic, marked, rest, after);
  }

  @Property(seed = "7")
  void theSpanIsTheNameAndNothingElse(@ForAll("written") Written written) {
    String text = written.text();
    List<Mention> mentions = FINDER.find(text, 0);
    assertEquals(1, mentions.size(), () -> mentions + " in " + text);
    String surface = mentions.get(0).span().of(text);
    assertEquals(Folding.fold(written.plain()), Folding.fold(surface), text);
    int begin = written.before().length() + written.clitic().length();
    assertEquals(begin, mentions.get(0).span().begin(), text);
  }

  /** On any text mentions lie within it, and those of states are forms that the files know. */
  @Property(seed = "7")
  void onAnyTextSurfacesAreKnownForms(@ForAll("noise") String text) {
    for (Mention mention : FINDER.find(text, 0)) {
      String surface = mention.span().of(text);
      assertTrue(!surface.isBlank(), () -> mention + " in " + text);
      String form = Folding.fold(surface.replace('#', ' ').replace('_', ' ').strip());
      boolean known =
          isKnown(form) || isKnown("ا" + form) || isKnown("مدينه " + form) || !mention.isCountry();
      assertTrue(known, () -> surface + " in " + text);
    }
  }

  private static boolean isKnown(String form) {
    return KNOWLEDGE.forms().get(form).stream().anyMatch(Form::isCountry);
  }

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.of(
            "سوريا",
            "وتركيا",
            "للعراق",
            "بالرياض",
            "واشنطن",
            "الكوريتين",
            "الروسي",
            "#",
            "_",
            "،",
            "في",
            "دعت",
            "\u064E",
            "\u0640",
            "🕊",
            "عمان",
            "مدينتنا",
            "ﻻ",
            "\n",
            "12")
        .list()
        .ofMaxSize(12)
        .map(words -> String.join(" ", words));
  }
}

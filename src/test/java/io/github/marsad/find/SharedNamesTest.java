package io.github.marsad.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.model.Mention;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form that several states share stands for the one that the article names otherwise. */
class SharedNamesTest {
  private static final MentionFinder FINDER =
      new MentionFinder(Knowledge.of(KnowledgeFiles.builtIn()));

  private static List<String> states(String text) {
    return FINDER.find(text, 0).stream().filter(Mention::isCountry).map(Mention::country).toList();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "فاز الكونغو على ضيفه, CD, the usual one where nothing tells",
    "فاز الكونغو على ضيفه. عاد الفريق إلى برازافيل, CG CG, named after it",
    "وصل الرئيس إلى برازافيل. أعلن الجيش الكونغولي الهدنة, CG CG, the adjective too",
    "جرت المعارك في إقليم سول, '', nobody where nothing tells and no state is the usual one",
    "قالت سيول إن كوريا ستشارك, KR KR, by its capital",
    "في بيونغ يانغ رفع العلم الكوري ثم غادر وفد كوريا الجنوبية إلى كوريا الجنوبية, KP KR KR KR, the more often named",
    "قالت سيول وبيونغ يانغ إن كوريا ستشارك, KR KP, nobody on a tie",
    "زار السلطان مسقط ثم عاد إلى عمان, OM OM, Oman and not Amman",
    "زار الملك الأردن ثم عاد إلى عمان, JO JO, Amman and not Oman"
  })
  void theRestOfTheArticleDecides(String text, String expected, String why) {
    assertEquals(expected, String.join(" ", states(text)), why);
  }

  @ParameterizedTest
  @CsvSource({"القمة بين الكوريتين, KP KR", "وللكوريتين علم واحد, KP KR"})
  void aJointNameNeedsNoDecision(String text, String expected) {
    assertEquals(expected, String.join(" ", states(text)));
  }
}

package io.github.marsad.language.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.marsad.model.Sentence;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences end where a reader would end them. */
class SentenceSplitterTest {

  private static List<String> sentences(String text, int titleEnd) {
    return SentenceSplitter.split(text, titleEnd).stream()
        .map(sentence -> sentence.span().of(text))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "وصل الوفد. غادر الوزير.; وصل الوفد.|غادر الوزير.",
        "بلغت النسبة 3.5 في المئة. ارتفعت أمس.; بلغت النسبة 3.5 في المئة.|ارتفعت أمس.",
        "بلغت ٥١.٩ في المئة; بلغت ٥١.٩ في المئة",
        "قال د. سليم إن الجسر مغلق.; قال د. سليم إن الجسر مغلق.",
        "حضر ج. ب. مراد الحفل.; حضر ج. ب. مراد الحفل.",
        "انتظر الناس.. ثم ذهبوا.; انتظر الناس..|ثم ذهبوا.",
        "انتظر الناس... ثم ذهبوا.; انتظر الناس...|ثم ذهبوا.",
        "من يراقب الهدنة؟ لا أحد.; من يراقب الهدنة؟|لا أحد.",
        "Who? لا أحد! ابدا.; Who?|لا أحد!|ابدا.",
        "انتهى الاجتماع.وقال الوزير كلمة.; انتهى الاجتماع.|وقال الوزير كلمة.",
        "قال: «انتهى الأمر.» ثم خرج.; قال: «انتهى الأمر.»|ثم خرج.",
        "زوروا www.manara.example اليوم. شكرا.; زوروا www.manara.example اليوم.|شكرا.",
        "نص بلا نقطة; نص بلا نقطة"
      })
  void cuts(String text, String expected) {
    assertEquals(Arrays.asList(expected.split("\\|")), sentences(text, 0));
  }

  @Test
  void aLineEndIsASentenceEnd() {
    assertEquals(List.of("السطر الأول", "السطر الثاني"), sentences("السطر الأول\nالسطر الثاني", 0));
  }

  @Test
  void theHeadlineIsOneSentenceWhateverStandsInIt() {
    String title = "من يدفع؟ الوزير: لا أحد. والنواب!";
    String text = title + "\n\nاجتمع المجلس. انفض المجلس.";
    assertEquals(List.of(title, "اجتمع المجلس.", "انفض المجلس."), sentences(text, title.length()));
  }

  @Test
  void onlyTheHeadlineIsAHeadline() {
    List<Sentence> split = SentenceSplitter.split("عنوان\n\nمتن. خاتمة.", 5);
    assertEquals(List.of(true, false, false), split.stream().map(Sentence::headline).toList());
    assertEquals(List.of(0, 1, 2), split.stream().map(Sentence::no).toList());
  }

  @Test
  void aTextThatIsAllHeadlineHasOneSentence() {
    assertEquals(List.of("عنوان وحده"), sentences("عنوان وحده", 10));
  }

  @Test
  void blanksAndNothingHaveNoSentence() {
    assertEquals(List.of(), sentences(" \n\u00A0\n\u200B ", 0));
    assertEquals(List.of(), sentences("", 0));
  }

  @Test
  void everyWordLiesInASentence() {
    String text = "عنوان؟\n\nأول. ثان.. ثالث؟ رابع!\nخامس 2.5 د. سادس.«سابع.» ثامن";
    String joined = String.join("", sentences(text, 6)).replaceAll("\\s", "");
    assertEquals(text.replaceAll("\\s", ""), joined);
  }
}

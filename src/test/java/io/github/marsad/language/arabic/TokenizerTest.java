package io.github.marsad.language.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words come with offsets that give them back as they are written. */
class TokenizerTest {

  private static List<String> words(String text) {
    return Tokenizer.tokenize(text).stream()
        .map(token -> text.substring(token.begin(), token.end()))
        .toList();
  }

  private static List<String> forms(String text) {
    return Tokenizer.tokenize(text).stream().map(Token::form).toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "وصل الوفد، أمس، إلى دمشق.; وصل الوفد أمس إلى دمشق",
        "«سننتظر»، قالها مرتين!; سننتظر قالها مرتين",
        "#سوريا_الآن; سوريا الآن",
        "##عاجل:خبر; عاجل خبر",
        "جنيف-2 انتهى; جنيف 2 انتهى",
        "🕊️سلام🕊️هدنة🗳️; سلام هدنة",
        "وزير (سابق) [هنا]; وزير سابق هنا",
        "BBC عربي 24; BBC عربي 24",
        "٣٠ ألفا; ٣٠ ألفا",
        "3.5 في المئة; 3 5 في المئة"
      })
  void cutsAtWhatIsNoLetter(String text, String expected) {
    assertEquals(Arrays.asList(expected.split(" ")), words(text));
  }

  @Test
  void harakatAndTatweelBelongToTheirWord() {
    String text = "قالَ الشَّعْبُ كـــلمته";
    assertEquals(List.of("قالَ", "الشَّعْبُ", "كـــلمته"), words(text));
    assertEquals(List.of("قال", "الشعب", "كلمته"), forms(text));
  }

  @Test
  void marksAloneAreNoWord() {
    assertEquals(List.of(), words("ـــ \u064E\u064F \u200F _ # … 🕊️"));
  }

  @Test
  void directionMarksAroundAWordAreNotPartOfIt() {
    assertEquals(List.of("موسكو", "باريس"), words("\u200Fموسكو\u200F، \u202Bباريس\u202C"));
  }

  @Test
  void anInvisibleJoinerWithinAWordDoesNotCutIt() {
    assertEquals(List.of("می\u200Cرود"), words("می\u200Cرود."));
  }

  @Test
  void offsetsCountUtf16Units() {
    String text = "🗳️ لندن";
    Token token = Tokenizer.tokenize(text).get(0);
    assertEquals("4..8", token.begin() + ".." + token.end(), text);
  }

  @Test
  void emptyTextHasNoWords() {
    assertEquals(List.of(), Tokenizer.tokenize(""));
  }

  @Test
  void onAnyTextWordsComeInOrderAndNeverEmpty() {
    String letters = "ابكلءئى\u064E\u0640\u200F\u200C _#.،🕊\uFE0Fﻻ\uFD3E1٢aZ\n";
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 20; i++) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertSound(text.toString());
    }
  }

  private static void assertSound(String text) {
    int last = 0;
    for (Token token : Tokenizer.tokenize(text)) {
      String word = text.substring(token.begin(), token.end());
      assertTrue(token.begin() >= last && token.end() > token.begin(), () -> token + " in " + text);
      assertEquals(Folding.fold(word), token.form(), () -> word + " in " + text);
      assertTrue(!token.form().isBlank(), () -> token + " in " + text);
      last = token.end();
    }
  }

  @Test
  void countingFindsAsManyWordsAsCutting() {
    String signs =
        "اب ة\u0640\u064B\u0670\u06E5\u06DD\uFE70\uFE76\uFEFB\uFDFA\uFEFF\u200F\u061Ca1.\n";
    Random random = new Random(7);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      String made = text.toString();
      assertEquals(Tokenizer.tokenize(made).size(), Tokenizer.count(made), made);
    }
  }
}

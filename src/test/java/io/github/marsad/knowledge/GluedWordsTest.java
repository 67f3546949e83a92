package io.github.marsad.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.marsad.language.arabic.Token;
import io.github.marsad.language.arabic.Tokenizer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two known words that a text wrote as one are cut; words of the language stay whole. */
class GluedWordsTest {
  private static final GluedWords GLUED = Knowledge.of(KnowledgeFiles.builtIn()).gluedWords();

  private static List<Token> split(String text) {
    return GLUED.split(text, Tokenizer.tokenize(text));
  }

  private static List<String> words(String text) {
    return split(text).stream().map(token -> text.substring(token.begin(), token.end())).toList();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "سورياوتركيا, سوريا وتركيا",
    "وسورياوالعراق, وسوريا والعراق",
    "وزيرالدفاع, وزيرالدفاع",
    "الرئيسالروسي أمس, الرئيس الروسي أمس",
    "رئيسروسيا, رئيس روسيا",
    "الوزيرالتركي, الوزير التركي",
    "مصروالسودان, مصر والسودان",
    "السعوديةإلى باريس, السعودية إلى باريس",
    "إلىواشنطن, إلى واشنطن",
    "بينروسيا وأوكرانيا, بين روسيا وأوكرانيا"
  })
  void cutsWhereTwoKnownWordsMeet(String text, String expected) {
    assertEquals(Arrays.asList(expected.split(" ")), words(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "والبرازيليون",
        "بالأفغانيين",
        "المستشفيات",
        "استراتيجيتهم",
        "وللسوريين",
        "كازاخستان",
        "وزيرستان",
        "أفغانستان",
        "الأميركيتين",
        "تشيكوسلوفاكيا"
      })
  void aWordOfTheLanguageStaysWhole(String word) {
    assertEquals(List.of(word), words(word));
  }

  @Test
  void offsetsAndFormsOfTheHalvesFit() {
    String text = "بين سُورياوتركيا";
    List<Token> tokens = split(text);
    assertEquals(List.of("بين", "سُوريا", "وتركيا"), words(text));
    assertEquals(List.of("بين", "سوريا", "وتركيا"), tokens.stream().map(Token::form).toList());
    assertEquals(text.length(), tokens.get(2).end());
  }
}

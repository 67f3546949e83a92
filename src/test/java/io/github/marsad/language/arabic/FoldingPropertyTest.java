package io.github.marsad.language.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of folding, and of the way back from it, for any text. */
class FoldingPropertyTest {

  /** Texts thick with what folding drops, joins, expands and draws together. */
  @Provide
  Arbitrary<String> arabic() {
    Arbitrary<Character> letters = Arbitraries.chars().range('\u0621', '\u064A');
    Arbitrary<Character> marks = Arbitraries.of('\u064B', '\u0651', '\u0640', '\u200C', '\u200F');
    Arbitrary<Character> foreign = Arbitraries.chars().range('\u0671', '\u06D5');
    Arbitrary<Character> presentation = Arbitraries.chars().range('\uFB50', '\uFEFC');
    Arbitrary<Character> others = Arbitraries.of(' ', '#', '_', 'A', 'z', '3', '\u0663', '\n');
    Arbitrary<Character> repeated = Arbitraries.of('\u0627', '\u0644', '\u0648');
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(6, letters),
            net.jqwik.api.Tuple.of(3, marks),
            net.jqwik.api.Tuple.of(2, foreign),
            net.jqwik.api.Tuple.of(2, presentation),
            net.jqwik.api.Tuple.of(2, others),
            net.jqwik.api.Tuple.of(3, repeated))
        .list()
        .ofMaxSize(40)
        .map(FoldingPropertyTest::join);
  }

  private static String join(java.util.List<Character> characters) {
    StringBuilder text = new StringBuilder();
    characters.forEach(text::append);
    return text.toString();
  }

  @Property(seed = "7")
  void theMapGivesTheFormThatFoldingGives(@ForAll("arabic") String text) {
    assertEquals(Folding.fold(text), Folding.map(text, 0, text.length()).form());
  }

  @Property(seed = "7")
  void theMapGivesTheFormThatFoldingGivesForAnyUnicode(@ForAll String text) {
    assertEquals(Folding.fold(text), Folding.map(text, 0, text.length()).form());
  }

  @Property(seed = "7")
  void foldingTwiceChangesNothing(@ForAll("arabic") String text) {
    String once = Folding.fold(text);
    assertEquals(once, Folding.fold(once));
  }

  @Property(seed = "7")
  void originsRiseAndStayWithinTheStretch(
      @ForAll("arabic") String before, @ForAll("arabic") String text, @ForAll String after) {
    String whole = before + text + after;
    int begin = before.length();
    int end = begin + text.length();
    Folded folded = Folding.map(whole, begin, end);
    int last = begin;
    for (int i = 0; i < folded.form().length(); i++) {
      int origin = folded.origin(i);
      assertTrue(origin >= last && origin < end, i + " comes from " + origin + " in " + whole);
      assertTrue(folded.endOf(i) > origin && folded.endOf(i) <= end, i + " ends wrongly");
      last = origin;
    }
    assertEquals(end, folded.origin(folded.form().length()));
  }

  /** Any stretch of folded letters leads back to characters that fold to those letters. */
  @Property(seed = "7")
  void everyStretchLeadsBackToWhatItCameFrom(@ForAll("arabic") String text, @ForAll int seed) {
    Folded folded = Folding.map(text, 0, text.length());
    int length = folded.form().length();
    if (length == 0) {
      return;
    }
    int from = Math.floorMod(seed, length);
    int to = from + Math.floorMod(seed / 7, length - from);
    String stretch = folded.form().substring(from, to + 1);
    String surface = text.substring(folded.origin(from), folded.endOf(to));
    String back = Folding.fold(surface);
    assertTrue(back.contains(stretch), stretch + " is not in " + back + " of " + surface);
  }

  @Property(seed = "7")
  void marksAndTatweelChangeNothing(@ForAll("arabic") String text, @ForAll int seed) {
    int at = Math.floorMod(seed, text.length() + 1);
    String marked = text.substring(0, at) + '\u064E' + text.substring(at);
    assertEquals(Folding.fold(text), Folding.fold(marked));
  }
}

package io.github.marsad.language.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.language.arabic.Clitics.Reading;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A word is read with fewer and with more proclitics, and no other way. */
class CliticsTest {

  private static List<String> stems(String form) {
    return Clitics.readings(form).stream().map(Reading::stem).toList();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "للعراق, للعراق لعراق العراق",
    "بالقاهره, بالقاهره القاهره",
    "والعراق, والعراق العراق",
    "وللعراق, وللعراق للعراق لعراق العراق",
    "فبموسكو, فبموسكو بموسكو موسكو",
    "كالصين, كالصين الصين",
    "لبنان, لبنان بنان",
    "موسكو, موسكو",
    "وو, وو",
    "بن, بن"
  })
  void readsProcliticsOffTheFront(String form, String expected) {
    assertEquals(Arrays.asList(expected.split(" ")), stems(form));
  }

  @ParameterizedTest
  @ValueSource(strings = {"للعراق", "وللعراق", "فبالقاهره", "ولبنان", "واشنطن", "بلل", "للل"})
  void fewestCliticsComeFirst(String form) {
    List<Integer> taken = Clitics.readings(form).stream().map(Reading::proclitics).toList();
    assertEquals(taken.stream().sorted().toList(), taken, form);
    assertEquals(new Reading(form, 0, false, (char) 0), Clitics.readings(form).get(0));
  }

  @Test
  void aReadingTellsWhatItTookOff() {
    List<Reading> readings = Clitics.readings("وللعراق");
    assertEquals(new Reading("العراق", 2, true, 'ل'), readings.get(readings.size() - 1));
    assertTrue(Clitics.readings("بالعراق").contains(new Reading("العراق", 1, false, 'ب')));
    assertTrue(Clitics.readings("والعراق").contains(new Reading("العراق", 1, true, (char) 0)));
  }

  @Test
  void noReadingLeavesLessThanTwoLetters() {
    for (String form : List.of("و", "وب", "وبم", "لل", "وال", "ولل", "فلك")) {
      for (Reading reading : Clitics.readings(form)) {
        boolean whole = reading.proclitics() == 0;
        assertTrue(whole || reading.stem().length() >= 2, () -> form + ": " + reading);
      }
    }
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "وبالعراق, عراق",
    "وللعراق, عراق",
    "للعراق, عراق",
    "بالعراق, عراق",
    "والعراق, عراق",
    "العراق, عراق",
    "عراق, عراق",
    "واشنطن, واشنطن",
    "لبنان, لبنان",
    "الله, الله",
    "بلاد, بلاد"
  })
  void stripsTheLightPrefix(String form, String bare) {
    assertEquals(bare, Clitics.stripLight(form));
  }
}

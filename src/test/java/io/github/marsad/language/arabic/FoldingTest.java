package io.github.marsad.language.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Folding brings the spellings of one word to one form and leaves other words apart. */
class FoldingTest {

  @ParameterizedTest(name = "{0} folds to {1}: {2}")
  @CsvSource({
    "أحمد, احمد, hamza above alef",
    "إيران, ايران, hamza below alef",
    "آسيا, اسيا, madda",
    "ٱلعراق, العراق, wasla",
    "مؤتمر, موتمر, hamza on waw",
    "رئيس, رييس, hamza on yeh",
    "سماء, سماء, hamza without a seat stays",
    "موسى, موسي, alef maqsura",
    "القاهرة, القاهره, teh marbuta",
    "روســـيا, روسيا, tatweel",
    "مُحَمَّدٌ, محمد, harakat and shadda",
    "هٰذا, هذا, superscript alef",
    "کرکوک, كركوك, Persian kaf",
    "ایران, ايران, Persian yeh",
    "ہند, هند, Urdu heh",
    "دہلے, دهلي, Urdu yeh",
    "پاریس, باريس, Persian peh",
    "ڤنزويلا, فنزويلا, veh of loan words",
    "گرگان, كركان, Persian gaf",
    "کوردستان ە, كوردستان ه, Kurdish letters",
    "سورياااا, سوريا, a letter drawn out",
    "للللبنانيين, للللبنانيين, lams are clitics",
    "٢٠١٦, 2016, Arabic-Indic digits",
    "۱۳۹۵, 1395, Persian digits",
    "NATO, nato, Latin capitals",
    "ÉLYSÉE, élysée, Latin capitals with accents",
  })
  void foldsSpellings(String written, String folded, String why) {
    assertEquals(folded, Folding.fold(written), why);
  }

  @ParameterizedTest(name = "{0} folds to {1}")
  @CsvSource({"ﻣﺼﺮ, مصر", "ﻻ, لا", "ﻷﻥ, لان", "ﺳﻮﺭﻳﺔ, سوريه", "ﷲ, الله", "ﭘﺎﺭﻳﺲ, باريس"})
  void foldsPresentationForms(String written, String folded) {
    assertEquals(folded, Folding.fold(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFD3E", "\uFD3F", "\uFD3Eقل\uFD3F", "\uFDD0", "\uFDEF", "\uFBC2"})
  void aPresentationFormThatNothingReplacesStaysAndEnds(String written) {
    String folded =
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Folding.fold(written), written);
    assertEquals(written, folded);
  }

  @Test
  void combiningHamzaFoldsLikeTheComposedLetter() {
    assertEquals(Folding.fold("أؤئ"), Folding.fold("ا\u0654و\u0654ي\u0654"));
  }

  @Test
  void invisibleCharactersGo() {
    assertEquals("سوريا", Folding.fold("\u200Fسور\u200Cيا\u200E\uFEFF\u061C"));
  }

  @Test
  void foldsOneStretchOnly() {
    String text = "قالت أنقرة إنها";
    assertEquals("انقره", Folding.fold(text, 5, 10));
  }

  @Test
  void presentationFormsOutsideTheStretchDoNotMatter() {
    assertEquals("مصر", Folding.fold("ﻻ مصر ﻻ", 2, 5));
  }

  @Test
  void foldingTwiceChangesNothing() {
    for (char c = 0x20; c < 0xFFFE; c++) {
      if (!Character.isSurrogate(c)) {
        String once = Folding.fold("ب" + c + "ب");
        assertEquals(once, Folding.fold(once), "U+" + Integer.toHexString(c));
      }
    }
  }

  @Test
  void charactersOutsideTheBasicPlaneStay() {
    assertEquals("سوريا 🕊 𝔄", Folding.fold("سوريا 🕊 𝔄"));
  }
}

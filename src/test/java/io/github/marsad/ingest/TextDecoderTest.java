package io.github.marsad.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes are read in the charset that they are in, and what is no text is counted. */
class TextDecoderTest {
  private static final String ARABIC =
      "قال رئيس البلدية إن السوق الجديد في وسط المدينة يفتح أبوابه صباح الأحد أمام سكان القرى"
          + " المجاورة، وإن العمل فيه انتهى قبل موعده بأسبوعين.";
  private static final Charset WINDOWS = Charset.forName("windows-1256");

  private static TextDecoder.Text decode(byte[] bytes, Charset stated) throws Exception {
    return new TextDecoder(stated).decode(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1256", "ISO-8859-6"})
  void legacyArabicIsRecognised(String name) throws Exception {
    TextDecoder.Text text = decode(ARABIC.getBytes(name), null);
    assertEquals(ARABIC, text.text());
    assertEquals(new Encoding(name, 0), text.encoding());
  }

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource({
    "windows-1252, Le président a été reçu à l'hôtel où siège déjà la délégation française",
    "windows-1252, Die Städte üben für größere Übungen über die Straße und öffnen die Tür",
    "windows-1251, Президент принял делегацию и обсудил с ней вопросы безопасности в регионе",
    "KOI8-R, президент принял делегацию и обсудил с ней вопросы безопасности в регионе вчера",
    "ISO-8859-7, ο πρόεδρος δέχθηκε την αντιπροσωπεία και συζήτησε μαζί της θέματα ασφάλειας",
    "windows-1255, הנשיא קיבל את המשלחת ודן איתה בנושאי ביטחון באזור ביום ראשון בבוקר השבוע"
  })
  void otherLanguagesAreNotTakenForArabic(String charset, String text) {
    byte[] bytes = text.getBytes(Charset.forName(charset));
    assertNull(LegacyCharset.of(bytes));
    assertThrows(BrokenTextException.class, () -> decode(bytes, null));
  }

  @Test
  void aStatedCharsetIsHonouredUnlessTheBytesAreUtf8() throws Exception {
    byte[] french = "déjà vu à l'été".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals("déjà vu à l'été", decode(french, StandardCharsets.ISO_8859_1).text());
    TextDecoder.Text utf8 = decode(ARABIC.getBytes(StandardCharsets.UTF_8), WINDOWS);
    assertEquals(ARABIC, utf8.text());
    assertNull(utf8.encoding().charset());
    assertEquals(ARABIC, decode(ARABIC.getBytes(WINDOWS), StandardCharsets.UTF_8).text());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "<?xml version=\"1.0\" encoding=\"windows-1256\"?>; windows-1256",
        "' <?xml encoding = ''iso-8859-6'' ?>'; ISO-8859-6",
        "<?xml version=\"1.0\"?><a encoding=\"windows-1256\"/>; ",
        "<?xml encoding=\"no-such-set\"?>; ",
        "<a>; "
      })
  void anXmlDeclarationStatesItsCharset(String head, String charset) {
    Charset stated = XmlCharset.of(head.getBytes(StandardCharsets.US_ASCII));
    assertEquals(charset, stated == null ? null : stated.name());
  }

  @Test
  void brokenBytesAreCountedUpToAHundredth() throws Exception {
    byte[] bytes = ARABIC.repeat(5).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 5; i++) {
      bytes[i * 200] = (byte) 0xFF;
    }
    TextDecoder.Text text = decode(bytes, null);
    assertTrue(text.encoding().brokenBytes() >= 5, () -> text.encoding().toString());
    assertTrue(text.text().contains("\uFFFD"), text::text);
    Arrays.fill(bytes, 200, 300, (byte) 0xFF);
    BrokenTextException e = assertThrows(BrokenTextException.class, () -> decode(bytes, null));
    assertTrue(e.getMessage().startsWith("not UTF-8: "), e::getMessage);
  }

  @Test
  void aReplacementThatTheSourceHasIsNotBroken() throws Exception {
    assertEquals(
        Encoding.UTF_8, decode("خبر \uFFFD".getBytes(StandardCharsets.UTF_8), null).encoding());
  }

  @Test
  void noBytesStopIt() {
    Random random = new Random(3);
    for (int round = 0; round < 2_000; round++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      WideCharset.of(bytes);
      try {
        TextDecoder.Text text = decode(bytes, round % 2 == 0 ? null : WINDOWS);
        assertTrue(text.text().length() <= bytes.length);
      } catch (Exception e) {
        assertEquals(BrokenTextException.class, e.getClass());
      }
    }
  }

  @Test
  void wideTextIsToldFromNarrow() {
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertEquals(charset, WideCharset.of(ARABIC.getBytes(charset)));
      assertEquals(charset, WideCharset.of("{\"text\": \"متن\"}".getBytes(charset)));
    }
    assertNull(WideCharset.of(ARABIC.getBytes(StandardCharsets.UTF_8)));
    assertNull(WideCharset.of(ARABIC.getBytes(WINDOWS)));
    assertNull(WideCharset.of(new byte[1_000]));
    assertNull(WideCharset.of(new byte[0]));
  }
}

package io.github.marsad.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.marsad.ingest.PublicationDate.Method;
import io.github.marsad.knowledge.KnowledgeFiles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates are read as sources write them; what is not plainly a date is none. */
class DateReaderTest {
  private final DateReader reader = new DateReader(KnowledgeFiles.builtIn());

  private static PublicationDate dated(String date, Method method) {
    return new PublicationDate(LocalDate.parse(date), null, null, method);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "2016-09-10T12:30:00Z; 2016-09-10; 2016-09-10T12:30:00Z; Z",
        "2016-09-10T12:30:00+03:00; 2016-09-10; 2016-09-10T09:30:00Z; +03:00",
        "2016-09-10T23:30:00-05:00; 2016-09-10; 2016-09-11T04:30:00Z; -05:00",
        "2016-09-10T00:30:00+03:00; 2016-09-10; 2016-09-09T21:30:00Z; +03:00",
        "2016-09-10T12:30:00.250Z; 2016-09-10; 2016-09-10T12:30:00.250Z; Z",
        "Sat, 10 Sep 2016 12:30:00 GMT; 2016-09-10; 2016-09-10T12:30:00Z; Z",
        "Sat, 10 Sep 2016 00:30:00 +0300; 2016-09-10; 2016-09-09T21:30:00Z; +03:00",
        "Sat, 3 Sep 2016 12:30:00 -0500; 2016-09-03; 2016-09-03T17:30:00Z; -05:00"
      })
  void aMomentKeepsTheSourcesOwnDayAndZone(String field, String date, String at, String zone) {
    assertEquals(
        new PublicationDate(LocalDate.parse(date), Instant.parse(at), zone, Method.METADATA),
        reader.metadata(field));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "2016-09-10; 2016-09-10",
        "2016-09-10 12:30; 2016-09-10",
        "' 2016-09-10 '; 2016-09-10",
        "10/09/2016; 2016-09-10",
        "1/9/2016; 2016-09-01",
        "10.09.2016; 2016-09-10",
        "10-09-2016; 2016-09-10",
        "١٠/٠٩/٢٠١٦; 2016-09-10",
        "10 سبتمبر 2016; 2016-09-10",
        "١٠ سبتمبر ٢٠١٦; 2016-09-10",
        "10 أيلول 2016; 2016-09-10",
        "10 ايلول 2016; 2016-09-10",
        "10 أيلول/سبتمبر 2016; 2016-09-10",
        "29 شباط/فبراير 2016; 2016-02-29",
        "3 كانون الثاني 2017; 2017-01-03",
        "3 كانون الثاني / يناير 2017; 2017-01-03",
        "30 أوت 2016; 2016-08-30",
        "7 جانفي 2016; 2016-01-07",
        "10 September 2016; 2016-09-10",
        "10 Sep 2016; 2016-09-10",
        "September 10, 2016; 2016-09-10",
        "May 3 2017; 2017-05-03"
      })
  void aDateWithoutTimeHasNoMoment(String field, String date) {
    assertEquals(dated(date, Method.METADATA), reader.metadata(field));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "  ",
        "غدا",
        "2016",
        "سبتمبر 2016",
        "10 سبتمبر",
        "10 خبر 2016",
        "31/02/2016",
        "2016-02-30",
        "29 شباط 2017",
        "31 أبريل 2016",
        "00/10/2016",
        "10/13/2016",
        "10/09/16",
        "10 شباط/مارس 2016",
        "10/09/1816",
        "9999-01-01",
        "12:30",
        "2016-09-10-11",
        "بين 10 سبتمبر 2016 و11 سبتمبر 2016"
      })
  void whatIsNoDateIsNone(String field) {
    assertEquals(PublicationDate.NONE, reader.metadata(field));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "27.05.2016 | 11:56; 2016-05-27",
        "11:56 | 27.05.2016; 2016-05-27",
        "2016-09-10; 2016-09-10",
        "28 يونيو 2016; 2016-06-28",
        "٢٤ يونيو ٢٠١٦; 2016-06-24",
        "الخميس 6 يوليو 2017; 2017-07-06",
        "الخميس، 6 يوليو 2017; 2017-07-06",
        "الخميس 6 يوليو 2017 - 11:02; 2017-07-06",
        "الخميس 6 تموز/يوليو 2017 – 11:02 ص; 2017-07-06",
        "نشر: 06/07/2017; 2017-07-06"
      })
  void aHeaderLineMayHoldTimeAndWeekday(String line, String date) {
    assertEquals(Optional.of(dated(date, Method.HEADER)), reader.header(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "11:56",
        "الخميس",
        "31.02.2016 | 11:56",
        "اجتمع الوفدان في جنيف يوم 10 سبتمبر 2016 وانتهى الاجتماع",
        "وقّع الرئيسان الاتفاق مساء أمس، 10 سبتمبر 2016",
        "92 في المئة 2017",
        "2016"
      })
  void aLineOfTextIsNoHeader(String line) {
    assertEquals(Optional.empty(), reader.header(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016-09-10T12:30:00", "2016-09-10T12:30", "2016-09-10T12:30:00.000"})
  void anIsoTimeWithoutAZoneStillHasItsDay(String field) {
    assertEquals(dated("2016-09-10", Method.METADATA), reader.metadata(field));
  }

  @Test
  void anOffsetWithoutAColonIsAZone() {
    assertEquals(
        reader.metadata("2016-09-10T12:30:00+03:00"), reader.metadata("2016-09-10T12:30:00+0300"));
  }

  @Test
  void aLongLineIsNoHeaderWhateverStandsInIt() {
    assertEquals(Optional.empty(), reader.header("10.09.2016 | ".repeat(6)));
  }
}

package io.github.marsad.ingest;

import io.github.marsad.ingest.PublicationDate.Method;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a record's id of the Gigaword corpora says: source and language, then the day of the story,
 * as in {@code AFP_ARB_20040101.0001}. It is metadata that the publisher defines, unlike digits in
 * other ids, which may be anything.
 *
 * @param outlet the source's code, or null
 * @param date the day, or {@link PublicationDate#NONE}
 */
record CorpusId(String outlet, PublicationDate date) {
  private static final CorpusId NONE = new CorpusId(null, PublicationDate.NONE);
  private static final Pattern GIGAWORD =
      Pattern.compile("([A-Za-z]{3}_[A-Za-z]{3})_?((?:19|20)\\d{6})\\.\\d{3,5}");

  static CorpusId of(String id) {
    Matcher gigaword = GIGAWORD.matcher(id == null ? "" : id);
    if (!gigaword.matches()) {
      return NONE;
    }
    String outlet = gigaword.group(1).toUpperCase(Locale.ROOT);
    try {
      LocalDate day = LocalDate.parse(gigaword.group(2), DateTimeFormatter.BASIC_ISO_DATE);
      return new CorpusId(
          outlet, new PublicationDate(day, null, null, Method.NONE).by(Method.METADATA));
    } catch (DateTimeException e) {
      return new CorpusId(outlet, PublicationDate.NONE);
    }
  }
}

package io.github.marsad.ingest;

import java.nio.charset.Charset;
import java.util.Iterator;

/** Records of a file of UTF-16 or UTF-32, which was read through UTF-8. */
record WideRecords(Iterator<Parsed> records, Charset charset) implements Iterator<Parsed> {
  private static final char REPLACEMENT = '\uFFFD';
  private static final int UNIT = 2;

  @Override
  public boolean hasNext() {
    return records.hasNext();
  }

  @Override
  public Parsed next() {
    return encoded(records.next());
  }

  private Parsed encoded(Parsed parsed) {
    if (parsed instanceof InnerRecord inner) {
      return new InnerRecord(inner.record(), inner.number(), encoded(inner.parsed()));
    }
    return parsed instanceof RawArticle article
        ? article.withEncoding(
            new Encoding(
                charset.name(),
                UNIT * (broken(article.title()) + broken(article.body())),
                article.encoding().controls()))
        : parsed;
  }

  private static int broken(String text) {
    return text == null ? 0 : (int) text.chars().filter(c -> c == REPLACEMENT).count();
  }
}

package io.github.marsad.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The files of one format that every format is tested with. */
interface Fixture {
  /** An article as a file of the format; the tests replace {@link Formats#MARK} in its bytes. */
  byte[] good(Formats.News news, Charset charset);

  /** The same in UTF-8, with other bytes in the place of the mark. */
  default byte[] marked(Formats.News news, byte... mark) {
    return Formats.marked(good(news, StandardCharsets.UTF_8), mark);
  }

  /** A file that is well-formed and holds no article. */
  byte[] empty();

  /** Files made to do harm, by what they try: each gives at least one reject and no article. */
  Map<String, byte[]> hostile();
}

package io.github.marsad.ingest;

import java.nio.charset.Charset;
import java.util.Map;

/** The files of one format that every format is tested with. */
interface Fixture {
  /** An article as a file of the format; the tests replace {@link Formats#MARK} in its bytes. */
  byte[] good(Formats.News news, Charset charset);

  /** A file that is well-formed and holds no article. */
  byte[] empty();

  /** Files made to do harm, by what they try: each gives at least one reject and no article. */
  Map<String, byte[]> hostile();
}

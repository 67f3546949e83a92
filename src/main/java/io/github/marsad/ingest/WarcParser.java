package io.github.marsad.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * WARC files, compressed or not, as crawlers and Common Crawl write them. Pages are articles or
 * rejects; answers of servers that are errors, redirections or no HTML are rejects with reasons of
 * their own, which are no faults. Requests, metadata, look-ups of names and notes of the crawler
 * are no records of ours. A record's number counts all records of the file.
 */
final class WarcParser implements RecordParser {
  /** What every record begins with. */
  static final String BEGIN = "WARC/";

  private static final int BUFFER = 1 << 16;

  static boolean accepts(String head) {
    return head.startsWith(BEGIN);
  }

  @Override
  public Iterator<Parsed> parse(InputStream in, ParseOptions options) throws IOException {
    UnpackedStream.Counter packed = new UnpackedStream.Counter(in);
    BufferedInputStream buffered = new BufferedInputStream(packed, BUFFER);
    InputStream plain =
        Gunzip.accepts(buffered)
            ? new BufferedInputStream(new Gunzip(buffered, packed::count), BUFFER)
            : buffered;
    return new Records(new WarcFrames(plain, options.maxRecordBytes()), options);
  }

  /** Records as they are asked for; one page in memory at a time. */
  private static final class Records implements Iterator<Parsed> {
    private final WarcFrames frames;
    private final ParseOptions options;
    private int record;
    private boolean inDamage;
    private Parsed next;
    private boolean ended;

    Records(WarcFrames frames, ParseOptions options) {
      this.frames = frames;
      this.options = options;
    }

    @Override
    public boolean hasNext() {
      while (next == null && !ended) {
        WarcFrames.Frame frame = frames.next();
        ended = frame == null;
        next = ended ? null : parsed(frame);
      }
      return next != null;
    }

    /** Faults one after the other are one damage, told once. */
    private Parsed parsed(WarcFrames.Frame frame) {
      if (frame.reason() == Reject.Reason.UNREADABLE) {
        record += inDamage ? 0 : 1;
        boolean told = inDamage;
        inDamage = true;
        return told ? null : new Reject(record, frame.reason(), frame.fault(), frame.size());
      }
      record++;
      inDamage = false;
      return frame.fault() != null
          ? new Reject(record, frame.reason(), frame.fault(), frame.size())
          : new WarcPage(record, frame.bytes(), options).parse();
    }

    @Override
    public Parsed next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Parsed parsed = next;
      next = null;
      return parsed;
    }
  }
}

package io.github.marsad.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.DecodedBody;
import org.netpreserve.jwarc.DecodedBody.Encoding;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcTruncationReason;

/** One record of a WARC file, whole in memory, read by jwarc. */
final class WarcPage {
  private static final Set<String> OF_THE_CRAWLER = Set.of("warcinfo", "request", "metadata");
  private static final List<String> DNS = List.of("text/dns", "text/x-dns");
  private static final int HEAD = 2048;
  private static final int OK = 200;
  private static final int NON_AUTHORITATIVE = 203;

  private final int number;
  private final byte[] bytes;
  private final ParseOptions options;

  WarcPage(int number, byte[] bytes, ParseOptions options) {
    this.number = number;
    this.bytes = bytes;
    this.options = options;
  }

  /** The article or reject that the record comes to; null for a record that is none of ours. */
  Parsed parse() {
    try (WarcReader reader = new WarcReader(new ByteArrayInputStream(bytes))) {
      reader.setLenient(true);
      WarcRecord record = reader.next().orElseThrow(() -> new IOException("no record"));
      return OF_THE_CRAWLER.contains(record.type()) ? null : parse(record);
    } catch (IOException | RuntimeException e) {
      return reject(Reject.Reason.UNREADABLE, "a record that cannot be read: " + e.getMessage());
    }
  }

  private Parsed parse(WarcRecord record) throws IOException {
    if (record instanceof WarcRevisit revisit) {
      String detail = "a revisit of " + revisit.target() + ": as it was when crawled before";
      return reject(Reject.Reason.REPEATED, detail);
    }
    String type = record.contentType().base().toString();
    if (record instanceof WarcResponse response) {
      boolean http = record.contentType().base().equals(MediaType.HTTP);
      return DNS.contains(type) ? null : http ? response(response) : notHtml(type, response);
    }
    if (record instanceof WarcResource resource) {
      byte[] body = limited(resource.body().stream());
      return isHtml(resource.contentType(), body)
          ? page(resource, body, null)
          : notHtml(type, resource);
    }
    String detail = "a record of type " + record.type() + " is no page";
    boolean part = record.type().equals("continuation");
    return part
        ? reject(
            Reject.Reason.UNREADABLE, "a part of a record cut in segments, which are not joined")
        : reject(Reject.Reason.NOT_HTML, detail);
  }

  private Parsed response(WarcResponse response) throws IOException {
    HttpResponse http = response.http();
    if (http.status() != OK && http.status() != NON_AUTHORITATIVE) {
      String detail = "HTTP status " + http.status() + " for " + response.target();
      return reject(Reject.Reason.HTTP_STATUS, detail);
    }
    boolean named = isNamed(http);
    if (named && !isHtml(http.contentType(), new byte[0])) {
      return notHtml(http.contentType().base().toString(), response);
    }
    byte[] body = body(http);
    if (body.length > options.maxRecordBytes()) {
      String detail =
          "a page of more than " + options.maxRecordBytes() + " bytes; see ingest.max-record-bytes";
      return reject(Reject.Reason.TOO_LARGE, detail);
    }
    return named || looksLikePage(body)
        ? page(response, body, http.contentType().parameters().get("charset"))
        : notHtml("no content type", response);
  }

  /** Whether the server says what it answers with, and not only that it does not know. */
  private static boolean isNamed(HttpResponse http) {
    String type = http.headers().first("Content-Type").orElse("").strip();
    return type.indexOf('/') > 0 && !http.contentType().base().equals(MediaType.OCTET_STREAM);
  }

  private Parsed page(WarcTargetRecord record, byte[] body, String charset) {
    String date = record.headers().first("WARC-Date").orElse(null);
    Parsed parsed =
        new WebPage(number, body, charset, record.target(), Moments.parse(date)).parse(options);
    boolean cut = record.truncated() != WarcTruncationReason.NOT_TRUNCATED;
    return cut && parsed instanceof Reject reject
        ? reject(
            reject.reason(), reject.detail() + "; the crawler cut it (" + record.truncated() + ")")
        : parsed;
  }

  private Reject notHtml(String type, WarcTargetRecord record) {
    return reject(Reject.Reason.NOT_HTML, type + " at " + record.target());
  }

  private Reject reject(Reject.Reason reason, String detail) {
    return new Reject(number, reason, detail, bytes.length);
  }

  /** By the type that is named; where none is, by how the content begins. */
  private static boolean isHtml(MediaType type, byte[] body) {
    String name = type.base().toString().toLowerCase(Locale.ROOT);
    return name.equals("text/html")
        || name.equals("application/xhtml+xml")
        || (name.equals("application/octet-stream") && looksLikePage(body));
  }

  /**
   * The page as the server meant it. Crawlers store it decoded and often keep the header that says
   * it is encoded, and a length that is that of the encoded page; so what the bytes are decides.
   */
  private byte[] body(HttpResponse http) throws IOException {
    int begin = end(bytes, 0);
    byte[] stored = Arrays.copyOfRange(bytes, begin + http.serializeHeader().length, bytes.length);
    boolean chunked = http.headers().contains("Transfer-Encoding", "chunked") && isChunked(stored);
    byte[] whole = chunked ? limited(http.body().stream()) : stored;
    List<String> encodings = http.headers().all("Content-Encoding");
    if (encodings.size() > 1) {
      throw new IOException("several Content-Encodings: " + encodings);
    }
    if (!encodings.isEmpty() && encodings.get(0).strip().equalsIgnoreCase("deflate")) {
      return inflated(whole);
    }
    Encoding encoding = encodings.isEmpty() ? null : encoding(encodings.get(0), whole);
    if (encoding == null) {
      return whole;
    }
    ReadableByteChannel channel = Channels.newChannel(new ByteArrayInputStream(whole));
    return limited(DecodedBody.create(channel, encoding).stream());
  }

  /** Where the record's own header ends. */
  private static int end(byte[] bytes, int from) {
    boolean blank = true;
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        if (blank) {
          return i + 1;
        }
        blank = true;
      } else if (bytes[i] != '\r') {
        blank = false;
      }
    }
    return bytes.length;
  }

  /** Whether the bytes begin with the size of a chunk, a hexadecimal number on a line. */
  private static boolean isChunked(byte[] body) {
    int digits = 0;
    while (digits < body.length && Character.digit(body[digits], 16) >= 0) {
      digits++;
    }
    return digits > 0
        && digits < 9
        && digits < body.length
        && "\r\n; ".indexOf((char) body[digits]) >= 0;
  }

  /** Servers send deflate with the header of zlib, as the standard has it, or without. */
  private byte[] inflated(byte[] body) throws IOException {
    if (looksLikePage(body)) {
      return body;
    }
    boolean zlib =
        body.length > 1
            && (body[0] & 0x0f) == 8
            && (((body[0] & 0xff) << 8) + (body[1] & 0xff)) % 31 == 0;
    return limited(new InflaterInputStream(new ByteArrayInputStream(body), new Inflater(!zlib)));
  }

  private static boolean looksLikePage(byte[] body) {
    return HtmlParser.accepts(
        new String(body, 0, Math.min(HEAD, body.length), StandardCharsets.ISO_8859_1));
  }

  /** How the bytes are encoded; null when they are not, whatever the header says. */
  private static Encoding encoding(String name, byte[] body) throws IOException {
    boolean gzip = body.length > 1 && body[0] == 0x1f && body[1] == (byte) 0x8b;
    Encoding named =
        switch (name.strip().toLowerCase(Locale.ROOT)) {
          case "gzip", "x-gzip" -> gzip ? Encoding.GZIP : null;
          case "br" -> Encoding.BROTLI;
          case "zstd" -> Encoding.ZSTD;
          case "identity", "none", "", "utf-8" -> null;
          default -> throw new IOException("Content-Encoding not supported: " + name);
        };
    return looksLikePage(body) ? null : named;
  }

  /** At most one byte more than a record may have; what a broken stream gave before it broke. */
  private byte[] limited(InputStream in) throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    try {
      int n = in.read(buffer);
      while (n >= 0 && read.size() <= options.maxRecordBytes()) {
        read.write(buffer, 0, n);
        n = in.read(buffer);
      }
    } catch (IOException e) {
      if (read.size() == 0) {
        throw e;
      }
    }
    return read.toByteArray();
  }
}

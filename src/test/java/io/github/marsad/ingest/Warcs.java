package io.github.marsad.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Writes WARC records in tests, right and wrong ones. */
final class Warcs {
  static final String DATE = "2019-04-05T06:07:08Z";

  private Warcs() {}

  /** A record of any type with a block. */
  static byte[] record(String type, String fields, byte[] block) {
    String header =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:11111111-2222-3333-4444-555555555555>\r\nWARC-Date: "
            + DATE
            + "\r\n"
            + fields
            + "Content-Length: "
            + block.length
            + "\r\n\r\n";
    return joined(utf8(header), block, utf8("\r\n\r\n"));
  }

  /** A record of a server's answer: its HTTP header lines and its body. */
  static byte[] response(String url, String http, byte[] body) {
    String fields = "WARC-Target-URI: " + url + "\r\nContent-Type: application/http\r\n";
    return record("response", fields, joined(utf8(http + "\r\n\r\n"), body));
  }

  static String response(String url, String type, String page) {
    byte[] record = response(url, "HTTP/1.1 200 OK\r\nContent-Type: " + type, utf8(page));
    return new String(record, StandardCharsets.UTF_8);
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

package io.github.marsad.ingest;

import io.github.marsad.job.Settings;
import io.github.marsad.knowledge.KnowledgeFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** Writes and parses the files of each format in tests. */
final class Formats {
  /** Stands once in the body of every fixture's article. */
  static final String MARK = "@@@";

  private static final int DEEP = 200_000;
  private static final ParseOptions DEFAULTS = made();

  private Formats() {}

  /** An article to write. */
  record News(String title, String date, List<String> body) {}

  /** The fixtures of a format: a new format adds a case. */
  static Fixture of(InputFormat format) {
    switch (format) {
      case PAGE:
        return text(
            news ->
                news.title + "\n\n12.03.2017 | 10:05\n\n" + String.join("\n\n", news.body) + "\n",
            " \n\t\n",
            Map.of(
                "nothing but NUL", "\0".repeat(10_000),
                "nothing but direction marks", "\u202E\u2066".repeat(5_000),
                "brackets", "[".repeat(DEEP),
                "an odd beginning", "{{{ <<<"));
      case TREC:
        return text(
            news ->
                "<DOC>\n<DOCNO>1</DOCNO>\n<TITLE>"
                    + news.title
                    + "</TITLE>\n<TIME>12/03/2017</TIME>\n<TEXT>\n"
                    + String.join("\n", news.body)
                    + "\n</TEXT>\n</DOC>\n",
            "<?xml version=\"1.0\"?>\n<docs>\n</docs>\n",
            Map.of(
                "entities that expand",
                    "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b"
                        + " \"&a;&a;&a;\">]><DOC><TEXT>&b;&b;</TEXT></DOC>",
                "an entity that is a file",
                    "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY f SYSTEM"
                        + " \"file:///etc/hostname\">]><DOC><TEXT>&f;</TEXT></DOC>",
                "elements never closed", "<DOC><TEXT>".repeat(1_000),
                "elements closed early", "<DOC>" + "</TEXT></TEXT>".repeat(1_000)));
      case JSONL:
        return text(
            news -> object(news) + "\n",
            "\n\n",
            Map.of(
                "deep arrays", "{\"text\": " + "[".repeat(DEEP) + "\n",
                "deep objects", "{\"text\": ".repeat(DEEP) + "\n",
                "a long number", "{\"text\": " + "9".repeat(100_000) + "}\n",
                "a line that is no object", "{\"text\"\n[]\n"));
      case JSON:
        return text(
            news -> "[\n  " + object(news) + "\n]\n",
            "[]",
            Map.of(
                "deep arrays", "[{\"text\": " + "[".repeat(DEEP),
                "deep closed arrays", "[{\"text\": " + "[".repeat(DEEP) + "]".repeat(DEEP) + "}]",
                "deep objects", "[" + "{\"text\": ".repeat(DEEP),
                "no end", "[{\"text\": \"" + "x".repeat(100_000),
                "no objects", "[{}, 1, \"a\", null, [[]], }"));
      case CSV:
        return text(
            news ->
                "id,title,date,text\r\n1,"
                    + quoted(news.title)
                    + ","
                    + news.date
                    + ","
                    + quoted(String.join("\n", news.body))
                    + "\r\n",
            "id,title,date,text\n",
            Map.of(
                "a quote never closed", "id,text\n1,\"" + "x,\n".repeat(50_000),
                "rows of other lengths", "id,text\n1\n1,2,3\n" + ",".repeat(50_000) + "\n",
                "quotes", "id,text\n" + "\"".repeat(100_001) + "\n"));
      case HTML:
        return text(
            Formats::page,
            "<!DOCTYPE html>\n<html><body></body></html>\n",
            Map.of(
                "nothing but tags", "<html>" + "<div>".repeat(DEEP),
                "too many tags", "<html><p>" + "<i></i>".repeat(DEEP) + "<b>".repeat(DEEP),
                "a comment never closed", "<!-- " + "- ".repeat(DEEP),
                "an entity that is a file",
                    "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY f SYSTEM"
                        + " \"file:///etc/hostname\">]><html><body><p>&f;</p></body></html>"));
      case WARC:
        return warc();
      case PARQUET:
        return parquet();
      default:
        throw new IllegalArgumentException("write the fixtures of the format " + format);
    }
  }

  private interface Writer {
    String write(News news);
  }

  /** The fixtures of a format that is text. */
  private static Fixture text(Writer writer, String empty, Map<String, String> hostile) {
    return new Fixture() {
      @Override
      public byte[] good(News news, Charset charset) {
        return writer.write(news).getBytes(charset);
      }

      @Override
      public byte[] empty() {
        return empty.getBytes(StandardCharsets.UTF_8);
      }

      @Override
      public Map<String, byte[]> hostile() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        hostile.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return files;
      }
    };
  }

  private static String page(News news) {
    return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>"
        + news.title
        + "</title>\n<meta property=\"article:published_time\" content=\""
        + news.date
        + "\">\n</head><body><h1>"
        + news.title
        + "</h1>\n<div class=\"entry-content\"><p>"
        + String.join("</p>\n<p>", news.body)
        + "</p></div></body></html>\n";
  }

  /** A crawl of one page; its header is ASCII and tells how many bytes the page has. */
  private static Fixture warc() {
    return new Fixture() {
      @Override
      public byte[] good(News news, Charset charset) {
        return record(page(news).getBytes(charset));
      }

      @Override
      public byte[] marked(News news, byte... mark) {
        return record(Formats.marked(page(news).getBytes(StandardCharsets.UTF_8), mark));
      }

      private byte[] record(byte[] page) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html";
        return Warcs.response("http://dar.example/1", http, page);
      }

      @Override
      public byte[] empty() {
        return Warcs.record("warcinfo", "", Warcs.utf8("software: ours\r\n"));
      }

      @Override
      public Map<String, byte[]> hostile() {
        String begin = "WARC/1.0\r\n";
        return Map.of(
            "a header without an end", Warcs.utf8(begin + "X: a\r\n".repeat(DEEP)),
            "a record of a great length",
                Warcs.utf8(begin + "Content-Length: 9000000000000\r\n\r\n"),
            "lengths that are wrong",
                Warcs.utf8((begin + "Content-Length: 9000000\r\n\r\n").repeat(10_000)),
            "a page that unpacks to much",
                Warcs.response(
                    "http://dar.example/1",
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip",
                    Warcs.gzip(new byte[20_000_000])));
      }
    };
  }

  private static String object(News news) {
    return "{\"id\": \"1\", \"title\": \""
        + news.title
        + "\", \"date\": \""
        + news.date
        + "\", \"text\": \""
        + String.join("\\n", news.body).replace("\"", "\\\"")
        + "\"}";
  }

  private static String quoted(String field) {
    return "\"" + field.replace("\"", "\"\"") + "\"";
  }

  private static Fixture parquet() {
    MessageType schema =
        MessageTypeParser.parseMessageType(
            "message article { optional binary id (STRING); optional binary title (STRING);"
                + " optional int32 date (DATE); optional binary text (STRING); }");
    return new Fixture() {
      @Override
      public byte[] good(News news, Charset charset) {
        Group row = new SimpleGroupFactory(schema).newGroup();
        row.add("id", "1");
        row.add("title", binary(news.title, charset));
        row.add("date", (int) LocalDate.parse(news.date).toEpochDay());
        row.add("text", binary(String.join("\n", news.body), charset));
        return ParquetFiles.write(schema, List.of(row));
      }

      private Binary binary(String text, Charset charset) {
        return Binary.fromConstantByteArray(text.getBytes(charset));
      }

      @Override
      public byte[] empty() {
        return ParquetFiles.write(schema, List.of());
      }

      @Override
      public Map<String, byte[]> hostile() {
        byte[] good =
            good(new News("a", "2017-03-12", List.of("b".repeat(500))), StandardCharsets.UTF_8);
        byte[] footer = good.clone();
        Arrays.fill(footer, good.length - 60, good.length - 8, (byte) 0x7F);
        byte[] pages = good.clone();
        Arrays.fill(pages, 4, 60, (byte) 0x7F);
        byte[] length = good.clone();
        Arrays.fill(length, good.length - 8, good.length - 4, (byte) 0x7F);
        return Map.of("a broken footer", footer, "broken pages", pages, "a long footer", length);
      }
    };
  }

  /** The bytes with the mark replaced by others. */
  static byte[] marked(byte[] bytes, byte... mark) {
    byte[] sought = MARK.getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < bytes.length; i++) {
      boolean here =
          i + sought.length <= bytes.length
              && Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length);
      if (here) {
        out.writeBytes(mark);
        i += sought.length - 1;
      } else {
        out.write(bytes[i]);
      }
    }
    return out.toByteArray();
  }

  static ParseOptions options(String... settings) {
    return settings.length == 0 ? DEFAULTS : made(settings);
  }

  private static ParseOptions made(String... settings) {
    return new ParseOptions(Settings.of(null, List.of(settings)), KnowledgeFiles.builtIn());
  }

  static List<Parsed> parse(RecordParser parser, String text, String... settings) {
    return parse(parser, text.getBytes(StandardCharsets.UTF_8), settings);
  }

  static List<Parsed> parse(RecordParser parser, byte[] bytes, String... settings) {
    try {
      List<Parsed> records = new ArrayList<>();
      parser
          .parse(new ByteArrayInputStream(bytes), options(settings))
          .forEachRemaining(records::add);
      return records;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The only record, which must be an article. */
  static RawArticle article(List<Parsed> records) {
    if (records.size() == 1 && records.get(0) instanceof RawArticle article) {
      return article;
    }
    throw new AssertionError("not one article but " + records);
  }

  /** What became of each record: {@code number:article} or {@code number:reason}. */
  static List<String> fates(List<Parsed> records) {
    return records.stream().map(Formats::fate).toList();
  }

  private static String fate(Parsed parsed) {
    if (parsed instanceof InnerRecord inner) {
      return inner.record() + "." + fate(inner.parsed());
    }
    return parsed instanceof Reject reject
        ? reject.record() + ":" + reject.reason().code()
        : ((RawArticle) parsed).record() + ":article";
  }
}

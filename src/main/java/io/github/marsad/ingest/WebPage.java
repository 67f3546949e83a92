package io.github.marsad.ingest;

import io.github.marsad.ingest.PageCleaner.Page;
import io.github.marsad.ingest.html.HtmlArticle;
import io.github.marsad.ingest.html.HtmlCharset;
import io.github.marsad.ingest.html.HtmlPage;
import io.github.marsad.ingest.html.PageException;
import io.github.marsad.lake.Digest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The bytes of one HTML page and what was told of it beside them.
 *
 * @param record its number in the file from 1, or 0 when it is the whole file
 * @param charset as HTTP names it, or null
 * @param url where it was fetched, or null
 * @param crawledAt when, or null
 */
record WebPage(int record, byte[] bytes, String charset, String url, Instant crawledAt) {

  /** The article of the page, or why there is none. */
  Parsed parse(ParseOptions options) {
    try {
      TextDecoder.Text text = text();
      HtmlArticle article = HtmlPage.read(text.text());
      return raw(article, encoding(article, text.encoding()), options);
    } catch (PageException e) {
      return reject(reason(e.fault()), e.getMessage());
    } catch (BrokenTextException e) {
      return reject(Reject.Reason.UNREADABLE, e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      return reject(Reject.Reason.UNREADABLE, Failures.detail(e));
    }
  }

  /**
   * Servers that were never told name a Western charset for Arabic pages, so such a name is
   * believed only of a page that is nothing else.
   */
  private TextDecoder.Text text() throws BrokenTextException {
    Charset wide = WideCharset.of(Arrays.copyOf(bytes, Math.min(bytes.length, InputFormat.HEAD)));
    if (wide != null) {
      return TextDecoder.decode(bytes, wide);
    }
    HtmlCharset stated = HtmlCharset.stated(bytes, charset);
    try {
      return new TextDecoder(stated.trusted()).decode(bytes);
    } catch (BrokenTextException e) {
      if (stated.trusted() != null || stated.western() == null) {
        throw e;
      }
      return TextDecoder.decode(bytes, stated.western());
    }
  }

  /** Broken bytes beside the article are forgiven; within it they are counted, unless many. */
  private static Encoding encoding(HtmlArticle article, Encoding page) throws BrokenTextException {
    String text =
        Objects.requireNonNullElse(article.title(), "") + String.join("\n", article.lines());
    long broken = text.chars().filter(c -> c == '\uFFFD').count();
    int length = text.getBytes(StandardCharsets.UTF_8).length;
    if (broken > TextDecoder.MOST_BROKEN * length) {
      throw new BrokenTextException(
          String.format(
              Locale.ROOT,
              "not %s: %d of %d bytes of the article are broken",
              page.charset() == null ? "UTF-8" : page.charset(),
              broken,
              length));
    }
    return broken == 0 ? new Encoding(page.charset(), 0) : page;
  }

  private static Reject.Reason reason(PageException.Fault fault) {
    return switch (fault) {
      case NO_ARTICLE -> Reject.Reason.EMPTY;
      case BROKEN -> Reject.Reason.UNREADABLE;
      case TOO_LARGE -> Reject.Reason.TOO_LARGE;
    };
  }

  private Reject reject(Reject.Reason reason, String detail) {
    return new Reject(record, reason, detail, bytes.length);
  }

  private Parsed raw(HtmlArticle article, Encoding encoding, ParseOptions options) {
    Page page = options.pages().clean(lines(article));
    ShownDate dates = new ShownDate(options.dates());
    List<String> body = new ArrayList<>(dates.withoutStamp(page.paragraphs()));
    boolean titled = page.title() != null && !page.title().equals(article.title());
    if (titled) {
      body.add(0, page.title());
    }
    if (body.isEmpty()) {
      return reject(Reject.Reason.EMPTY, "no article on the page: nothing but page furniture");
    }
    return new RawArticle(
        record,
        null,
        url != null ? url : article.url(),
        article.outlet(),
        article.title(),
        article.lead(),
        String.join("\n", body),
        dates.of(article, page),
        article.section(),
        article.author(),
        bytes.length,
        Digest.sha256(bytes),
        crawledAt,
        encoding);
  }

  private static List<String> lines(HtmlArticle article) {
    List<String> lines = new ArrayList<>();
    if (article.title() != null) {
      lines.add(Lines.tidy(article.title()));
    }
    article.lines().forEach(line -> lines.addAll(Lines.of(line)));
    return lines;
  }
}

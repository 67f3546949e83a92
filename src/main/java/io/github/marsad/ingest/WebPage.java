package io.github.marsad.ingest;

import io.github.marsad.ingest.PageCleaner.Page;
import io.github.marsad.ingest.html.HtmlArticle;
import io.github.marsad.ingest.html.HtmlCharset;
import io.github.marsad.ingest.html.HtmlPage;
import io.github.marsad.ingest.html.PageException;
import io.github.marsad.lake.Digest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The bytes of one HTML page and what was told of it beside them.
 *
 * @param record its number in the file from 1, or 0 when it is the whole file
 * @param charset as HTTP names it, or null
 * @param url where it was fetched, or null
 * @param crawledAt when, in ISO 8601, or null
 */
record WebPage(int record, byte[] bytes, String charset, String url, String crawledAt) {

  /** The article of the page, or why there is none. */
  Parsed parse(ParseOptions options) {
    HtmlCharset.Decoded decoded = HtmlCharset.decode(bytes, charset);
    try {
      HtmlArticle article = HtmlPage.read(decoded.text());
      if (decoded.replaced() && isBroken(article)) {
        String detail = "not " + decoded.charset() + ": bytes of the article are broken";
        return reject(Reject.Reason.UNREADABLE, detail);
      }
      return raw(article, options);
    } catch (PageException e) {
      return reject(reason(e.fault()), e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      return reject(Reject.Reason.UNREADABLE, "the page cannot be parsed: " + e);
    }
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

  private static boolean isBroken(HtmlArticle article) {
    return Objects.requireNonNullElse(article.title(), "").indexOf('\uFFFD') >= 0
        || article.lines().stream().anyMatch(line -> line.indexOf('\uFFFD') >= 0);
  }

  private Parsed raw(HtmlArticle article, ParseOptions options) {
    Page page = options.pages().clean(lines(article));
    List<String> body = new ArrayList<>(page.paragraphs());
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
        date(article, page, options),
        article.section(),
        article.author(),
        crawledAt,
        bytes.length,
        Digest.sha256(bytes));
  }

  private static List<String> lines(HtmlArticle article) {
    List<String> lines = new ArrayList<>();
    if (article.title() != null) {
      lines.add(Lines.tidy(article.title()));
    }
    article.lines().forEach(line -> lines.addAll(Lines.of(line)));
    return lines;
  }

  /** The most trusted date; where a less trusted one of the same day has a zone, that. */
  private static PublicationDate date(HtmlArticle article, Page page, ParseOptions options) {
    PublicationDate best = PublicationDate.NONE;
    for (String text : article.dates()) {
      PublicationDate date = options.dates().metadata(text);
      boolean better =
          best.date() == null
              || (best.at() == null && date.at() != null && best.date().equals(date.date()));
      best = date.date() != null && better ? date : best;
    }
    for (String line : article.dateLines()) {
      best = best.date() == null ? options.pages().clean(List.of(line)).date() : best;
    }
    return best.date() == null ? page.date() : best;
  }
}

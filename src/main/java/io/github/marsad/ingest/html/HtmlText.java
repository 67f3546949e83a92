package io.github.marsad.ingest.html;

import io.github.marsad.ingest.html.PageException.Fault;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The text of a field that holds HTML, as content systems and feeds give their articles. */
public final class HtmlText {
  /** Ends of blocks, and breaks of lines: where text has one of these it was meant as HTML. */
  private static final List<String> BLOCKS =
      List.of(
          "/p>",
          "br>",
          "br/>",
          "br />",
          "/div>",
          "/li>",
          "/h1>",
          "/h2>",
          "/h3>",
          "/h4>",
          "/h5>",
          "/h6>",
          "/ul>",
          "/ol>",
          "/blockquote>",
          "/tr>",
          "/table>",
          "/section>",
          "/article>");

  private static final int DEPTH = 256;

  private HtmlText() {}

  /**
   * Whether a text is HTML: it has at least one closing tag of a block, or a {@code <br>}. A sign
   * of less-than, a tag within a line or an entity alone make none, so that plain text stays.
   */
  public static boolean isIn(String text) {
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      int name = at + 1;
      if (BLOCKS.stream().anyMatch(tag -> text.regionMatches(true, name, tag, 0, tag.length()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The blocks of text of a piece of HTML, one a line; pictures' captions, scripts and what says
   * that it is no text are left out, as of a page.
   *
   * @throws PageException when it has more tags than any article
   */
  public static String of(String html) throws PageException {
    long tags = html.chars().filter(c -> c == '<').count();
    if (tags > HtmlPage.MOST_TAGS) {
      throw new PageException(
          Fault.TOO_LARGE, "a field of " + tags + " tags, more than " + HtmlPage.MOST_TAGS);
    }
    Document fragment =
        Parser.htmlParser().setMaxDepth(DEPTH).parseInput("<body>" + html + "</body>", "");
    return Blocks.of(fragment.body(), new Furniture(fragment, new ClassNames())).list().stream()
        .map(Block::text)
        .collect(Collectors.joining("\n"));
  }
}

package io.github.marsad.ingest;

import io.github.marsad.language.arabic.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of an article: headline, blank line, body. An abstract stands between them unless the
 * body repeats it.
 *
 * @param titleEnd where the headline ends, in code points
 */
record ArticleText(String title, String text, int titleEnd) {

  static ArticleText of(String title, String summary, String body) {
    String headline = title == null ? "" : Lines.tidy(title);
    List<String> paragraphs = new ArrayList<>(body == null ? List.of() : Lines.of(body));
    if (summary != null && !repeats(paragraphs, summary)) {
      paragraphs.addAll(0, Lines.of(summary));
    }
    String below = String.join("\n", paragraphs);
    String text =
        headline.isEmpty() || below.isEmpty() ? headline + below : headline + "\n\n" + below;
    return new ArticleText(headline, text, headline.codePointCount(0, headline.length()));
  }

  /** The first line below the headline; empty when there is none. */
  String firstParagraph() {
    int begin = title.isEmpty() ? 0 : Math.min(text.length(), title.length() + 2);
    int end = text.indexOf('\n', begin);
    return text.substring(begin, end < 0 ? text.length() : end);
  }

  /** The last line below the headline; empty when there is none. */
  String lastParagraph() {
    int begin = text.lastIndexOf('\n') + 1;
    return begin == 0 && !title.isEmpty() ? "" : text.substring(begin);
  }

  private static boolean repeats(List<String> paragraphs, String summary) {
    return letters(String.join("", paragraphs)).contains(letters(summary));
  }

  /** Letters and digits alone, folded: what is left when punctuation and spacing differ. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    String folded = Folding.fold(text);
    for (int i = 0; i < folded.length(); i++) {
      if (Character.isLetterOrDigit(folded.charAt(i))) {
        letters.append(folded.charAt(i));
      }
    }
    return letters.toString();
  }
}

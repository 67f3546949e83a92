package io.github.marsad.find;

import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.language.arabic.Letters;
import java.util.HashSet;
import java.util.Set;

/**
 * Words of no language that stand alone right after a verb of speech somewhere in an article: part
 * of the name of somebody who is likely named in full elsewhere in it.
 */
final class SpokenNames {
  private static final int SHORTEST = 3;

  private final Article article;
  private final Lexicon lexicon;
  private final NameWords words;
  private final Titles.Reader before;

  /** Read when somebody first asks. */
  private Set<String> forms;

  SpokenNames(Article article, Lexicon lexicon, NameWords words, Titles.Reader before) {
    this.article = article;
    this.lexicon = lexicon;
    this.words = words;
    this.before = before;
  }

  boolean contains(String form) {
    if (forms == null) {
      forms = read();
    }
    return forms.contains(form);
  }

  private Set<String> read() {
    Set<String> spoken = new HashSet<>();
    for (int i = 1; i < article.size(); i++) {
      boolean name =
          before.isSubject(i)
              && words.isFree(i)
              && isName(article, i, words)
              && !goesOn(article, i, words)
              && !lexicon.isGivenName(article.token(i).form());
      if (name) {
        spoken.add(article.token(i).form());
      }
    }
    return spoken;
  }

  private static boolean goesOn(Article article, int at, NameWords words) {
    int next = at + 1;
    return next < article.size()
        && words.isJoined(next)
        && (words.isUnknown(next) || words.given(next) != null || words.isParticle(next));
  }

  /** No present verb, no participle in the accusative, no noun with a pronoun. */
  private static boolean isName(Article article, int at, NameWords words) {
    String form = article.token(at).form();
    char first = form.charAt(0);
    char last = article.text().charAt(article.token(at).end() - 1);
    boolean participle = first == Letters.MEEM && last == Letters.ALEF;
    boolean verb = first == Letters.YEH || first == Letters.TEH;
    boolean people = form.endsWith("ون") || form.endsWith("ين") || form.endsWith("ات");
    boolean pronoun = form.endsWith("ها") || form.endsWith("هم") || form.endsWith("هن");
    return form.length() >= SHORTEST
        && !people
        && !pronoun
        && !participle
        && !verb
        && last != Letters.HEH
        && words.isUnknown(at);
  }
}

package io.github.marsad.find;

import io.github.marsad.knowledge.Form;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.NameKey;
import io.github.marsad.knowledge.OrganizationHead;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.model.EntityType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Finds parties, groups, companies and other bodies that the knowledge files do not know: a head
 * (party of, brigade of, company) and the words that name the body. These are words of no language,
 * a nom de guerre, wording of honour or ideology, or for a party two words or more with the
 * article.
 */
final class OrganizationFinder {
  private static final int MOST_WORDS = 4;

  /** The English article by ear. */
  private static final Set<String> THE = Set.of("ذا", "ذي");

  private final Knowledge knowledge;

  OrganizationFinder(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * The bodies in reading order.
   *
   * @param actors what was found so far
   * @param countries the states and places named
   */
  List<Candidate> find(Article article, List<Candidate> actors, List<Candidate> countries) {
    boolean[] taken = new boolean[article.size()];
    actors.forEach(actor -> actor.mark(taken));
    countries.forEach(country -> country.mark(taken));
    NameWords words = new NameWords(article, knowledge.lexicon(), taken);
    BitSet whole = new BitSet();
    BitSet bodies = new BitSet();
    addWhole(article, actors, whole);
    addWhole(article, countries, whole);
    actors.stream()
        .filter(actor -> actor.form().type() == EntityType.ORGANIZATION)
        .forEach(actor -> bodies.set(actor.first()));
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i + 1 < article.size(); i++) {
      Candidate body = taken[i] || whole.get(i + 1) ? null : body(article, i, words, bodies);
      if (body != null) {
        found.add(body);
        i = body.last();
      }
    }
    return found;
  }

  /** Where known names begin that are all that stands in marks, but for a foreign article. */
  private static void addWhole(Article article, List<Candidate> names, BitSet whole) {
    for (Candidate name : names) {
      if (isMark(article, article.token(name.last()).end(), ')')) {
        whole.set(name.first());
        boolean the = name.first() > 0 && THE.contains(article.token(name.first() - 1).form());
        whole.set(the ? name.first() - 1 : name.first());
      }
    }
  }

  private Candidate body(Article article, int at, NameWords words, BitSet bodies) {
    for (Clitics.Reading reading : article.readings(at)) {
      OrganizationHead head = knowledge.lexicon().organizationHead(reading.stem());
      int end = head == null ? at + 1 : end(article, at + 1, head, words);
      boolean known = head != null && head.type() != EntityType.MEDIA && bodies.get(at + 1);
      if (end > at + 1 && !known) {
        return candidate(article, at, end, head, reading);
      }
    }
    return null;
  }

  /** One past the last word of the name that begins at a word; the word itself for none. */
  private int end(Article article, int at, OrganizationHead head, NameWords words) {
    int quoted = quotedEnd(article, at, words, head.type() == EntityType.MEDIA);
    if (quoted > at || head.tail() == OrganizationHead.Tail.QUOTED) {
      return quoted;
    }
    int latin = latinEnd(article, at, words);
    if (latin > at) {
      return latin;
    }
    int worded = wordedEnd(article, at, words);
    if (worded > at || head.tail() == OrganizationHead.Tail.WORDING) {
      return worded;
    }
    int unknown = at;
    boolean kunya = knowledge.lexicon().is(WordRole.COMPOUND_NAME, article.token(at).form());
    if (kunya && isFree(article, at + 1, words)) {
      return at + 2;
    }
    while (unknown - at < MOST_WORDS
        && isFree(article, unknown, words)
        && !article.token(unknown).isDefinite()
        && !isFeminine(article.token(unknown).form())
        && words.isUnknown(unknown)) {
      unknown++;
    }
    if (unknown > at || head.tail() != OrganizationHead.Tail.DEFINITE) {
      return unknown;
    }
    if (isProgramme(article, at, words)) {
      return at + 2;
    }
    int definite = at;
    while (definite - at < MOST_WORDS
        && isFree(article, definite, words)
        && article.token(definite).isDefinite()
        && !isAttribute(article, definite)) {
      definite++;
    }
    return definite - at >= 2 ? definite : at;
  }

  /**
   * One past the last word of a name in quotation marks that begins at a word; the word itself for
   * none, and for mere adjectives where it is no outlet's.
   */
  private int quotedEnd(Article article, int at, NameWords words, boolean outlet) {
    String before = article.gapBefore(at);
    if (before.length() != 2 || !isMark(article, article.token(at).begin() - 1, '(')) {
      return at;
    }
    boolean telling = outlet;
    boolean free = true;
    int end = at;
    do {
      free &= words.isFree(end);
      telling |= article.token(end).isDefinite() || words.isUnknown(end) || isLatin(article, end);
      end++;
    } while (end < article.size() && end - at <= MOST_WORDS && isWithin(article, end, words));
    boolean closed = isMark(article, article.token(end - 1).end(), ')');
    return telling && closed && (free || end - at > 1) ? end : at;
  }

  private static boolean isMark(Article article, int at, char bracket) {
    String text = article.text();
    return article.isQuotationMark(at) || (at < text.length() && text.charAt(at) == bracket);
  }

  /** Whether a word joins the one before it within quotation marks: C.N.N. is one name. */
  private static boolean isWithin(Article article, int at, NameWords words) {
    return words.isJoined(at) || article.gapBefore(at).equals(".");
  }

  /** The known body or outlet whose Latin name the words are, or null. */
  private Form latin(Article article, int from, int end) {
    String name =
        article.text().substring(article.token(from).begin(), article.token(end - 1).end());
    return isLatin(article, from) ? knowledge.latinName(name) : null;
  }

  /** One past the last of some words in Latin letters. */
  private static int latinEnd(Article article, int at, NameWords words) {
    int end = at;
    while (end - at <= MOST_WORDS && isFree(article, end, words) && isLatin(article, end)) {
      end++;
    }
    return end;
  }

  private static boolean isLatin(Article article, int at) {
    String form = article.token(at).form();
    return form.length() > 1
        && Character.UnicodeScript.of(form.codePointAt(0)) == Character.UnicodeScript.LATIN;
  }

  /** {@code martyrs of X}, and a cause with an adjective of ideology: national liberation. */
  private int wordedEnd(Article article, int at, NameWords words) {
    if (!isFree(article, at, words) || !isFree(article, at + 1, words)) {
      return at;
    }
    String first = article.token(at).form();
    String second = article.token(at + 1).form();
    Lexicon lexicon = knowledge.lexicon();
    boolean honour =
        lexicon.is(WordRole.HONOUR_NOUN, first)
            && (article.token(at + 1).isDefinite() || words.isUnknown(at + 1));
    boolean cause =
        article.token(at).isDefinite()
            && !first.endsWith("ات")
            && lexicon.is(WordRole.IDEOLOGY, second);
    return honour || cause ? at + 2 : at;
  }

  /** Two things that a party stands for, joined by and: dignity and justice. */
  private boolean isProgramme(Article article, int at, NameWords words) {
    if (!isFree(article, at, words)
        || !isFree(article, at + 1, words)
        || !article.token(at).isDefinite()) {
      return false;
    }
    String first = article.token(at).form();
    String second = article.token(at + 1).form();
    String other = second.substring(1);
    return second.charAt(0) == Letters.WAW
        && other.startsWith(Letters.ARTICLE)
        && isFeminine(other)
        && !isPlural(first)
        && !knowledge.institutionHeads().begins(other)
        && !knowledge.lexicon().is(WordRole.STATE_NOUN, other.substring(2))
        && !knowledge.lexicon().is(WordRole.ORGANIZATION_ATTRIBUTE, other);
  }

  private static boolean isPlural(String form) {
    return form.endsWith("" + Letters.YEH + Letters.NOON)
        || form.endsWith("" + Letters.WAW + Letters.NOON)
        || form.endsWith("" + Letters.ALEF + Letters.TEH);
  }

  /** Mostly an adjective of a feminine head: a company owned by. */
  private static boolean isFeminine(String form) {
    return form.charAt(form.length() - 1) == Letters.HEH;
  }

  private static boolean isFree(Article article, int at, NameWords words) {
    return at < article.size() && words.isFree(at) && words.isJoined(at);
  }

  /** An adjective that tells of a body and is no part of its name; an office; a time. */
  private boolean isAttribute(Article article, int at) {
    String form = article.token(at).form();
    String bare = form.substring(2);
    return knowledge.lexicon().is(WordRole.ORGANIZATION_ATTRIBUTE, form)
        || knowledge.lexicon().is(WordRole.TITLE_NOUN, bare)
        || knowledge.lexicon().is(WordRole.RELATIVE, form)
        || knowledge.lexicon().is(WordRole.TIME, form);
  }

  private Candidate candidate(
      Article article, int at, int end, OrganizationHead head, Clitics.Reading reading) {
    List<String> name = new ArrayList<>();
    name.add(reading.stem());
    article.tokens().subList(at + 1, end).forEach(token -> name.add(token.form()));
    Form latin = latin(article, at + 1, end);
    String id = latin != null ? latin.entityId() : NameKey.id(NameKey.ofBody(name));
    int first = head.inside() ? at : at + 1;
    int proclitics = head.inside() ? reading.proclitics() : 0;
    return new Candidate(
        first,
        end - first,
        MentionFinder.nameSpan(article, first, end - first, proclitics),
        proclitics,
        head.inside() && reading.conjunction(),
        head.inside() ? reading.preposition() : 0,
        latin != null ? latin : new Form(id, head.type(), null, Form.Kind.FULL, null, true),
        PersonFinder.METHOD);
  }
}

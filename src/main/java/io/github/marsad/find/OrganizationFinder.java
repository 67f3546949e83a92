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
import java.util.List;

/**
 * Finds parties, groups, companies and other bodies that the knowledge files do not know: a head
 * (party of, brigade of, company) and the words that name the body. These are words of no language,
 * a nom de guerre, wording of honour or ideology, or for a party two words or more with the
 * article.
 */
final class OrganizationFinder {
  private static final int MOST_WORDS = 4;

  private final Knowledge knowledge;

  OrganizationFinder(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * The bodies in reading order.
   *
   * @param taken which words other names hold
   */
  List<Candidate> find(Article article, boolean[] taken) {
    NameWords words = new NameWords(article, knowledge.lexicon(), taken);
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i + 1 < article.size(); i++) {
      Candidate body = taken[i] ? null : body(article, i, words);
      if (body != null) {
        found.add(body);
        i = body.last();
      }
    }
    return found;
  }

  private Candidate body(Article article, int at, NameWords words) {
    for (Clitics.Reading reading : article.readings(at)) {
      OrganizationHead head = knowledge.lexicon().organizationHead(reading.stem());
      int end = head == null ? at + 1 : end(article, at + 1, head, words);
      if (end > at + 1) {
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
    if (before.length() != 2 || !article.isQuotationMark(article.token(at).begin() - 1)) {
      return at;
    }
    boolean telling = outlet;
    int end = at;
    do {
      if (!words.isFree(end)) {
        return at;
      }
      telling |= article.token(end).isDefinite() || words.isUnknown(end);
      end++;
    } while (end < article.size() && end - at < MOST_WORDS && words.isJoined(end));
    boolean closed = article.isQuotationMark(article.token(end - 1).end());
    return telling && closed ? end : at;
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
    String id = NameKey.id(NameKey.ofBody(name));
    int first = head.inside() ? at : at + 1;
    int proclitics = head.inside() ? reading.proclitics() : 0;
    return new Candidate(
        first,
        end - first,
        MentionFinder.nameSpan(article, first, end - first, proclitics),
        proclitics,
        head.inside() && reading.conjunction(),
        head.inside() ? reading.preposition() : 0,
        new Form(id, head.type(), null, Form.Kind.FULL, null, true),
        PersonFinder.METHOD);
  }
}

package io.github.marsad.find;

import io.github.marsad.knowledge.WordRole;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.Party;
import java.util.List;

/**
 * What is seen of a stance: the form of its cue, the kinds of its parties, what stands between them
 * and beside them.
 */
final class StanceFeatures extends Features {
  /** The most words that are looked at between two of cue, holder and target. */
  private static final int FAR = 25;

  /** The most words from a name back to the noun that it belongs to. */
  private static final int TO_HEAD = 5;

  /** What the noun before a name may be. */
  private static final List<WordRole> HEADS =
      List.of(
          WordRole.STATE_NOUN,
          WordRole.AGENT_NOUN,
          WordRole.TITLE_NOUN,
          WordRole.BODY_NOUN,
          WordRole.SOURCE_NOUN,
          WordRole.ISSUE_NOUN,
          WordRole.CLASS_WORD,
          WordRole.STATEMENT,
          WordRole.EVENT,
          WordRole.COLLECTIVE,
          WordRole.DECISION,
          WordRole.KIN);

  private final SentenceSoFar sentence;

  /** The features of a sentence, to which those of one stance are added. */
  StanceFeatures(Parse parse, SentenceSoFar sentence) {
    super(parse);
    this.sentence = sentence;
    addSentence(sentence.from(), sentence.end());
  }

  /** Adds what the cue's rule, form and neighbours tell. */
  void addCue(
      StanceCue cue, Way way, int polarity, boolean negated, boolean hedged, boolean reported) {
    String part = cue.form().part().name();
    String relation = cue.predicate().relation();
    String rule = cue.predicate().id();
    add("part=" + part);
    add("way=" + way);
    add("relation=" + relation);
    add("relation,part=" + relation + "," + part);
    add("polarity=" + polarity);
    add("relation,polarity=" + relation + "," + polarity);
    add("strength=" + cue.predicate().strength());
    add("rule=" + rule);
    add("rule,part=" + rule + "," + part);
    add("rule,polarity=" + rule + "," + polarity);
    add("negated", negated);
    add("hedged", hedged);
    add("attributed", reported);
    add("governor=" + cue.governor());
    add("part,governor=" + part + "," + cue.governor());
    add("part,cue:definite=" + part + "," + article.token(cue.first()).isDefinite());
    add("cue:possessed", cue.form().possessed());
    add("cue:object", cue.objectPronoun());
    add("cue:joined", words.isConjoined(cue.first()));
    add("cue:comma", words.commaBefore(cue.first()));
    add("cue:opens", cue.first() == sentence.from());
    add("cue:several", cue.last() > cue.first());
    if (cue.first() > sentence.from()) {
      add("cue:after=" + kind(cue.first() - 1));
      add("part,cue:after=" + part + "," + kind(cue.first() - 1));
    }
    if (cue.last() + 1 < sentence.end()) {
      add("cue:before=" + kind(cue.last() + 1));
      add("part,cue:before=" + part + "," + kind(cue.last() + 1));
    }
  }

  /** Adds what the clause of the cue tells of its subject. */
  void addClause(StanceCue cue, Argument holder) {
    Agreement agreement = parse.clauses().agreement();
    Clauses.Clause clause = cue.form().isFinite() ? parse.clauses().at(cue.first()) : null;
    if (clause != null) {
      boolean agrees = agreement.mayBe(holder, agreement.isFeminine(cue.first()));
      add("origin=" + clause.origin());
      add("agrees=" + agrees + "," + clause.origin());
      add("clause:reported", clause.reported());
      add("clause:subjects=" + Math.min(3, clause.subjects().size()));
      add("clause:antecedent", clause.antecedent() != null);
      add("clause:attribute", parse.clauses().isAttribute(cue.first()));
      add("clause:subjectgap=" + bound(clause.rest() - cue.last() - 1, NAMES));
    }
    Clauses.Clause before = cue.form().isFinite() ? null : parse.clauses().before(cue.first());
    if (before != null) {
      boolean ofSubject = before.subjects().stream().anyMatch(holder::isSame);
      if (cue.form().possessed()) {
        add("possessed,relation=" + ofSubject + "," + cue.predicate().relation());
      }
      add("noun:origin=" + before.origin());
      add("noun:ofsubject=" + ofSubject);
      add("noun:gap=" + bound(cue.first() - before.verb(), WORDS));
      add("noun:receiving", words.is(before.verb(), WordRole.RECEIVING));
    }
  }

  /** Adds who the parties are, and what stands between them and beside them. */
  void addParties(StanceCue cue, Argument holder, Party target) {
    int first = firstOf(target);
    int last = Math.max(first, article.tokenAt(target.span().end()) - 1);
    boolean issue = target.type() == EntityType.ISSUE;
    Argument named = issue ? null : parse.arguments().beginningAt(first);
    String holderKind = holder.head().type() + "/" + kindOf(holder);
    String targetKind = target.type() + "/" + (named == null ? "" : kindOf(named));
    String state = holder.head().country();
    add("h=" + holderKind);
    add("t=" + targetKind);
    add("h,t=" + holderKind + "," + targetKind);
    add("h:type=" + holder.head().type());
    add("t:type=" + target.type());
    add("h:type,t:type=" + holder.head().type() + "," + target.type());
    add("h:discovered", isDiscovered(holder.head().entityId()));
    add("t:discovered", isDiscovered(target.id()));
    add("h:described", holder.described() != null);
    add("t:described", named != null && named.described() != null);
    add("same state", state != null && state.equals(target.country()));

    int here = article.sentenceOf(cue.first());
    boolean holderOut = article.sentenceOf(holder.first()) != here;
    boolean targetOut = article.sentenceOf(first) != here;
    String order = order(cue.first(), holder.first(), first);
    add("h:out", holderOut);
    add("t:out", targetOut);
    add("order=" + order);
    add("order,part=" + order + "," + cue.form().part());
    addBetween("h-c", holder.last(), holder.first(), cue.first(), cue.last(), holderOut);
    addBetween("c-t", last, first, cue.first(), cue.last(), targetOut);
    addBetween("h-t", holder.last(), holder.first(), first, last, holderOut || targetOut);
    addBeside("h", holder.first(), holder.last());
    addBeside("t", first, last);
    add("sport,relation=" + cue.predicate().relation(), parse.isSport());
    add("sport,t:type=" + target.type(), parse.isSport());
    add("rule,t:type=" + cue.predicate().id() + "," + target.type());
    add("relation,h=" + cue.predicate().relation() + "," + holderKind);
    add("relation,t=" + cue.predicate().relation() + "," + targetKind);
    addHead("h", holder.first(), kindOf(holder));
    addHead("t", first, targetKind);
    if (issue) {
      add("t:words=" + bound(last - first + 1, WORDS));
      add("t:definite=" + article.token(first).isDefinite());
      add("t:possessed", words.isPossessed(first));
    }
  }

  /** The word in which a party's name begins, which may be a clitic's as well. */
  private int firstOf(Party party) {
    int first = article.tokenAt(party.span().begin());
    boolean within = first == article.size() || article.token(first).begin() > party.span().begin();
    return within ? Math.max(0, first - 1) : first;
  }

  /** In which order cue, holder and target stand. */
  private static String order(int cue, int holder, int target) {
    String parties = holder < target ? "HT" : "TH";
    if (cue < Math.min(holder, target)) {
      return "C" + parties;
    }
    return cue > Math.max(holder, target)
        ? parties + "C"
        : parties.charAt(0) + "C" + parties.charAt(1);
  }

  /** What stands between a name and a cue or another name, on whichever side. */
  private void addBetween(String name, int last, int first, int from, int to, boolean out) {
    if (out) {
      add(name + "=out");
      return;
    }
    int begin = first > to ? to + 1 : last + 1;
    int end = first > to ? first : from;
    boolean comma = false;
    int named = 0;
    int verbs = 0;
    for (int i = begin; i < Math.min(end, begin + FAR); i++) {
      Words.Kind kind = words.kind(i);
      comma |= words.commaBefore(i) || words.breaksBefore(i);
      named += parse.arguments().beginningAt(i) == null ? 0 : 1;
      verbs += kind == Words.Kind.VERB ? 1 : 0;
      add(name + ":" + kind, kind != Words.Kind.NOUN);
      add(name + ":quoted", article.isMarkBefore(i));
      add(name + ":joined", words.isConjoined(i));
    }
    comma |= end < article.size() && (words.commaBefore(end) || words.breaksBefore(end));
    add(name + "=" + bound(end - begin, WORDS));
    add(name + ":comma", comma);
    add(name + ":named=" + Math.min(2, named));
    add(name + ":verbs=" + Math.min(2, verbs));
  }

  /** The noun that a party's name belongs to: the army of X, the X talks. */
  private void addHead(String name, int first, String kind) {
    int head = first;
    while (head > sentence.from() && first - head < TO_HEAD && belongs(head)) {
      head--;
    }
    add(name + ":headgap=" + bound(first - head, WORDS));
    if (head == first) {
      return;
    }
    boolean known = false;
    for (WordRole role : HEADS) {
      boolean is = words.isBare(head, role);
      known |= is;
      add(name + ":head=" + role, is);
      add(name + ",head=" + kind + "," + role, is);
    }
    boolean plural = words.form(head).endsWith("ين") || words.form(head).endsWith("ون");
    add(name + ",head=" + kind + ",other", !known);
    add(name + ":headdefinite=" + article.token(head).isDefinite());
    add(name + ":headplural", plural);
    add(name + ",headplural=" + kind, plural);
  }

  /** Whether a word goes on with the noun before it. */
  private boolean belongs(int at) {
    return words.preposition(at) == 0
        && !words.isConjoined(at)
        && article.gapBefore(at).isBlank()
        && words.kind(at - 1) == Words.Kind.NOUN
        && parse.arguments().endingAt(at - 1) == null;
  }
}

package io.github.marsad.cli;

import io.github.marsad.job.Setting;
import io.github.marsad.knowledge.Entity;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.StancePredicate;
import io.github.marsad.model.Annotation;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.Mention;
import io.github.marsad.model.Quote;
import io.github.marsad.model.Sentence;
import io.github.marsad.model.Span;
import io.github.marsad.model.Stance;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Tells sentence by sentence what was found in a text, where, by which rule and why. */
final class Explanation {
  private static final Map<Integer, String> SIDES =
      Map.of(-1, "opposes", 0, "neither way", 1, "supports");

  private final String text;
  private final Annotation annotation;
  private final Knowledge knowledge;
  private final Map<String, StancePredicate> rules = new HashMap<>();
  private final PrintWriter out;

  /**
   * An explanation of one text.
   *
   * @param annotation what was found, offsets in code points of the text
   */
  Explanation(String text, Annotation annotation, Knowledge knowledge, PrintWriter out) {
    this.text = text;
    this.annotation = annotation;
    this.knowledge = knowledge;
    this.out = out;
    knowledge.lexicon().stancePredicateList().forEach(rule -> rules.put(rule.id(), rule));
  }

  void print() {
    for (Sentence sentence : annotation.sentences()) {
      out.printf(Locale.ROOT, "[%d] %s%n", sentence.no(), shown(sentence.span()));
      annotation.mentions().stream()
          .filter(mention -> mention.sentenceNo() == sentence.no())
          .forEach(this::print);
      annotation.quotes().stream()
          .filter(quote -> quote.sentenceNo() == sentence.no())
          .forEach(this::print);
      annotation.stances().stream()
          .filter(stance -> stance.sentenceNo() == sentence.no())
          .forEach(this::print);
      out.println();
    }
    out.flush();
  }

  private void print(Mention mention) {
    out.printf(
        Locale.ROOT,
        "  mention  %s  %s, %s (%s, %s, %.2f)%n",
        at(mention.span()),
        name(mention.entityId()),
        label(mention.type()),
        mention.kind().label(),
        mention.method(),
        mention.confidence());
  }

  private void print(Quote quote) {
    out.printf(
        Locale.ROOT,
        "  quote    %s  %s, spoken by %s%s (%.2f)%n",
        at(quote.span()),
        quote.direct() ? "direct" : "indirect",
        quote.speakerId() == null ? "somebody without a name" : name(quote.speakerId()),
        quote.speakerSpan() == null
            ? ", carried on from the clause before"
            : " " + at(quote.speakerSpan()),
        quote.confidence());
    String verb =
        quote.verbSpan() == null ? "the colon after the name" : "the word " + at(quote.verbSpan());
    out.printf("           because %s introduces what is said%n", verb);
    if (quote.speaksForId() != null) {
      out.printf("           and the speaker speaks for %s%n", name(quote.speaksForId()));
    }
    printDoubt(quote.confidence(), Setting.QUOTES_MIN_CONFIDENCE);
  }

  private void print(Stance stance) {
    out.printf(
        Locale.ROOT,
        "  stance   %s %s > %s %s: %s, %s (%.2f)%n",
        name(stance.holder().id()),
        at(stance.holder().span()),
        stance.target().type() == EntityType.ISSUE ? "the thing" : name(stance.target().id()),
        at(stance.target().span()),
        SIDES.get(stance.polarity()),
        stance.relation(),
        stance.confidence());
    StancePredicate rule = rules.get(stance.ruleId());
    out.printf(
        Locale.ROOT,
        "           because %s is %s (%s, polarity %d, strength %d of 3, target as %s)%n",
        at(stance.cueSpan()),
        TextTable.safe(stance.ruleId()),
        rule.relation(),
        rule.polarity(),
        rule.strength(),
        String.join(" or ", rule.frame()));
    if (stance.negated()) {
      out.printf("           and %s turns it round%n", turning(stance));
    }
    if (stance.hedged()) {
      out.printf("           and by %s it is told as possible only%n", turning(stance));
    }
    if (stance.attributedToId() != null) {
      out.printf("           and it is %s who says so%n", name(stance.attributedToId()));
    }
    printDoubt(stance.confidence(), Setting.STANCES_MIN_CONFIDENCE);
    out.printf("           as in: %s%n", TextTable.safe(rule.example()));
  }

  private String turning(Stance stance) {
    return stance.turnedBy() == null ? "what governs it" : at(stance.turnedBy());
  }

  private void printDoubt(double confidence, Setting least) {
    if (confidence < Double.parseDouble(least.defaultValue())) {
      out.printf(
          "           but it is not likely enough to be right: by default no table has it, see %s%n",
          least.key());
    }
  }

  private static String label(EntityType type) {
    return type.label().replace('_', ' ');
  }

  private String name(String id) {
    Entity entity = knowledge.entity(id);
    return TextTable.safe(entity == null ? id : entity.nameEn() + " [" + id + "]");
  }

  private String at(Span span) {
    return "\"" + shown(span) + "\" " + span.begin() + "-" + span.end();
  }

  private String shown(Span span) {
    int begin = text.offsetByCodePoints(0, span.begin());
    int end = text.offsetByCodePoints(begin, span.length());
    return TextTable.safe(text.substring(begin, end));
  }
}

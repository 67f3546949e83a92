package io.github.marsad.find;

import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.model.Annotation;
import io.github.marsad.model.CodePoints;
import io.github.marsad.model.Mention;
import io.github.marsad.model.Party;
import io.github.marsad.model.Quote;
import io.github.marsad.model.Sentence;
import io.github.marsad.model.Span;
import io.github.marsad.model.Stance;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Reads one article and tells all that it finds: a function of the text and the knowledge. */
public final class ArticleAnnotator {
  /** Raised whenever the code finds something else in the same text. */
  public static final int ANNOTATION_VERSION = 26;

  private final MentionFinder mentionFinder;
  private final QuoteFinder quoteFinder;
  private final StanceFinder stanceFinder;
  private final Knowledge knowledge;

  public ArticleAnnotator(Knowledge knowledge) {
    this(
        knowledge,
        knowledge.quoteConfidence()::probability,
        knowledge.stanceConfidence()::probability);
  }

  /**
   * An annotator with another measure of confidence.
   *
   * @param quoteConfidence of a quote, by its features
   * @param stanceConfidence of a stance, by its features
   */
  ArticleAnnotator(
      Knowledge knowledge,
      ToDoubleFunction<List<String>> quoteConfidence,
      ToDoubleFunction<List<String>> stanceConfidence) {
    this.knowledge = knowledge;
    this.mentionFinder = new MentionFinder(knowledge);
    this.quoteFinder = new QuoteFinder(knowledge, quoteConfidence);
    this.stanceFinder = new StanceFinder(knowledge.lexicon(), stanceConfidence);
  }

  /**
   * Annotates one article.
   *
   * @param titleEnd where the headline ends, in code points; 0 when there is none
   * @return offsets in code points
   */
  public Annotation annotate(String text, int titleEnd) {
    return annotate(text, titleEnd, ArticleContext.NONE);
  }

  /**
   * Annotates one article of which more is known than its text.
   *
   * @param titleEnd where the headline ends, in code points; 0 when there is none
   */
  public Annotation annotate(String text, int titleEnd, ArticleContext context) {
    Article article = Article.read(text, utf16(text, titleEnd), knowledge);
    return annotate(article, mentionFinder.find(article, context), context.published());
  }

  /**
   * Annotates one article whose mentions are already found.
   *
   * @param mentions in reading order, offsets in UTF-16 units
   */
  public Annotation annotate(String text, int titleEnd, List<Mention> mentions) {
    return annotate(Article.read(text, utf16(text, titleEnd), knowledge), mentions, null);
  }

  private Annotation annotate(Article article, List<Mention> mentions, LocalDate published) {
    OfficeTerms terms = new OfficeTerms(knowledge, published);
    Parse parse = Parse.of(article, mentions, terms);
    List<Quote> quotes = quoteFinder.find(parse);
    List<Stance> stances = stanceFinder.find(parse, quotes);
    CodePoints points = new CodePoints(article.text());
    return new Annotation(
        article.sentences().stream()
            .map(s -> new Sentence(s.no(), points.span(s.span()), s.headline()))
            .toList(),
        mentions.stream().map(mention -> mention.withSpan(points.span(mention.span()))).toList(),
        quotes.stream().map(quote -> inCodePoints(quote, points)).toList(),
        stances.stream().map(stance -> inCodePoints(stance, points)).toList(),
        TermFinder.find(article).stream().map(points::span).toList());
  }

  private static int utf16(String text, int codePoints) {
    return text.offsetByCodePoints(0, codePoints);
  }

  private static Quote inCodePoints(Quote quote, CodePoints points) {
    return new Quote(
        quote.sentenceNo(),
        points.span(quote.span()),
        quote.direct(),
        quote.verb(),
        span(quote.verbSpan(), points),
        quote.speakerId(),
        quote.speakerText(),
        span(quote.speakerSpan(), points),
        quote.speaksForId(),
        quote.confidence());
  }

  private static Stance inCodePoints(Stance stance, CodePoints points) {
    return new Stance(
        stance.sentenceNo(),
        party(stance.holder(), points),
        party(stance.target(), points),
        stance.targetText(),
        stance.polarity(),
        stance.relation(),
        stance.strength(),
        stance.cue(),
        points.span(stance.cueSpan()),
        stance.negated(),
        stance.hedged(),
        span(stance.turnedBy(), points),
        stance.attributedToId(),
        stance.attributedToText(),
        stance.ruleId(),
        stance.confidence());
  }

  private static Party party(Party party, CodePoints points) {
    return new Party(party.id(), party.type(), party.country(), span(party.span(), points));
  }

  private static Span span(Span span, CodePoints points) {
    return span == null ? null : points.span(span);
  }
}

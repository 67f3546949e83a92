package io.github.marsad.model;

import java.util.List;

/**
 * All that was found in one article; every offset is in code points of the article's text.
 *
 * @param terms the content words, in reading order
 */
public record Annotation(
    List<Sentence> sentences,
    List<Mention> mentions,
    List<Quote> quotes,
    List<Stance> stances,
    List<Span> terms) {}

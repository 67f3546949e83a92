package io.github.marsad.model;

import java.util.List;

/** All that was found in one article; every offset is in code points of the article's text. */
public record Annotation(
    List<Sentence> sentences,
    List<Mention> mentions,
    List<Quote> quotes,
    List<Stance> stances,
    List<TermCount> terms) {}

package io.github.marsad.model;

/** One sentence of an article; the headline is a sentence of its own. */
public record Sentence(int no, Span span, boolean headline) {}

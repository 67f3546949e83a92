package io.github.marsad.model;

/** How often a term stands in one sentence in one spelling. */
public record TermCount(int sentenceNo, String term, String surface, int count) {}

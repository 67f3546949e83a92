package io.github.marsad.find;

import io.github.marsad.model.Span;

/**
 * A name that a plugged-in model found.
 *
 * @param model the model's name
 * @param span UTF-16 units of the article's text
 * @param label what the model calls it: PER, ORG, LOC ...
 */
public record ModelName(String model, Span span, String label) {}

package io.github.marsad.model;

/**
 * Words that the article presents as somebody's.
 *
 * @param span the quoted or reported words, without the marks
 * @param direct whether the words stand between marks
 * @param verb the reporting word, empty for a headline colon
 * @param verbSpan null when there is no verb
 * @param speakerId null when the speaker has no id
 * @param speakerText the words that stand for the speaker, empty when the verb carries its subject
 * @param speakerSpan null when there are no such words
 * @param speaksForId the institution a spokesperson speaks for, or null
 */
public record Quote(
    int sentenceNo,
    Span span,
    boolean direct,
    String verb,
    Span verbSpan,
    String speakerId,
    String speakerText,
    Span speakerSpan,
    String speaksForId,
    double confidence) {}

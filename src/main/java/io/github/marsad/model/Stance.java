package io.github.marsad.model;

/**
 * A holder takes an attitude or an action towards a target, and the cue that says so.
 *
 * @param polarity -1 opposes, 0 neither, 1 supports
 * @param relation one of PLOVER's event types, or STATE
 * @param strength of the word that tells it: 1 mild, 2 plain, 3 strong or a weighty deed
 * @param turnedBy the words that negate it or make it a possibility only, or null
 * @param attributedToId who reports the stance when that is not the holder, or null
 * @param attributedToText the words that stand for the reporter, or empty
 * @param ruleId the lexicon line that found it
 */
public record Stance(
    int sentenceNo,
    Party holder,
    Party target,
    String targetText,
    int polarity,
    String relation,
    int strength,
    String cue,
    Span cueSpan,
    boolean negated,
    boolean hedged,
    Span turnedBy,
    String attributedToId,
    String attributedToText,
    String ruleId,
    double confidence) {}

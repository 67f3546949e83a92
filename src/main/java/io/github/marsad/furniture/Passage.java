package io.github.marsad.furniture;

/**
 * A sentence of an article's body, or a line of several sentences.
 *
 * @param from its first sentence
 * @param to its last sentence
 * @param line which line of the body it is in, from 0
 * @param sentencesAfter how many sentences of the article come after it
 * @param isLine whether it is the whole line
 * @param words how many words it has
 * @param key hash of its folded words
 * @param opening hash of its first words, a dateline left out
 * @param isBare whether it ends without a full stop, as headlines do
 * @param related share of its longer words that stand in other lines of the article too
 * @param shape for a bare line between others: what it looks like, else null
 * @param isMarked whether it begins with a teaser marker
 */
record Passage(
    int from,
    int to,
    int line,
    int sentencesAfter,
    boolean isLine,
    int words,
    long key,
    long opening,
    boolean isBare,
    double related,
    String shape,
    boolean isMarked) {}

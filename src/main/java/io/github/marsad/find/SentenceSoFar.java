package io.github.marsad.find;

import java.util.List;

/**
 * A sentence that is read for stances, and what it has told so far: words further on are told of
 * the parties of an accusation, a call or a verbal noun before them.
 */
final class SentenceSoFar {
  private final int from;
  private final int end;

  private StanceCue lastCue;
  private List<Argument> lastTargets = List.of();
  private StanceCue lastNoun;
  private List<Argument> lastNounHolders = List.of();

  /**
   * A sentence of which nothing is read yet.
   *
   * @param from its first word
   * @param end one past its last word
   */
  SentenceSoFar(int from, int end) {
    this.from = from;
    this.end = end;
  }

  int from() {
    return from;
  }

  int end() {
    return end;
  }

  /** Keeps an accusation or a call and whom it is towards. */
  void tell(StanceCue cue, List<Argument> targets) {
    lastCue = cue;
    lastTargets = targets;
  }

  /** Keeps a verbal noun that names its holder. */
  void tellNoun(StanceCue noun, List<Argument> holders) {
    lastNoun = noun;
    lastNounHolders = holders;
  }

  /** The last accusation or call of the sentence, or null: what follows is told of its target. */
  StanceCue lastCue() {
    return lastCue;
  }

  List<Argument> lastTargets() {
    return lastTargets;
  }

  /** The last verbal noun that names its holder, or null: one after it may be his as well. */
  StanceCue lastNoun() {
    return lastNoun;
  }

  List<Argument> lastNounHolders() {
    return lastNounHolders;
  }
}

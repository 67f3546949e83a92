package io.github.marsad.find;

import io.github.marsad.knowledge.SpeechVerb;

/** A word of speech where it stands. */
record SpeechCue(int first, int last, SpeechVerb verb) {
  boolean takes(String what) {
    return verb.takes().contains(what);
  }

  /** Whether after a negator it tells no words: did not announce. */
  boolean isUnsaid() {
    return takes("unsaid");
  }

  /** Whether whoever spoke before goes on. */
  boolean goesOn() {
    return takes("more");
  }

  boolean takesThat() {
    return verb.takes().stream().anyMatch(what -> what.endsWith("أن"));
  }
}

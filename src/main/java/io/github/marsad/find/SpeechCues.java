package io.github.marsad.find;

import io.github.marsad.knowledge.Gazetteer;
import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.SpeechVerb;
import io.github.marsad.language.arabic.Clitics;
import java.util.List;

/** The words of speech of one article. */
final class SpeechCues {
  private final Article article;
  private final Words words;
  private final Clauses clauses;
  private final Lexicon lexicon;
  private final SpeechCue[] cues;

  SpeechCues(Parse parse, Lexicon lexicon) {
    this.article = parse.article();
    this.words = parse.words();
    this.clauses = parse.clauses();
    this.lexicon = lexicon;
    this.cues = new SpeechCue[article.size()];
    for (int i = 0; i < cues.length; i++) {
      cues[i] = read(i);
    }
  }

  /** The word of speech that begins at a word, or null. */
  SpeechCue at(int word) {
    return cues[word];
  }

  private SpeechCue read(int at) {
    if (words.isNamed(at) || !words.word(at).isSpeech()) {
      return null;
    }
    String stem = words.stem(at);
    SpeechCue cue = cue(at, stem);
    boolean lam = cue == null && stem.length() > 3 && Clitics.isPreposition(stem.charAt(0));
    return lam ? cue(at, stem.substring(1), SpeechVerb.Form.PARTICIPLE) : cue;
  }

  private SpeechCue cue(int at, String stem, SpeechVerb.Form only) {
    SpeechCue cue = cue(at, stem);
    return cue != null && cue.verb().form() == only && stem.endsWith("ه") ? cue : null;
  }

  private SpeechCue cue(int at, String stem) {
    List<Gazetteer.Match<SpeechVerb>> matches =
        lexicon.speechVerbs().matches(stem, article.tokens(), at, article.limit(at));
    if (matches.isEmpty()) {
      return null;
    }
    Gazetteer.Match<SpeechVerb> longest = matches.get(matches.size() - 1);
    SpeechVerb verb = longest.values().get(0);
    boolean finite = verb.form() == SpeechVerb.Form.VERB;
    return finite && clauses.at(at) == null
        ? null
        : new SpeechCue(at, at + longest.words() - 1, verb);
  }
}

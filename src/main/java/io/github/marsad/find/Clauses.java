package io.github.marsad.find;

import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.model.Sentence;
import java.util.List;

/**
 * The finite verbs of an article and their subjects: named after the verb or before it, the noun
 * before a relative pronoun, or carried on from the clause before where the verb agrees with it.
 */
final class Clauses {

  private final Article article;
  private final Words words;
  private final Agreement agreement;
  private final Clause[] clauses;

  /** Subjects of clauses, at their last word, until a verb takes them. */
  private final Phrase[] topics;

  /** Verbs that tell of a noun without a name: a plan that aims at. */
  private final boolean[] attributes;

  /** Verbs after a relative pronoun. */
  private final boolean[] relative;

  /** How the subject of a verb was found. */
  enum Origin {
    AFTER,
    BEFORE,
    RELATIVE,
    CARRIED,
    NONE
  }

  /**
   * A finite verb with its subject.
   *
   * @param verb the word that is the verb
   * @param subjects who it is that acts, the joined ones too; empty when that is not known
   * @param phrase the words of the subject, or null when it is carried
   * @param rest the first word after verb and subject
   * @param antecedent what a relative pronoun resumes, or null
   * @param reported whether the clause is what somebody says
   * @param carried the subject before, which this verb may have too where what follows it is its
   *     object
   */
  record Clause(
      int verb,
      List<Argument> subjects,
      Phrase phrase,
      int rest,
      Origin origin,
      Argument antecedent,
      boolean reported,
      List<Argument> carried) {}

  Clauses(Article article, Words words, Arguments arguments, Phrases phrases, Knowledge knowledge) {
    this.article = article;
    this.words = words;
    this.agreement = new Agreement(article, words, arguments, knowledge);
    this.clauses = new Clause[article.size()];
    this.topics = new Phrase[article.size()];
    this.attributes = new boolean[article.size()];
    this.relative = new boolean[article.size()];
    ClauseReader reader =
        new ClauseReader(article, words, arguments, phrases, knowledge.lexicon(), agreement, this);
    for (Sentence sentence : article.sentences()) {
      reader.read(article.tokenAt(sentence.span().begin()), article.endOfSentence(sentence.no()));
    }
  }

  /** Takes what was read at a verb. */
  void set(int verb, Clause clause) {
    clauses[verb] = clause;
  }

  /** Takes the subject of a clause that is being read. */
  void open(Phrase topic) {
    topics[topic.last()] = topic;
  }

  /** Takes whether a verb follows a relative pronoun, and whether it tells of an unnamed noun. */
  void mark(int verb, boolean afterRelative, boolean attribute) {
    relative[verb] = afterRelative;
    attributes[verb] = attribute;
  }

  /** The clause of a finite verb, or null when the word is none. */
  Clause at(int verb) {
    return clauses[verb];
  }

  /** Gender and number in this article. */
  Agreement agreement() {
    return agreement;
  }

  /** Whether a verb tells of a noun before it that names nobody: a plan that aims at. */
  boolean isAttribute(int verb) {
    return attributes[verb];
  }

  /** The clause of the last finite verb before a word in its sentence, relative ones left out. */
  Clause before(int at) {
    int sentence = article.sentenceOf(at);
    for (int i = at - 1; i >= 0 && article.sentenceOf(i) == sentence; i--) {
      if (clauses[i] != null
          && clauses[i].antecedent() == null
          && !attributes[i]
          && !isAside(i, at)) {
        return clauses[i];
      }
      if (topics[i] != null) {
        return nominal(i, topics[i]);
      }
    }
    return null;
  }

  /** Whether a clause stands between commas before a word: , as the ministry said,. */
  private boolean isAside(int verb, int at) {
    boolean opens = verb > 0 && words.is(verb - 1, WordRole.ASIDE) && words.commaBefore(verb - 1);
    for (int i = verb + 1; opens && i <= at; i++) {
      if (words.commaBefore(i)) {
        return true;
      }
    }
    return false;
  }

  /** The first clause of its sentence that begins after a word and a comma, or null. */
  Clause afterComma(int at) {
    int sentence = article.sentenceOf(at);
    boolean comma = false;
    for (int i = at + 1; i < article.size() && article.sentenceOf(i) == sentence; i++) {
      comma |= words.commaBefore(i);
      if (clauses[i] != null) {
        return comma && clauses[i].antecedent() == null ? clauses[i] : null;
      }
    }
    return null;
  }

  /** A clause without a verb: Moscow is ready. */
  private static Clause nominal(int at, Phrase topic) {
    List<Argument> subjects = List.of(topic.argument());
    return new Clause(at, subjects, topic, at + 1, Origin.BEFORE, null, true, List.of());
  }

  /** The clause whose report a word may resume: the last one that is no report itself. */
  Clause mainBefore(int at) {
    int sentence = article.sentenceOf(at);
    for (int i = at - 1; i >= 0 && article.sentenceOf(i) == sentence; i--) {
      if (clauses[i] != null && !relative[i] && !clauses[i].reported()) {
        return clauses[i];
      }
    }
    return null;
  }
}

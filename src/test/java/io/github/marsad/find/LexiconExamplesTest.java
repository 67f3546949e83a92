package io.github.marsad.find;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.knowledge.Entity;
import io.github.marsad.knowledge.Gazetteer;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.knowledge.SpeechVerb;
import io.github.marsad.knowledge.StancePredicate;
import io.github.marsad.knowledge.Tsv;
import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.language.arabic.Token;
import io.github.marsad.language.arabic.Tokenizer;
import io.github.marsad.model.Annotation;
import io.github.marsad.model.Mention;
import io.github.marsad.model.Quote;
import io.github.marsad.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Runs the example sentence of every line of the stance and speech lexicons. */
class LexiconExamplesTest {
  private final Knowledge knowledge = Knowledge.of(KnowledgeFiles.builtIn());
  private final Lexicon lexicon = knowledge.lexicon();
  private final ArticleAnnotator annotator = new ArticleAnnotator(knowledge);

  @Test
  void everyStancePredicateIsFoundInItsExample() {
    List<String> failures = new ArrayList<>();
    for (StancePredicate predicate : lexicon.stancePredicateList()) {
      checkStance(predicate, failures);
    }
    assertNone(failures, lexicon.stancePredicateList().size());
  }

  @Test
  void everyStancePredicateStandsInItsExample() {
    List<String> failures = new ArrayList<>();
    for (StancePredicate predicate : lexicon.stancePredicateList()) {
      List<String> ids =
          found(lexicon.stanceForms(), predicate.example(), form -> form.predicate().id());
      if (!ids.contains(predicate.id())) {
        failures.add(predicate.id() + ": " + predicate.example() + " -> predicates " + ids);
      }
    }
    assertNone(failures, lexicon.stancePredicateList().size());
  }

  @Test
  void everySpeechVerbStandsInItsExample() {
    List<String> failures = new ArrayList<>();
    for (SpeechVerb verb : lexicon.speechVerbList()) {
      List<String> ids = found(lexicon.speechVerbs(), verb.example(), SpeechVerb::id);
      if (!ids.contains(verb.id())) {
        failures.add(verb.id() + ": " + verb.example() + " -> speech verbs " + ids);
      }
    }
    assertNone(failures, lexicon.speechVerbList().size());
  }

  @Test
  void aVerbWithAKnownSpeakerAndContentYieldsAQuote() {
    List<String> failures = new ArrayList<>();
    for (SpeechVerb verb : lexicon.speechVerbList()) {
      checkQuote(verb, failures);
    }
    assertNone(failures, lexicon.speechVerbList().size());
  }

  @Test
  void everyNegatorDoesWhatItsLineSaysInItsExample() {
    List<String> failures = new ArrayList<>();
    List<Tsv.Row> rows =
        Tsv.parse("negators.tsv", KnowledgeFiles.builtIn().text("negators.tsv")).rows();
    for (Tsv.Row row : rows) {
      Lexicon.Negation effect =
          Lexicon.Negation.valueOf(row.require("effect").toUpperCase(Locale.ROOT));
      String example = row.require("example");
      List<String> found = particles(example, effect);
      if (!found.contains(row.require("form"))) {
        failures.add(row.require("form") + " " + effect + ": " + example + " -> " + found);
      }
    }
    assertNone(failures, rows.size());
  }

  /** The particles with an effect before the predicates of a sentence, as they are written. */
  private List<String> particles(String sentence, Lexicon.Negation effect) {
    Article article = Article.read(sentence, 0, knowledge);
    List<Mention> mentions = new MentionFinder(knowledge).find(article, ArticleContext.NONE);
    Parse parse = Parse.of(article, mentions, new OfficeTerms(knowledge, null));
    SentenceSoFar whole = new SentenceSoFar(0, article.size());
    StanceCues cues = new StanceCues(parse, lexicon, whole);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < article.size(); i++) {
      for (StanceCue cue : cues.cuesAt(i)) {
        if (cue.negation() == effect) {
          found.add(cue.particle().of(sentence));
        }
      }
    }
    return found;
  }

  private static void assertNone(List<String> failures, int of) {
    assertTrue(
        failures.isEmpty(),
        () -> failures.size() + " of " + of + " lines fail:\n" + String.join("\n", failures));
  }

  private void checkStance(StancePredicate predicate, List<String> failures) {
    String[] parties = predicate.expect().split(">", 2);
    String holder = id(parties[0].strip());
    String target = id(parties[1].strip());
    Annotation annotation = annotator.annotate(predicate.example(), 0);
    boolean found =
        annotation.stances().stream()
            .anyMatch(
                stance ->
                    stance.holder().id().equals(holder)
                        && stance.target().id().equals(target)
                        && stance.polarity() == predicate.polarity()
                        && stance.relation().equals(predicate.relation()));
    if (!found) {
      failures.add(
          predicate.id()
              + " "
              + predicate.expect()
              + ": "
              + predicate.example()
              + " -> "
              + annotation.stances().stream().map(LexiconExamplesTest::text).toList()
              + " among "
              + mentions(annotation, predicate.example()));
    }
  }

  /** The entity that a side of {@code expect} means: a state by its code, others by name. */
  private String id(String party) {
    if (party.length() == 2) {
      return "country:" + party;
    }
    Optional<Entity> named =
        knowledge.entities().stream().filter(entity -> entity.nameEn().equals(party)).findFirst();
    return named.map(Entity::id).orElse("no entity is called " + party);
  }

  private static String text(Stance stance) {
    return stance.ruleId()
        + " "
        + stance.holder().id()
        + " > "
        + stance.target().id()
        + " "
        + stance.polarity();
  }

  private static List<String> mentions(Annotation annotation, String text) {
    return annotation.mentions().stream()
        .map(mention -> mention.entityId() + " \"" + mention.span().of(text) + "\"")
        .toList();
  }

  /** The lines with a form in a sentence, by id, whatever comes of them. */
  private static <T> List<String> found(
      Gazetteer<T> forms, String sentence, Function<T, String> id) {
    List<Token> tokens = Tokenizer.tokenize(sentence);
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      for (Clitics.Reading reading : Clitics.readings(tokens.get(i).form())) {
        for (Gazetteer.Match<T> match : forms.matches(reading.stem(), tokens, i, tokens.size())) {
          match.values().forEach(value -> ids.add(id.apply(value)));
        }
      }
    }
    return ids;
  }

  /** Where an example names a speaker that the gazetteer knows, its content must be found. */
  private void checkQuote(SpeechVerb verb, List<String> failures) {
    boolean introduces = verb.takes().stream().anyMatch(what -> !what.equals("noun"));
    if (verb.form() != SpeechVerb.Form.VERB || !introduces) {
      return;
    }
    String sentence = withKnownSpeaker(verb);
    if (sentence == null) {
      return;
    }
    List<Quote> quotes = annotator.annotate(sentence, 0).quotes();
    if (quotes.stream().noneMatch(quote -> isKnownSpeaker(quote.speakerId()))) {
      failures.add(verb.id() + ": " + sentence + " -> quotes " + quotes);
    }
  }

  private static boolean isKnownSpeaker(String id) {
    return "p:sergey-lavrov".equals(id) || "p:maria-zakharova".equals(id);
  }

  /** The verb of the example as it stands there, a speaker whom everybody knows, and content. */
  private String withKnownSpeaker(SpeechVerb verb) {
    for (Token token : Tokenizer.tokenize(verb.example())) {
      for (Clitics.Reading reading : Clitics.readings(token.form())) {
        boolean isVerb =
            reading.preposition() == 0
                && lexicon.speechVerbs().get(reading.stem()).stream()
                    .anyMatch(other -> other.id().equals(verb.id()));
        if (isVerb) {
          boolean hers = token.form().endsWith("ت") && !lexicon.isPastVerb(reading.stem());
          String speaker = hers ? " ماريا زاخاروفا " : " سيرغي لافروف ";
          return token.span().of(verb.example()) + speaker + content(verb);
        }
      }
    }
    return null;
  }

  private static String content(SpeechVerb verb) {
    if (verb.takes().contains("quote")) {
      return ": \"الطريق مفتوح أمام جميع القوافل\".";
    }
    String particle =
        verb.takes().stream().filter(what -> !what.equals("noun")).findFirst().orElseThrow();
    return particle + " الطريق مفتوح أمام جميع القوافل.";
  }
}

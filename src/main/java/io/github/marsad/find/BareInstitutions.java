package io.github.marsad.find;

import io.github.marsad.knowledge.Form;
import io.github.marsad.knowledge.Gazetteer;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.Knowledge.InstitutionKind;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.model.EntityType;
import io.github.marsad.model.Mention;
import io.github.marsad.model.MentionKind;
import io.github.marsad.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which state's institution a speaker is that an article names without the state: the one of its
 * kind that was named before, or else that of the state which most of the article is about.
 */
final class BareInstitutions {
  /** Most of what an article names: so many of the mentions with a state, in tenths. */
  private static final int TENTHS = 6;

  private static final String MINISTRY = "وزاره";

  private final Article article;
  private final Words words;
  private final Arguments arguments;
  private final Knowledge knowledge;

  BareInstitutions(Parse parse, Knowledge knowledge) {
    this.article = parse.article();
    this.words = parse.words();
    this.arguments = parse.arguments();
    this.knowledge = knowledge;
  }

  /** Who is meant by a phrase that begins with the head of an institution, or null. */
  Argument of(Phrase phrase) {
    int at = phrase.first();
    Argument ministry = at == phrase.last() ? ministry(at) : null;
    if (ministry != null || !article.word(at).isHead()) {
      return ministry;
    }
    List<Gazetteer.Match<InstitutionKind>> heads =
        knowledge
            .institutionHeads()
            .matches(words.noun(at), article.tokens(), at, article.limit(at));
    for (int i = heads.size() - 1; i >= 0; i--) {
      int end = at + heads.get(i).words();
      boolean whole = end > phrase.last() || !words.isNamed(end);
      boolean local =
          end + 1 < article.limit(at)
              && words.kind(end) == Words.Kind.PREPOSITION
              && words.is(end + 1, WordRole.DIVISION);
      if (local) {
        return null;
      }
      if (whole && (heads.get(i).words() > 1 || article.token(at).isDefinite())) {
        return of(heads.get(i), phrase, end - 1);
      }
    }
    return null;
  }

  /** {@code the ministry}: the one whose work was told last before a word, or null. */
  private Argument ministry(int at) {
    boolean alone = article.token(at).isDefinite() && words.noun(at).endsWith(MINISTRY);
    for (int i = at - 1; alone && i >= 0; i--) {
      if (words.noun(i).equals(MINISTRY)) {
        return of(new Phrase(i, i + 1, "", null, false, false));
      }
    }
    return null;
  }

  private Argument of(Gazetteer.Match<InstitutionKind> head, Phrase phrase, int last) {
    String kind = head.values().get(0).kind();
    Argument before = named(kind, phrase.first());
    String state = before == null ? state(phrase.first()) : before.head().country();
    if (state == null) {
      return null;
    }
    StringBuilder name = new StringBuilder(words.noun(phrase.first()));
    for (int i = phrase.first() + 1; i <= last; i++) {
      name.append(' ').append(article.token(i).form());
    }
    Form listed = knowledge.listedInstitution(name.toString(), state);
    String id = listed == null ? InstitutionGrammar.idOf(state, kind) : listed.entityId();
    Span span = article.span(phrase.first(), last);
    Mention meant =
        new Mention(
            article.sentenceOf(phrase.first()),
            span,
            before == null ? id : before.head().entityId(),
            EntityType.INSTITUTION,
            state,
            MentionKind.SHORT,
            null,
            false,
            InstitutionGrammar.METHOD,
            0);
    return new Argument(meant, null, phrase.first(), last, false);
  }

  /** The institution of a kind that was named last before a word, or null. */
  private Argument named(String kind, int before) {
    Argument found = null;
    for (Argument argument : arguments.all()) {
      boolean same =
          argument.last() < before
              && argument.head().type() == EntityType.INSTITUTION
              && argument.head().country() != null
              && argument
                  .head()
                  .entityId()
                  .equals(InstitutionGrammar.idOf(argument.head().country(), kind));
      found = same ? argument : found;
    }
    return found;
  }

  /** The state that most of what was named before a word, or in its sentence, is of; or null. */
  private String state(int at) {
    int end = article.endOfSentence(article.sentenceOf(at));
    Map<String, Integer> counts = new HashMap<>();
    int all = 0;
    for (Argument argument : arguments.all()) {
      String state = argument.head().country();
      if (argument.first() < end && state != null) {
        counts.merge(state, 1, Integer::sum);
        all++;
      }
    }
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() * 10 >= all * TENTHS) {
        return count.getKey();
      }
    }
    return null;
  }
}

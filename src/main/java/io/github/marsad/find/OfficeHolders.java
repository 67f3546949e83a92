package io.github.marsad.find;

import io.github.marsad.knowledge.Entity;
import io.github.marsad.knowledge.Form;
import io.github.marsad.knowledge.GivenName;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.Lexicon;
import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.language.arabic.Folding;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.model.EntityType;
import java.time.LocalDate;
import java.util.Map;

/**
 * Whom the words before a last name mean, by the offices that the knowledge files give to those who
 * bear it: the Iraqi prime minister al-Maliki, the government of al-Abadi; and whether the verb
 * before it is a woman's.
 */
final class OfficeHolders {
  private static final String GOVERNMENT = "government";

  private final Article article;
  private final Knowledge knowledge;
  private final Lexicon lexicon;
  private final Titles.Reader titles;
  private final LocalDate published;
  private final Map<String, Integer> states;

  /**
   * The offices that one article tells of.
   *
   * @param published when it appeared, or null
   * @param states how often it names each state
   */
  OfficeHolders(
      Article article,
      Knowledge knowledge,
      Titles.Reader titles,
      LocalDate published,
      Map<String, Integer> states) {
    this.article = article;
    this.knowledge = knowledge;
    this.lexicon = knowledge.lexicon();
    this.titles = titles;
    this.published = published;
    this.states = states;
  }

  /** Whether a person held the office that stands before the name, or leads its government. */
  boolean holds(Candidate person) {
    if (person.form().type() != EntityType.PERSON) {
      return false;
    }
    Titles.Title title = titles.title(person.first());
    return leads(person, title)
        || (title != null && person.proclitics() == 0 && fits(person.form(), title));
  }

  private boolean fits(Form person, Titles.Title title) {
    if (title.state() != null && !title.state().equals(person.country())) {
      return false;
    }
    boolean told = title.state() != null || published != null;
    LocalDate day = title.former() ? null : published;
    return told && knowledge.held(person.entityId(), title.words(), day);
  }

  /** {@code the government of X}, {@code of president X}: X led one when the article appeared. */
  private boolean leads(Candidate person, Titles.Title title) {
    int noun = (title == null ? person.first() : title.first()) - 1;
    boolean government =
        noun >= 0
            && article.gapBefore(noun + 1).isBlank()
            && article.readings(noun).stream()
                .flatMap(reading -> knowledge.constructHeads().get(reading.stem()).stream())
                .anyMatch(kind -> kind.kind().equals(GOVERNMENT));
    return government
        && person.proclitics() == 0
        && knowledge.isHeadOfGovernment(person.form().entityId())
        && (published == null
            ? states.containsKey(person.form().country())
            : knowledge.isInOffice(person.form().entityId(), published));
  }

  /** Whether the verb of speech right before a name is of the other sex than who bears it. */
  boolean isOtherSex(Candidate person) {
    int verb = person.first() - 1;
    Entity entity = knowledge.entity(person.form().entityId());
    if (verb < 0 || entity == null || !titles.isSubject(person.first())) {
      return false;
    }
    GivenName given = lexicon.anyGivenName(Folding.fold(entity.nameAr()).split(" ")[0]);
    String form = Clitics.stripLight(article.token(verb).form());
    boolean feminine = form.charAt(form.length() - 1) == Letters.TEH;
    return given != null
        && (feminine ? given.sex().equals("m") : given.sex().equals("f") && isPast(verb));
  }

  private boolean isPast(int verb) {
    return article.readings(verb).stream().anyMatch(one -> lexicon.isPastVerb(one.stem()));
  }
}

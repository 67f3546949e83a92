package io.github.marsad.find;

import io.github.marsad.knowledge.Form;
import io.github.marsad.knowledge.Gazetteer;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.Knowledge.InstitutionKind;
import io.github.marsad.knowledge.WordRole;
import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.model.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Institutions are compositional: a head (foreign ministry, army, parliament) and a definite
 * nationality adjective after it name one institution of that state; so does a head that belongs to
 * the state or to its leader by name.
 */
final class InstitutionGrammar {
  static final String METHOD = "grammar";

  private static final String FEMININE_NISBA = "" + Letters.YEH + Letters.HEH;
  private static final String GOVERNMENT = "government";
  private static final String COURT = "court";

  /** The most words between a ministry's first work and its nationality. */
  private static final int MOST_OTHER_WORK = 4;

  private static final String IN = "في";
  private static final String MINISTRY = "وزاره";

  /** The letters that every form of "two ministries" begins with. */
  private static final String DUAL = "وزارت";

  private static final Set<String> DUALS = Set.of("وزارتا", "وزارتي", "وزارتين");

  /** Kinds that a leader may own: his government, his office. */
  private static final Set<String> LEADER_KINDS = Set.of(GOVERNMENT, "prime-ministers-office");

  /** How many words of title may stand between such a head and the leader's name. */
  private static final int TITLE_REACH = 4;

  private final Knowledge knowledge;

  InstitutionGrammar(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The institution that starts at a word, one for each state that shares its adjective. */
  List<Candidate> match(Article article, int at, Clitics.Reading reading) {
    if (!article.word(at).isHead()
        || !knowledge.institutionHeads().begins(reading.stem())
        || isAdjective(article, at)) {
      return List.of();
    }
    List<Candidate> longest = List.of();
    for (Gazetteer.Match<InstitutionKind> head :
        knowledge
            .institutionHeads()
            .matches(reading.stem(), article.tokens(), at, article.limit(at))) {
      int after = afterQualifiers(article, at, at + head.words());
      int words = nationality(article, at, after);
      if (words > 0
          && isFeminine(reading.stem()) == isFeminine(article.token(after).form())
          && !(reading.stem().startsWith(Letters.ARTICLE) && tellsOfHer(article, at, after))) {
        longest =
            states(article, after, words).stream()
                .map(code -> candidate(article, at, after + words - at, reading, code, head))
                .toList();
      }
    }
    return longest;
  }

  /** Whether the adjective is that of a woman with a title: the Swedish minister. */
  private boolean tellsOfHer(Article article, int at, int adjective) {
    return isFeminine(article.token(adjective).form())
        && Clitics.readings(article.neighbour(at, at - 1)).stream()
            .map(reading -> Clitics.stripLight(reading.stem()))
            .anyMatch(
                noun -> isFeminine(noun) && knowledge.lexicon().is(WordRole.TITLE_NOUN, noun));
  }

  /** Foreign in foreign policy: a head that is an adjective of the definite noun before it. */
  private static boolean isAdjective(Article article, int at) {
    String before = article.neighbour(at, at - 1);
    String nisba = isFeminine(before) ? FEMININE_NISBA : "" + Letters.YEH;
    return before.startsWith(Letters.ARTICLE)
        && article.gapBefore(at).isBlank()
        && article.token(at).form().endsWith(nisba);
  }

  /** How many words of nationality stand at a word: two for the Koreas, none when there is none. */
  private int nationality(Article article, int at, int after) {
    if (after >= article.limit(at) || !article.token(after).isDefinite()) {
      return 0;
    }
    if (after + 1 < article.limit(at) && !states(article, after, 2).isEmpty()) {
      return 2;
    }
    return states(article, after, 1).isEmpty() ? 0 : 1;
  }

  /**
   * Whether an adjective of a noun is feminine: teh marbuta or the plural in alef and teh. The
   * adjective tells the ministry (feminine) from its minister.
   */
  private static boolean isFeminine(String form) {
    return form.endsWith("" + Letters.HEH) || form.endsWith("" + Letters.ALEF + Letters.TEH);
  }

  private List<String> states(Article article, int at, int words) {
    String demonym = article.token(at).form();
    return knowledge.demonymCountries(
        words == 1 ? demonym : demonym + " " + article.token(at + 1).form());
  }

  /**
   * Federal, national, supreme: a definite adjective between the head and the nationality; and what
   * else a ministry is for: of tourism and antiquities.
   */
  private int afterQualifiers(Article article, int at, int after) {
    int next = afterOtherWork(article, at, after);
    while (next < article.limit(at)
        && knowledge.lexicon().is(WordRole.INSTITUTION_QUALIFIER, article.token(next).form())) {
      next++;
    }
    return next;
  }

  private int afterOtherWork(Article article, int at, int after) {
    boolean ministry =
        article.readings(at).stream().anyMatch(reading -> reading.stem().equals(MINISTRY));
    int next = after;
    while (ministry && next < article.limit(at) && next - after < MOST_OTHER_WORK) {
      String form = article.token(next).form();
      boolean joined = form.charAt(0) == Letters.WAW && form.startsWith(Letters.ARTICLE, 1);
      boolean adjective =
          next > after && article.token(next).isDefinite() && states(article, next, 1).isEmpty();
      if (!adjective && !(joined && !knowledge.institutionHeads().begins(form.substring(1)))) {
        break;
      }
      next++;
    }
    return next;
  }

  /**
   * Institutions whose head belongs to a state or to its leader: the government of Tunisia, the
   * foreign ministry of Norway, Netanyahu's office; and a court with an indefinite adjective.
   *
   * @param actors people by their names
   * @param countries states by their names and adjectives
   */
  List<Candidate> constructs(Article article, List<Candidate> actors, List<Candidate> countries) {
    Candidate[] owners = new Candidate[article.size()];
    for (Candidate actor : actors) {
      if (actor.form().type() == EntityType.PERSON) {
        owners[actor.first()] = actor;
      }
    }
    countries.forEach(country -> owners[country.first()] = country);
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < article.size(); i++) {
      if (article.word(i).isHead()) {
        Candidate institution = construct(article, i, owners);
        institution = institution == null ? within(article, i, owners) : institution;
        if (institution != null) {
          found.add(institution);
        }
      }
      found.addAll(two(article, i));
    }
    return found;
  }

  /** {@code the ministry of defence in X}: a whole head, a preposition and the name of a state. */
  private Candidate within(Article article, int at, Candidate[] owners) {
    for (Clitics.Reading reading : article.readings(at)) {
      List<Gazetteer.Match<InstitutionKind>> heads =
          knowledge
              .institutionHeads()
              .matches(reading.stem(), article.tokens(), at, article.limit(at));
      for (int i = heads.size() - 1; i >= 0; i--) {
        int in = at + heads.get(i).words();
        boolean whole =
            heads.get(i).words() > 1
                && in + 1 < article.limit(at)
                && article.token(in).form().equals(IN)
                && owners[in + 1] != null;
        Form.Kind kind = whole ? owners[in + 1].form().kind() : null;
        if (kind == Form.Kind.NAME && owners[in + 1].form().country() != null) {
          int words = owners[in + 1].last() + 1 - at;
          String code = owners[in + 1].form().country();
          return candidate(article, at, words, reading, code, heads.get(i));
        }
      }
    }
    return null;
  }

  /**
   * Two ministries in the dual: the foreign and defence ministries of one state, with a dual
   * adjective, or the foreign ministries of two, with two adjectives.
   */
  private List<Candidate> two(Article article, int at) {
    if (at + 3 >= article.limit(at) || !article.token(at).form().contains(DUAL)) {
      return List.of();
    }
    for (Clitics.Reading reading : article.readings(at)) {
      if (DUALS.contains(reading.stem())) {
        Gazetteer.Match<InstitutionKind> first = ministry(article.token(at + 1).form());
        String second = article.token(at + 2).form();
        boolean joined = first != null && Clitics.isConjunction(second.charAt(0));
        Gazetteer.Match<InstitutionKind> other = joined ? ministry(second.substring(1)) : null;
        List<Candidate> two = new ArrayList<>(2);
        if (other != null) {
          for (String code : statesOfDual(article.token(at + 3).form())) {
            two.add(candidate(article, at, 2, reading, code, first));
            two.add(candidate(article, at + 2, 2, conjoined(article, at + 2), code, other));
          }
        } else if (first != null) {
          String last = article.token(at + 3).form();
          boolean adjectives = Clitics.isConjunction(last.charAt(0));
          List<String> one = states(article, at + 2, 1);
          List<String> next =
              adjectives ? knowledge.demonymCountries(last.substring(1)) : List.<String>of();
          if (one.size() == 1 && next.size() == 1) {
            two.add(candidate(article, at, 3, reading, one.get(0), first));
            two.add(candidate(article, at + 3, 1, conjoined(article, at + 3), next.get(0), first));
          }
        }
        return two;
      }
    }
    return List.of();
  }

  private static Clitics.Reading conjoined(Article article, int at) {
    return article.readings(at).stream()
        .filter(reading -> reading.conjunction() && reading.preposition() == 0)
        .findFirst()
        .orElseThrow();
  }

  /** The ministry that a definite noun names after the word for one, or null. */
  private Gazetteer.Match<InstitutionKind> ministry(String noun) {
    List<InstitutionKind> kinds = knowledge.institutionHeads().get(MINISTRY + " " + noun);
    return kinds.isEmpty() ? null : new Gazetteer.Match<>(1, kinds);
  }

  /** The states of a dual feminine adjective, with teh and alef or yeh and noon at its end. */
  private List<String> statesOfDual(String form) {
    boolean dual = form.endsWith("تان") || form.endsWith("تين");
    return dual
        ? knowledge.demonymCountries(form.substring(0, form.length() - 3) + Letters.HEH)
        : List.of();
  }

  private Candidate construct(Article article, int at, Candidate[] owners) {
    if (isMinisters(article, at)) {
      return null;
    }
    for (Clitics.Reading reading : article.readings(at)) {
      if (!knowledge.constructHeads().begins(reading.stem())) {
        continue;
      }
      List<Gazetteer.Match<InstitutionKind>> heads =
          knowledge
              .constructHeads()
              .matches(reading.stem(), article.tokens(), at, article.limit(at));
      for (int i = heads.size() - 1; i >= 0; i--) {
        InstitutionKind kind = heads.get(i).values().get(0);
        Candidate owner = owner(article, at, at + heads.get(i).words(), kind, owners);
        if (owner != null) {
          String code = owner.form().country();
          int words = owner.last() + 1 - at;
          return candidate(article, at, words, reading, code, heads.get(i));
        }
      }
    }
    return null;
  }

  /** {@code the minister of foreign affairs of X}: an office, and no ministry. */
  private boolean isMinisters(Article article, int at) {
    String before = article.neighbour(at, at - 1);
    return !article.token(at).form().equals(MINISTRY)
        && Clitics.readings(before).stream()
            .anyMatch(reading -> knowledge.lexicon().is(WordRole.MINISTER, reading.stem()));
  }

  /** The state right after a head, or the leader with his title; null when there is none. */
  private Candidate owner(
      Article article, int at, int after, InstitutionKind kind, Candidate[] owners) {
    for (int i = after; i < Math.min(article.limit(at), after + TITLE_REACH); i++) {
      Candidate owner = owners[i];
      boolean mine = owner != null && owner.proclitics() == 0 && owner.form().country() != null;
      if (mine && owns(article, at, after, owner, kind)) {
        return owner;
      }
      boolean title =
          LEADER_KINDS.contains(kind.kind())
              && (isTitle(article.token(i).form())
                  || (i > after && owner != null && owner.form().kind() == Form.Kind.DEMONYM));
      if (!title) {
        return null;
      }
    }
    return null;
  }

  private boolean owns(Article article, int at, int after, Candidate owner, InstitutionKind kind) {
    switch (owner.form().kind()) {
      case NAME:
        return !LEADER_KINDS.contains(kind.kind())
            || kind.kind().equals(GOVERNMENT)
            || after - at > 1;
      case CAPITAL:
        return kind.kind().equals(GOVERNMENT);
      case DEMONYM:
        return kind.kind().equals(COURT)
            && owner.first() == after
            && !article.token(after).isDefinite();
      case FULL:
      case SHORT:
        return LEADER_KINDS.contains(kind.kind())
            && knowledge.isHeadOfGovernment(owner.form().entityId());
      default:
        return false;
    }
  }

  private boolean isTitle(String form) {
    return form.startsWith(Letters.ARTICLE)
        && knowledge.lexicon().is(WordRole.TITLE_NOUN, form.substring(2));
  }

  private Candidate candidate(
      Article article,
      int at,
      int words,
      Clitics.Reading reading,
      String code,
      Gazetteer.Match<InstitutionKind> head) {
    StringBuilder name = new StringBuilder(reading.stem());
    for (int i = at + 1; i < at + head.words(); i++) {
      name.append(' ').append(article.token(i).form());
    }
    Form listed = knowledge.listedInstitution(name.toString(), code);
    Form form = listed != null ? listed : form(code, head.values().get(0).kind());
    return Candidate.of(article, at, words, reading, form, METHOD);
  }

  private static Form form(String code, String kind) {
    return new Form(idOf(code, kind), EntityType.INSTITUTION, code, Form.Kind.FULL, null, true);
  }

  /** The id of a state's institution of one kind. */
  static String idOf(String code, String kind) {
    return "i:" + code.toLowerCase(Locale.ROOT) + "-" + kind;
  }
}

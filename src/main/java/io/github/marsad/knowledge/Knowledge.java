package io.github.marsad.knowledge;

import io.github.marsad.language.arabic.Clitics;
import io.github.marsad.language.arabic.Folding;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.model.EntityType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All that the knowledge files say, compiled once a JVM. */
public final class Knowledge {
  private static final Map<String, Knowledge> COMPILED = new ConcurrentHashMap<>();

  /** Before a short form: it needs no full one. */
  private static final String ALONE = "*";

  /** Before a short form: actors of several states bear it. */
  private static final String LOCAL = "~";

  private static final int SHORTEST_LAST_NAME = 3;

  /** Beyond so many days of states their offices are not kept. */
  private static final int MOST_DAYS = 20_000;

  /** Servant of: with a name of God, a given name in one word or in two. */
  private static final String SERVANT_OF = "عبد";

  private static final String FATHER_OF = "أبو";

  private static final Pattern HEAD_OF_GOVERNMENT =
      Pattern.compile(
          "(?:President|Prime minister|Chancellor|King|Emir|Sultan|Supreme leader) of (?:the )?"
              + "(?:Government of National \\w+ of (?:the )?)?(.*)",
          Pattern.CASE_INSENSITIVE);

  private final Map<String, List<Term>> terms = new HashMap<>();
  private final Set<String> headsOfGovernment = new HashSet<>();
  private final Map<String, Entity> entities = new TreeMap<>();
  private final Geography geography;
  private final GluedWords gluedWords;
  private final Gazetteer<Form> forms = new Gazetteer<>();
  private final Gazetteer<InstitutionKind> institutionHeads = new Gazetteer<>();
  private final Gazetteer<InstitutionKind> constructHeads = new Gazetteer<>();
  private final Map<String, InstitutionKind> institutionKinds = new TreeMap<>();
  private final Map<String, List<Ambiguity>> ambiguities = new HashMap<>();
  private final Map<String, Form> peopleByKey = new HashMap<>();
  private final Map<String, Form> listedInstitutions = new HashMap<>();

  /** People with an office, by their state. */
  private final Map<String, List<Entity>> officers = new HashMap<>();

  /** The offices of a state on the days asked for so far; bounded. */
  private final Map<Day, List<Seat>> seats = new ConcurrentHashMap<>();

  private record Day(String state, LocalDate day) {}

  private record Seat(Entity holder, Term term) {}

  /** The words of the names of the states that those are of, folded and without article. */
  private final Map<String, Set<String>> stateWords = new HashMap<>();

  /** Bodies by their English names in small letters. */
  private final Map<String, Entity> englishNames = new HashMap<>();

  private final Map<String, List<List<String>>> spellings = new HashMap<>();
  private final Outlets outlets;
  private final Lexicon lexicon;
  private final LogisticModel quoteConfidence;
  private final LogisticModel stanceConfidence;
  private final Vocabulary vocabulary = new Vocabulary(form -> new Word(form, this));
  private final String digest;

  /** A kind of institution that grammar finds: its head phrase with a nationality. */
  public record InstitutionKind(String kind, String nameEn, List<String> heads, String example) {}

  private Knowledge(KnowledgeFiles files) {
    digest = files.digest();
    geography = Geography.of(files, entities, forms);
    Map<String, String> roles = roles(files.table("roles.tsv"));
    List<Form> unlisted = actors(files.table("actors.tsv").unique("entity_id"), roles);
    shortPriors(files.table("short_priors.tsv").unique("short"));
    institutions(files.table("institutions.tsv").unique("kind"));
    ambiguities(files.table("ambiguous.tsv"));
    outlets = Outlets.of(files.table("outlets.tsv").unique("outlet_id"));
    lexicon = Lexicon.of(files);
    quoteConfidence = LogisticModel.of(files.table("quote_confidence.tsv").unique("feature"));
    stanceConfidence = LogisticModel.of(files.table("stance_confidence.tsv").unique("feature"));
    unlisted.forEach(this::addLastName);
    keyPeople();
    keyBodies();
    seatOfficers();
    gluedWords = new GluedWords(geography.singleWords(), lexicon, institutionHeads);
  }

  /** The compiled files; compiled once for each digest in this JVM. */
  public static Knowledge of(KnowledgeFiles files) {
    return COMPILED.computeIfAbsent(files.digest(), key -> new Knowledge(files));
  }

  private Map<String, String> roles(Tsv tsv) {
    Map<String, String> latest = new LinkedHashMap<>();
    Set<String> states = new HashSet<>();
    entities.values().forEach(state -> states.add(state.nameEn()));
    for (Tsv.Row row : tsv.rows()) {
      String role = row.require("role_en");
      latest.put(row.require("entity_id"), role);
      terms
          .computeIfAbsent(row.get("entity_id"), id -> new ArrayList<>())
          .add(Term.of(row, states));
      Matcher head = HEAD_OF_GOVERNMENT.matcher(role);
      if (head.matches() && states.contains(head.group(1))) {
        headsOfGovernment.add(row.get("entity_id"));
      }
    }
    return latest;
  }

  /** Whether somebody held an office on a day, as far as the files know. */
  public boolean isInOffice(String entityId, LocalDate day) {
    return terms.getOrDefault(entityId, List.of()).stream().anyMatch(term -> term.holds(day));
  }

  /**
   * Whether somebody held the office that a title names.
   *
   * @param title its folded words without article
   * @param day when, or null for any day
   */
  public boolean held(String entityId, Set<String> title, LocalDate day) {
    return terms.getOrDefault(entityId, List.of()).stream()
        .anyMatch(term -> term.isCalled(title, day));
  }

  /** What the first name of somebody whom the files know tells: m, f, or u. */
  public String sexOf(String entityId) {
    Entity entity = entities.get(entityId);
    GivenName given =
        entity == null
            ? null
            : lexicon.anyGivenName(Folding.fold(entity.nameAr().split(" ", 2)[0]));
    return given == null ? "u" : given.sex();
  }

  /**
   * The only person of a state who is known to have held an office on a day, or null.
   *
   * @param title its folded words without article and state
   */
  public Entity officer(String state, Set<String> title, LocalDate day) {
    Set<String> words = stateWords.getOrDefault(state, Set.of());
    Set<String> told = Term.plain(title);
    Entity found = null;
    for (Seat seat : seats(state, day)) {
      boolean held = seat.term().isExactly(title, told, words, day);
      if (held && found != null && found != seat.holder()) {
        return null;
      }
      found = held ? seat.holder() : found;
    }
    return found;
  }

  /** Who of a state held which office on a day. */
  private List<Seat> seats(String state, LocalDate day) {
    Day key = new Day(state, day);
    List<Seat> known = seats.get(key);
    if (known != null) {
      return known;
    }
    List<Seat> found = new ArrayList<>();
    for (Entity person : officers.getOrDefault(state, List.of())) {
      terms.get(person.id()).stream()
          .filter(term -> term.holds(day))
          .forEach(term -> found.add(new Seat(person, term)));
    }
    if (seats.size() < MOST_DAYS) {
      seats.put(key, List.copyOf(found));
    }
    return found;
  }

  /** Whether a person led a state or its government at some time. */
  public boolean isHeadOfGovernment(String entityId) {
    return headsOfGovernment.contains(entityId);
  }

  /** Reads the actors; returns the people of whom no short form is listed. */
  private List<Form> actors(Tsv tsv, Map<String, String> roles) {
    List<Form> unlisted = new ArrayList<>();
    for (Tsv.Row row : tsv.rows()) {
      String id = row.require("entity_id");
      List<String> names = row.names();
      EntityType type = type(row);
      String country = row.get("country").isEmpty() ? null : row.get("country");
      add(
          row,
          new Entity(
              id,
              type,
              country,
              names.get(0),
              row.require("name_en"),
              roles.get(id),
              aliases(names, row.list("shorts"))));
      Form full = new Form(id, type, country, Form.Kind.FULL, null, true);
      for (String name : names) {
        spellings(name).forEach(spelling -> forms.add(spelling, full));
      }
      if (type == EntityType.PERSON && row.list("shorts").isEmpty()) {
        unlisted.add(full);
      }
      for (String shortForm : row.list("shorts")) {
        boolean local = shortForm.startsWith(LOCAL);
        if (local && country == null) {
          throw row.error(shortForm + " needs a state");
        }
        Form.Kind kind = local ? Form.Kind.LOCAL : Form.Kind.SHORT;
        Form form = new Form(id, type, country, kind, null, shortForm.startsWith(ALONE));
        spellings(unmarked(shortForm)).forEach(spelling -> forms.add(spelling, form));
      }
    }
    return unlisted;
  }

  /** A last name that is no other word stands for its bearer after the full name. */
  private void addLastName(Form person) {
    String[] words = Folding.fold(entities.get(person.entityId()).nameAr()).split(" ");
    String last = words[words.length - 1];
    boolean part =
        lexicon.is(WordRole.NAME_ENDING, last)
            || lexicon.is(WordRole.COMPOUND_NAME, words[Math.max(0, words.length - 2)])
            || lexicon.isCommonNoun(last)
            || lexicon.isStopWord(last);
    if (words.length > 1 && last.length() >= SHORTEST_LAST_NAME && !part) {
      forms.add(last, person.inShort());
    }
  }

  /** The name, and with its compounds of servant-of and father-of joined otherwise. */
  private static Set<String> spellings(String name) {
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(name);
    spellings.add(otherwiseJoined(name));
    spellings.add(name.replace(FATHER_OF + " ", FATHER_OF));
    return spellings;
  }

  /** The name with its servant-of compounds in one word where it has them in two, or in two. */
  private static String otherwiseJoined(String name) {
    return name.contains(SERVANT_OF + " ال")
        ? name.replace(SERVANT_OF + " ال", SERVANT_OF + "ال")
        : name.replace(SERVANT_OF + "ال", SERVANT_OF + " ال");
  }

  /** The words of all names of a state, folded and without article. */
  private static Set<String> wordsOf(Entity state) {
    Set<String> words = new HashSet<>();
    List<String> names = new ArrayList<>(state.aliases());
    names.add(state.nameAr());
    for (String name : names) {
      for (String word : Folding.fold(name).split(" ")) {
        words.add(Clitics.stripLight(word));
      }
    }
    return words;
  }

  private void seatOfficers() {
    for (Entity entity : entities.values()) {
      if (entity.country() != null && terms.containsKey(entity.id())) {
        officers.computeIfAbsent(entity.country(), state -> new ArrayList<>()).add(entity);
        stateWords.computeIfAbsent(
            entity.country(), state -> wordsOf(entities.get("country:" + state)));
      }
    }
  }

  private void keyBodies() {
    for (Entity entity : entities.values()) {
      if (entity.type() == EntityType.ORGANIZATION || entity.type() == EntityType.MEDIA) {
        englishNames.putIfAbsent(entity.nameEn().toLowerCase(Locale.ROOT), entity);
      }
    }
  }

  /** Spellings of known people that no file lists lead to them by the key of their names. */
  private void keyPeople() {
    Set<String> shared = new HashSet<>();
    for (Entity entity : entities.values()) {
      if (entity.type() != EntityType.PERSON) {
        continue;
      }
      Form form = fullForm(entity);
      List<String> names = new ArrayList<>(entity.aliases());
      names.add(entity.nameAr());
      for (String name : names) {
        String[] words = Folding.fold(name).split(" ");
        if (words.length < 2) {
          continue;
        }
        String key = NameKey.of(List.of(words), lexicon);
        Form other = peopleByKey.putIfAbsent(key, form);
        spellings.computeIfAbsent(key, one -> new ArrayList<>()).add(List.of(words));
        if (other != null && !other.entityId().equals(entity.id())) {
          shared.add(key);
        }
      }
    }
    peopleByKey.keySet().removeAll(shared);
    spellings.keySet().removeAll(shared);
  }

  /** The ids of known people by the keys of their names, without keys that several share. */
  public Map<String, String> peopleByKey() {
    Map<String, String> ids = new TreeMap<>();
    peopleByKey.forEach((key, form) -> ids.put(key, form.entityId()));
    return ids;
  }

  /** The id of a person discovered, which no known person's spelling shares. */
  public String strangerId(List<String> words) {
    String key = NameKey.of(words, lexicon);
    return NameKey.id(peopleByKey.containsKey(key) ? String.join(" ", words) : key);
  }

  /** Whether a folded form is the last name of a known person. */
  public boolean isSurname(String form) {
    return forms.get(form).stream()
        .anyMatch(one -> one.kind() == Form.Kind.SHORT && one.type() == EntityType.PERSON);
  }

  /**
   * The person whose name is spelt like folded words, or null: one name has their key, it is that
   * of one person, and in writing it is close.
   */
  public Form personSpelt(List<String> words) {
    String key = NameKey.of(words, lexicon);
    Form person = peopleByKey.get(key);
    boolean close =
        person != null
            && spellings.get(key).stream().anyMatch(one -> Spelling.isClose(words, one, lexicon));
    return close ? person : null;
  }

  /**
   * The head as it stands before what it belongs to, without its last article; null without one.
   */
  private static String construct(String head) {
    String folded = Folding.fold(head);
    int last = folded.lastIndexOf(' ') + 1;
    return folded.startsWith(Letters.ARTICLE, last)
        ? folded.substring(0, last) + folded.substring(last + Letters.ARTICLE.length())
        : folded;
  }

  /** Heads in the construct state: government of, foreign ministry of. */
  public Gazetteer<InstitutionKind> constructHeads() {
    return constructHeads;
  }

  /** Short names that stand alone, as a lake showed and a person agreed. */
  private void shortPriors(Tsv tsv) {
    for (Tsv.Row row : tsv.rows()) {
      Entity entity = entities.get(row.require("entity_id"));
      if (entity == null) {
        throw row.error("no entity " + row.get("entity_id"));
      }
      if (row.number("share", 0, 1) <= 0.5 || row.number("articles", 0, 1e12) < 1) {
        throw row.error("a prior has a share above 0.5 and one article or more");
      }
      forms.add(
          row.require("short"),
          new Form(entity.id(), entity.type(), entity.country(), Form.Kind.SHORT, null, true));
    }
  }

  /** Whether a form is an actor's even where nobody is named in full. */
  public boolean standsAlone(String form) {
    return forms.get(form).stream()
        .anyMatch(one -> one.kind() == Form.Kind.FULL || one.isCountry() || one.standsAlone());
  }

  private static EntityType type(Tsv.Row row) {
    try {
      return EntityType.of(row.require("type"));
    } catch (IllegalArgumentException e) {
      throw row.error(e.getMessage());
    }
  }

  private static List<String> aliases(List<String> names, List<String> shorts) {
    List<String> aliases = new ArrayList<>(names.subList(1, names.size()));
    shorts.forEach(form -> aliases.add(unmarked(form)));
    return List.copyOf(aliases);
  }

  private static String unmarked(String shortForm) {
    return shortForm.startsWith(ALONE) || shortForm.startsWith(LOCAL)
        ? shortForm.substring(1)
        : shortForm;
  }

  private void add(Tsv.Row row, Entity entity) {
    if (entities.putIfAbsent(entity.id(), entity) != null) {
      throw row.error("a second line for " + entity.id());
    }
  }

  private void institutions(Tsv tsv) {
    for (Tsv.Row row : tsv.rows()) {
      InstitutionKind kind =
          new InstitutionKind(
              row.require("kind"),
              row.require("name_en"),
              row.list("heads"),
              row.require("example"));
      if (institutionKinds.putIfAbsent(kind.kind(), kind) != null) {
        throw row.error("a second line for " + kind.kind());
      }
      for (String head : kind.heads()) {
        institutionHeads.add(head, kind);
        constructHeads.add(construct(head), kind);
      }
    }
    entities.values().forEach(this::listInstitution);
  }

  /** An actor whose name is a head and the adjective of its state is what the head names there. */
  private void listInstitution(Entity entity) {
    if (entity.type() != EntityType.INSTITUTION && entity.type() != EntityType.MEDIA) {
      return;
    }
    List<String> names = new ArrayList<>(entity.aliases());
    names.add(entity.nameAr());
    for (String name : names) {
      String folded = Folding.fold(name);
      for (int cut = folded.indexOf(' '); cut > 0; cut = folded.indexOf(' ', cut + 1)) {
        String head = folded.substring(0, cut);
        if (!institutionHeads.get(head).isEmpty()
            && demonymCountries(folded.substring(cut + 1)).contains(entity.country())) {
          listedInstitutions.putIfAbsent(key(construct(head), entity.country()), fullForm(entity));
        }
      }
    }
  }

  private static String key(String head, String country) {
    return head + " " + country;
  }

  private static Form fullForm(Entity entity) {
    return new Form(entity.id(), entity.type(), entity.country(), Form.Kind.FULL, null, true);
  }

  /** The outlet or body of a name in Latin letters, or null. */
  public Form latinName(String name) {
    String outlet = outlets.known(name);
    Entity entity =
        outlet == null ? englishNames.get(name.toLowerCase(Locale.ROOT)) : entities.get(outlet);
    return entity == null ? null : fullForm(entity);
  }

  /**
   * The listed actor that a head names in a state: its parliament, where the files know that by a
   * name of its own; null when they do not.
   *
   * @param head folded, with or without its last article
   */
  public Form listedInstitution(String head, String country) {
    return listedInstitutions.get(key(construct(head), country));
  }

  private void ambiguities(Tsv tsv) {
    Set<String> decisions = new HashSet<>();
    for (Tsv.Row row : tsv.rows()) {
      Ambiguity ambiguity = Ambiguity.of(row);
      for (String decision : ambiguity.decisions()) {
        if (!decisions.add(decision)) {
          throw row.error("decided before: " + decision);
        }
      }
      if (!entities.containsKey(ambiguity.target())
          && geography.place(ambiguity.target()) == null) {
        throw row.error("no entity or place \"" + ambiguity.target() + "\"");
      }
      ambiguities.computeIfAbsent(ambiguity.form(), key -> new ArrayList<>()).add(ambiguity);
    }
  }

  public Entity entity(String id) {
    return entities.get(id);
  }

  public Collection<Entity> entities() {
    return entities.values();
  }

  public Place place(String id) {
    return geography.place(id);
  }

  public Collection<Place> places() {
    return geography.places();
  }

  /** The states whose adjective a folded form is, the usual one first. */
  public List<String> demonymCountries(String foldedForm) {
    List<String> codes = new ArrayList<>(geography.demonymCountries(foldedForm));
    if (codes.size() > 1) {
      String usual = usual(foldedForm);
      codes.sort(Comparator.comparing(code -> !("country:" + code).equals(usual)));
    }
    return codes;
  }

  /** Whether a folded name of a state is also its adjective. */
  public boolean isAdjectiveToo(String foldedName) {
    return geography.isAdjectiveToo(foldedName);
  }

  /** The masculine singular demonym of a state as written in the file, or null. */
  public String demonymOf(String code) {
    return geography.demonymOf(code);
  }

  public Gazetteer<Form> forms() {
    return forms;
  }

  public Gazetteer<InstitutionKind> institutionHeads() {
    return institutionHeads;
  }

  public InstitutionKind institutionKind(String kind) {
    return institutionKinds.get(kind);
  }

  public Set<String> institutionKinds() {
    return institutionKinds.keySet();
  }

  /** Decisions about a folded form; empty for nearly all. */
  public List<Ambiguity> ambiguities(String foldedForm) {
    return ambiguities.getOrDefault(foldedForm, List.of());
  }

  public Collection<List<Ambiguity>> ambiguities() {
    return ambiguities.values();
  }

  /** The state or place that a form shared by several means where the article does not tell. */
  public String usual(String foldedForm) {
    for (Ambiguity ambiguity : ambiguities(foldedForm)) {
      if (ambiguity.rule() == Ambiguity.Rule.USUAL) {
        return ambiguity.target();
      }
    }
    return null;
  }

  /** What the files say of a folded form. */
  public Word word(String form) {
    return vocabulary.of(form);
  }

  /** Cuts words that the text glued together. */
  public GluedWords gluedWords() {
    return gluedWords;
  }

  public Outlets outlets() {
    return outlets;
  }

  /** How likely a quote is right. */
  public LogisticModel quoteConfidence() {
    return quoteConfidence;
  }

  /** How likely a stance is right. */
  public LogisticModel stanceConfidence() {
    return stanceConfidence;
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  /** SHA-256 of the files, in hex. */
  public String digest() {
    return digest;
  }
}

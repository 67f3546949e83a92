package io.github.marsad.knowledge;

import io.github.marsad.language.arabic.Folding;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.model.CountryCodes;
import io.github.marsad.model.EntityType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** All that the knowledge files say, compiled once a JVM. */
public final class Knowledge {
  private static final Map<String, Knowledge> COMPILED = new ConcurrentHashMap<>();

  private final Map<String, Entity> entities = new TreeMap<>();
  private final Map<String, Place> places = new TreeMap<>();
  private final Map<String, String> demonyms = new HashMap<>();
  private final Map<String, String> demonymOf = new HashMap<>();
  private final Gazetteer<Form> forms = new Gazetteer<>();
  private final Gazetteer<InstitutionKind> institutionHeads = new Gazetteer<>();
  private final Map<String, InstitutionKind> institutionKinds = new TreeMap<>();
  private final Map<String, List<Ambiguity>> ambiguities = new HashMap<>();
  private final Outlets outlets;
  private final Lexicon lexicon;
  private final String digest;

  /** A kind of institution that grammar finds: its head phrase with a nationality. */
  public record InstitutionKind(String kind, String nameEn, List<String> heads, String example) {}

  private Knowledge(KnowledgeFiles files) {
    digest = files.digest();
    countries(Tsv.parse("countries.tsv", files.text("countries.tsv")));
    places(Tsv.parse("places.tsv", files.text("places.tsv")));
    Map<String, String> roles = roles(Tsv.parse("roles.tsv", files.text("roles.tsv")));
    actors(Tsv.parse("actors.tsv", files.text("actors.tsv")), roles);
    institutions(Tsv.parse("institutions.tsv", files.text("institutions.tsv")));
    ambiguities(Tsv.parse("ambiguous.tsv", files.text("ambiguous.tsv")));
    outlets = Outlets.of(Tsv.parse("outlets.tsv", files.text("outlets.tsv")));
    lexicon = Lexicon.of(files);
  }

  /** The compiled files; compiled once for each digest in this JVM. */
  public static Knowledge of(KnowledgeFiles files) {
    return COMPILED.computeIfAbsent(files.digest(), key -> new Knowledge(files));
  }

  private void countries(Tsv tsv) {
    for (Tsv.Row row : tsv.rows()) {
      String code = row.require("code");
      if (!CountryCodes.all().contains(code)) {
        throw row.error("\"" + code + "\" is no ISO 3166-1 alpha-2 code");
      }
      List<String> names = row.list("names");
      if (names.isEmpty()) {
        throw row.error("no Arabic name for " + code);
      }
      add(
          row,
          new Entity(
              "country:" + code,
              EntityType.COUNTRY,
              code,
              names.get(0),
              row.require("name_en"),
              null,
              names.subList(1, names.size())));
      names.forEach(name -> forms.add(name, country(code, Form.Kind.NAME, null)));
    }
    for (Tsv.Row row : tsv.rows()) {
      demonyms(row.get("code"), row.list("demonyms"), row.list("plurals"));
      capital(row);
    }
    for (String code : CountryCodes.all()) {
      if (!entities.containsKey("country:" + code)) {
        throw new KnowledgeException("countries.tsv: no line for " + code);
      }
    }
  }

  private void demonyms(String code, List<String> singulars, List<String> plurals) {
    if (!singulars.isEmpty()) {
      demonymOf.put(code, singulars.get(0));
    }
    for (String singular : singulars) {
      Nisba.forms(singular).forEach(form -> demonym(form, code));
    }
    for (String plural : plurals) {
      String folded = Folding.fold(plural);
      demonym(folded, code);
      demonym(Letters.ARTICLE + folded, code);
    }
  }

  /** A name, of whatever state, stands before a demonym form that is spelt the same. */
  private void demonym(String form, String code) {
    if (forms.get(form).isEmpty()) {
      forms.add(form, country(code, Form.Kind.DEMONYM, null));
      demonyms.putIfAbsent(form, code);
    }
  }

  private void capital(Tsv.Row row) {
    List<String> names = row.list("capitals");
    if (names.isEmpty()) {
      return;
    }
    String code = row.get("code");
    String id = "place:" + Slug.of(code) + "-" + Slug.of(row.require("capital_en"));
    places.put(id, new Place(id, code, names.get(0), row.get("capital_en"), names));
    for (String name : names) {
      if (forms.get(name).stream().noneMatch(form -> code.equals(form.country()))) {
        forms.add(name, country(code, Form.Kind.CAPITAL, id));
      }
    }
  }

  private static Form country(String code, Form.Kind kind, String placeId) {
    return new Form("country:" + code, EntityType.COUNTRY, code, kind, placeId, true);
  }

  private void places(Tsv tsv) {
    for (Tsv.Row row : tsv.rows()) {
      String id = row.require("place_id");
      String code = row.get("country").isEmpty() ? null : row.get("country");
      List<String> names = row.list("names");
      if (names.isEmpty()) {
        throw row.error("no name for " + id);
      }
      if (places.containsKey(id)) {
        throw row.error("a second line for " + id);
      }
      if (code != null && !CountryCodes.all().contains(code)) {
        throw row.error("\"" + code + "\" is no ISO 3166-1 alpha-2 code");
      }
      places.put(id, new Place(id, code, names.get(0), row.require("name_en"), names));
      for (String name : names) {
        if (forms.get(name).stream().noneMatch(Form::isCountry)) {
          forms.add(name, placeForm(id, code));
        }
      }
    }
  }

  private static Form placeForm(String id, String code) {
    return code == null
        ? new Form(null, EntityType.COUNTRY, null, Form.Kind.PLACE, id, true)
        : country(code, Form.Kind.PLACE, id);
  }

  private static Map<String, String> roles(Tsv tsv) {
    Map<String, String> latest = new LinkedHashMap<>();
    tsv.rows().forEach(row -> latest.put(row.require("entity_id"), row.require("role_en")));
    return latest;
  }

  private void actors(Tsv tsv, Map<String, String> roles) {
    for (Tsv.Row row : tsv.rows()) {
      String id = row.require("entity_id");
      List<String> names = row.list("names");
      if (names.isEmpty()) {
        throw row.error("no Arabic name for " + id);
      }
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
      names.forEach(name -> forms.add(name, full));
      for (String shortForm : row.list("shorts")) {
        boolean alone = shortForm.startsWith("*");
        forms.add(
            alone ? shortForm.substring(1) : shortForm,
            new Form(id, type, country, Form.Kind.SHORT, null, alone));
      }
    }
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
    shorts.forEach(form -> aliases.add(form.startsWith("*") ? form.substring(1) : form));
    return List.copyOf(aliases);
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
      kind.heads().forEach(head -> institutionHeads.add(head, kind));
    }
  }

  private void ambiguities(Tsv tsv) {
    for (Tsv.Row row : tsv.rows()) {
      Ambiguity ambiguity = Ambiguity.of(row);
      if (!entities.containsKey(ambiguity.target()) && !places.containsKey(ambiguity.target())) {
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
    return places.get(id);
  }

  public Collection<Place> places() {
    return places.values();
  }

  /** The state of a folded demonym form, or null. */
  public String demonymCountry(String foldedForm) {
    return demonyms.get(foldedForm);
  }

  /** The masculine singular demonym of a state as written in the file, or null. */
  public String demonymOf(String code) {
    return demonymOf.get(code);
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

  public Outlets outlets() {
    return outlets;
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  /** SHA-256 of the files, in hex. */
  public String digest() {
    return digest;
  }
}

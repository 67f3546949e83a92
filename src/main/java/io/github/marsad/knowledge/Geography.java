package io.github.marsad.knowledge;

import io.github.marsad.language.arabic.Folding;
import io.github.marsad.language.arabic.Letters;
import io.github.marsad.model.CountryCodes;
import io.github.marsad.model.EntityType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * States, their names and adjectives, and the places in them, from {@code countries.tsv}, {@code
 * joint_names.tsv}, {@code places.tsv} and {@code geonames.tsv}. A name of a state stands before an
 * adjective spelt the same, that before a capital, that before a place; of equals, all stay, and
 * the context decides.
 */
final class Geography {
  private static final String DIVISION = "province";
  private static final String OURS = "Marsad";
  private static final String GEONAMES = "GeoNames (geonames.org), CC BY 4.0";

  private final Map<String, Entity> entities;
  private final Gazetteer<Form> forms;
  private final Map<String, Place> places = new TreeMap<>();
  private final Map<String, Set<String>> demonyms = new HashMap<>();
  private final Map<String, String> demonymOf = new HashMap<>();
  private final Set<String> adjectiveNames = new HashSet<>();
  private final Set<String> shared = new HashSet<>();
  private final Set<String> capitals = new HashSet<>();
  private final Set<String> singleWords = new HashSet<>();

  private Geography(Map<String, Entity> entities, Gazetteer<Form> forms) {
    this.entities = entities;
    this.forms = forms;
  }

  static Geography of(KnowledgeFiles files, Map<String, Entity> entities, Gazetteer<Form> forms) {
    Geography geography = new Geography(entities, forms);
    files.table("ambiguous.tsv").rows().forEach(row -> geography.share(row));
    Tsv countries = files.table("countries.tsv").unique("code");
    geography.names(countries);
    geography.jointNames(files.table("joint_names.tsv").unique("form"));
    countries.rows().forEach(row -> geography.demonyms(row));
    countries.rows().forEach(row -> geography.capital(row));
    geography.ownPlaces(files.table("places.tsv").unique("place_id"));
    geography.geonames(files.table("geonames.tsv").unique("place_id"));
    return geography;
  }

  /** A state that is only usual leaves its name to places of other states too. */
  private void share(Tsv.Row row) {
    if (row.get("rule").equals("usual")) {
      shared.add(Folding.fold(row.get("form")));
    }
  }

  private void names(Tsv tsv) {
    for (Tsv.Row row : tsv.rows()) {
      String code = code(row, row.require("code"));
      List<String> names = row.names();
      String id = "country:" + code;
      entities.put(
          id,
          new Entity(
              id,
              EntityType.COUNTRY,
              code,
              names.get(0),
              row.require("name_en"),
              null,
              names.subList(1, names.size())));
      String capital = namesake(row, names);
      for (String name : names) {
        boolean shared = capital != null && name.equals(names.get(0));
        add(name, state(code, Form.Kind.NAME, shared ? capital : null, true));
      }
    }
    for (String code : CountryCodes.all()) {
      if (!entities.containsKey("country:" + code)) {
        throw new KnowledgeException("countries.tsv: no line for " + code);
      }
    }
  }

  /** The capital whose name is the state's own with a word that tells them apart, or null. */
  private static String namesake(Tsv.Row row, List<String> names) {
    String state = Folding.fold(names.get(0));
    for (String capital : row.list("capitals")) {
      if (List.of(Folding.fold(capital).split(" ")).contains(state)) {
        return placeId(row);
      }
    }
    return null;
  }

  private void jointNames(Tsv tsv) {
    for (Tsv.Row row : tsv.rows()) {
      row.require("example");
      for (String code : row.list("countries")) {
        forms.add(row.require("form"), state(code(row, code), Form.Kind.JOINT, null, true));
      }
    }
  }

  private void demonyms(Tsv.Row row) {
    String code = row.get("code");
    List<String> singulars = row.list("demonyms");
    if (!singulars.isEmpty()) {
      demonymOf.put(code, singulars.get(0));
    }
    for (String singular : singulars) {
      Nisba.forms(singular).forEach(form -> demonym(form, code));
    }
    for (String plural : row.list("plurals")) {
      String folded = Folding.fold(plural);
      demonym(folded, code);
      demonym(Letters.ARTICLE + folded, code);
      demonym(folded + Letters.ALEF, code);
    }
  }

  private void demonym(String form, String code) {
    boolean feminine = form.endsWith("" + Letters.HEH);
    if (feminine && forms.get(form).stream().anyMatch(other -> isNameOf(other, code))) {
      adjectiveNames.add(form);
    }
    List<Form> others = forms.get(form);
    if (others.stream().allMatch(other -> isDemonym(other) || isNameOf(other, code))) {
      demonyms.computeIfAbsent(form, key -> new TreeSet<>()).add(code);
    }
    if (others.stream().allMatch(Geography::isDemonym)) {
      add(form, state(code, Form.Kind.DEMONYM, null, true));
    }
  }

  private static boolean isDemonym(Form form) {
    return form.kind() == Form.Kind.DEMONYM;
  }

  private static boolean isNameOf(Form form, String code) {
    return form.kind() == Form.Kind.NAME && code.equals(form.country());
  }

  private void capital(Tsv.Row row) {
    List<String> names = row.list("capitals");
    if (names.isEmpty()) {
      return;
    }
    String code = row.get("code");
    String id = placeId(row);
    capitals.add(id);
    places.put(
        id,
        new Place(
            id,
            "city",
            code,
            names.get(0),
            row.require("capital_en"),
            List.of(),
            null,
            null,
            OURS));
    for (String name : names) {
      if (forms.get(name).stream().noneMatch(form -> code.equals(form.country()))) {
        add(name, state(code, Form.Kind.CAPITAL, id, true));
      }
    }
  }

  private static String placeId(Tsv.Row row) {
    return "place:" + Slug.of(row.get("code")) + "-" + Slug.of(row.require("capital_en"));
  }

  private void ownPlaces(Tsv tsv) {
    for (Tsv.Row row : tsv.rows()) {
      String id = row.require("place_id");
      if (places.containsKey(id)) {
        throw row.error("a capital of countries.tsv has the id " + id);
      }
      String code = row.get("country").isEmpty() ? null : code(row, row.get("country"));
      List<String> names = row.names();
      places.put(
          id,
          new Place(
              id,
              row.require("kind"),
              code,
              names.get(0),
              row.require("name_en"),
              claimants(row),
              null,
              null,
              OURS));
      for (String name : names) {
        Form form = place(code, id, true);
        for (Form other : forms.get(name)) {
          boolean place = other.kind() == Form.Kind.PLACE;
          if (place && !Objects.equals(other.country(), code)) {
            throw row.error(name + " is " + other.placeId() + " already, a place of another state");
          }
        }
        if (shared.contains(Folding.fold(name))
            || forms.get(name).stream().noneMatch(Form::isCountry)) {
          add(name, form);
        }
      }
    }
  }

  /** Where both files have a place, ours tells its state and names, GeoNames where it lies. */
  private void geonames(Tsv tsv) {
    for (Tsv.Row row : tsv.rows()) {
      String id = row.require("place_id");
      Place known = places.get(id);
      String code = code(row, row.require("country"));
      if (known != null && !code.equals(known.country())) {
        throw row.error(
            id + " is a place of " + known.country() + " in places.tsv, not of " + code);
      }
      double latitude = row.number("latitude", -90, 90);
      double longitude = row.number("longitude", -180, 180);
      List<String> names = row.list("names");
      List<String> afterNoun = row.list("names_after_noun");
      if (known != null) {
        places.put(id, known.at(latitude, longitude, OURS + "; coordinates: " + GEONAMES));
      } else {
        if (names.isEmpty() && afterNoun.isEmpty()) {
          throw row.error("no Arabic name for " + id);
        }
        places.put(
            id,
            new Place(
                id,
                row.require("kind"),
                code,
                names.isEmpty() ? afterNoun.get(0) : names.get(0),
                row.require("name_en"),
                claimants(row),
                latitude,
                longitude,
                GEONAMES));
      }
      Form form =
          capitals.contains(id) ? state(code, Form.Kind.CAPITAL, id, true) : place(code, id, true);
      for (String name : names) {
        if (forms.get(name).stream().noneMatch(Form::isCountry)) {
          forms.add(name, form);
        }
      }
      Form named = DIVISION.equals(row.get("kind")) ? division(code, id) : place(code, id, false);
      afterNoun.forEach(name -> forms.add(name, named));
    }
  }

  private List<String> claimants(Tsv.Row row) {
    List<String> codes = row.list("disputed_with");
    codes.forEach(code -> code(row, code));
    return codes;
  }

  private static String code(Tsv.Row row, String code) {
    if (!CountryCodes.all().contains(code)) {
      throw row.error("\"" + code + "\" is no ISO 3166-1 alpha-2 code");
    }
    return code;
  }

  private void add(String name, Form form) {
    forms.add(name, form);
    if (name.indexOf(' ') < 0) {
      singleWords.add(Folding.fold(name));
    }
  }

  private static Form state(String code, Form.Kind kind, String placeId, boolean standsAlone) {
    return new Form("country:" + code, EntityType.COUNTRY, code, kind, placeId, standsAlone);
  }

  private static Form division(String code, String id) {
    return state(code, Form.Kind.DIVISION, id, false);
  }

  private static Form place(String code, String id, boolean standsAlone) {
    return code == null
        ? new Form(null, EntityType.COUNTRY, null, Form.Kind.PLACE, id, standsAlone)
        : state(code, Form.Kind.PLACE, id, standsAlone);
  }

  Place place(String id) {
    return places.get(id);
  }

  Collection<Place> places() {
    return places.values();
  }

  /**
   * The states whose adjective a folded form is, though it may be the name of its state as well.
   */
  Set<String> demonymCountries(String foldedForm) {
    return demonyms.getOrDefault(foldedForm, Set.of());
  }

  /**
   * Folded names of a state that are also its feminine adjective: Saudi Arabia, the Saudi army's.
   */
  boolean isAdjectiveToo(String foldedName) {
    return adjectiveNames.contains(foldedName);
  }

  String demonymOf(String code) {
    return demonymOf.get(code);
  }

  /** Folded forms of one word that name a state or a place wherever they stand. */
  Set<String> singleWords() {
    return singleWords;
  }
}

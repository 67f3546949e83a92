package io.github.marsad.knowledge;

import io.github.marsad.language.arabic.Letters;
import io.github.marsad.language.arabic.Token;
import io.github.marsad.language.arabic.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The Latin spelling of a name that no file knows: given names as {@code given_names.tsv} spells
 * them, family names as {@code surnames.tsv} does, other words letter by letter ({@link
 * LatinLetters}). The name is for reading, not for matching. Of a body the head is put in English:
 * Al-Ghad Party.
 */
public final class Transliteration {
  private static final String SLAVE_OF = "عبد";
  private static final String GOD = "الله";

  private static final Map<String, String> PARTICLES =
      Map.ofEntries(
          Map.entry("بن", "bin"),
          Map.entry("ابن", "ibn"),
          Map.entry("بنت", "bint"),
          Map.entry("ابو", "Abu"),
          Map.entry("ابي", "Abi"),
          Map.entry("ابا", "Aba"),
          Map.entry("ام", "Umm"),
          Map.entry("ال", "Al"),
          Map.entry("دي", "de"),
          Map.entry("دو", "du"),
          Map.entry("لا", "la"),
          Map.entry("فان", "van"),
          Map.entry("دير", "der"),
          Map.entry("فون", "von"));

  private Transliteration() {}

  /** A name in Latin letters, each word capitalised. */
  public static String of(String name, Lexicon lexicon) {
    List<String> forms = Tokenizer.tokenize(name).stream().map(Token::form).toList();
    OrganizationHead head = forms.isEmpty() ? null : lexicon.organizationHead(forms.get(0));
    if (head == null || forms.size() == 1) {
      return words(forms, lexicon);
    }
    String tail =
        forms.subList(1, forms.size()).stream()
            .map(form -> word(form, lexicon, isDefinite(form) || isDefinite(form.substring(1))))
            .collect(Collectors.joining(" "));
    return capital(tail) + " " + head.nameEn();
  }

  private static String words(List<String> forms, Lexicon lexicon) {
    List<String> latin = new ArrayList<>(forms.size());
    boolean arabic = false;
    for (int i = 0; i < forms.size(); i++) {
      String form = forms.get(i);
      String next = i + 1 < forms.size() ? forms.get(i + 1) : "";
      GivenName given = lexicon.anyGivenName(form);
      arabic |= (given != null && given.isNative()) || lexicon.is(WordRole.COMPOUND_NAME, form);
      if (form.equals(SLAVE_OF) && !next.isEmpty()) {
        latin.add(
            next.equals(GOD) ? "Abdullah" : "Abdul " + word(NameKey.bare(next), lexicon, true));
        i++;
      } else if (lexicon.isPair(form, next)) {
        latin.add(lexicon.givenName(form + next).nameEn());
        arabic = true;
        i++;
      } else {
        latin.add(word(form, lexicon, arabic));
      }
    }
    return String.join(" ", latin);
  }

  private static String word(String form, Lexicon lexicon, boolean arabic) {
    String particle = PARTICLES.get(form);
    if (particle != null) {
      return particle;
    }
    GivenName given = lexicon.anyGivenName(form);
    if (given != null) {
      return given.nameEn();
    }
    if (arabic && form.charAt(0) == Letters.WAW && isDefinite(form.substring(1))) {
      return "wa-" + word(form.substring(1), lexicon, true);
    }
    String bare = arabic && isDefinite(form) ? form.substring(2) : NameKey.bare(form);
    String surname = lexicon.surname(bare);
    String latin =
        surname != null ? surname : capital(LatinLetters.of(bare, arabic || !bare.equals(form)));
    return bare.equals(form) ? latin : "al-" + latin;
  }

  private static boolean isDefinite(String form) {
    return form.length() > Letters.ARTICLE.length() + 1 && form.startsWith(Letters.ARTICLE);
  }

  private static String capital(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}

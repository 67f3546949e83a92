package io.github.marsad.knowledge;

import io.github.marsad.language.arabic.Folding;
import io.github.marsad.language.arabic.Letters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Derives the forms of a relative adjective (nisba) from its masculine singular: gender, number,
 * definiteness, the construct plurals (Lebanese of ...) and the accusative's alef, all folded. In a
 * two-word nisba every word that ends in yeh inflects, and the definite form puts the article on
 * both or on the last.
 */
final class Nisba {
  private static final List<String> ENDINGS =
      List.of(
          "",
          "" + Letters.HEH,
          "" + Letters.WAW + Letters.NOON,
          "" + Letters.YEH + Letters.NOON,
          "" + Letters.WAW,
          "" + Letters.YEH,
          "" + Letters.ALEF + Letters.TEH,
          "" + Letters.ALEF + Letters.NOON,
          "" + Letters.TEH + Letters.ALEF + Letters.NOON,
          "" + Letters.TEH + Letters.YEH + Letters.NOON);
  private static final String ACCUSATIVE = "" + Letters.ALEF;

  private Nisba() {}

  static Set<String> forms(String masculine) {
    String[] words = Folding.fold(masculine).split(" ");
    Set<String> forms = new LinkedHashSet<>();
    for (String ending : ENDINGS) {
      List<String> inflected = inflect(words, ending);
      forms.add(String.join(" ", inflected));
      forms.addAll(definite(inflected));
    }
    forms.add(String.join(" ", inflect(words, ACCUSATIVE)));
    return forms;
  }

  private static List<String> inflect(String[] words, String ending) {
    List<String> inflected = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      boolean inflects =
          i == words.length - 1 || words[i].charAt(words[i].length() - 1) == Letters.YEH;
      inflected.add(inflects ? words[i] + ending : words[i]);
    }
    return inflected;
  }

  private static List<String> definite(List<String> words) {
    List<String> all = new ArrayList<>();
    List<String> last = new ArrayList<>(words);
    last.set(words.size() - 1, Letters.ARTICLE + last.get(words.size() - 1));
    all.add(String.join(" ", last));
    if (words.size() > 1) {
      List<String> both = new ArrayList<>();
      words.forEach(word -> both.add(Letters.ARTICLE + word));
      all.add(String.join(" ", both));
      List<String> first = new ArrayList<>(words);
      first.set(0, Letters.ARTICLE + first.get(0));
      all.add(String.join(" ", first));
    }
    return all;
  }
}

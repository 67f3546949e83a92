package io.github.marsad.knowledge;

import java.text.Normalizer;
import java.util.Locale;

/** Turns a name into the part of an id: lower-case letters and digits joined by hyphens. */
public final class Slug {
  private Slug() {}

  public static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder slug = new StringBuilder();
    for (char c : plain.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        slug.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && slug.length() > 0
          && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
  }
}

package io.github.marsad.knowledge;

import io.github.marsad.language.arabic.Folding;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Tells which outlet an article is from, by the name its metadata gives or by the URL's domain. */
public final class Outlets {
  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> byDomain = new HashMap<>();

  private Outlets() {}

  static Outlets of(Tsv tsv) {
    Outlets outlets = new Outlets();
    for (Tsv.Row row : tsv.rows()) {
      String id = row.require("outlet_id");
      row.list("names").forEach(name -> outlets.byName.putIfAbsent(key(name), id));
      row.list("domains")
          .forEach(domain -> outlets.byDomain.putIfAbsent(domain.toLowerCase(Locale.ROOT), id));
    }
    return outlets;
  }

  /** Whether this is the name of a known outlet. */
  public boolean isKnown(String name) {
    return byName.containsKey(key(name));
  }

  /**
   * The outlet's id: a known one by name, then by domain; else {@code outlet:} and the name's slug;
   * null when there is neither name nor known domain.
   */
  public String idOf(String name, String url) {
    String known = name == null ? null : byName.get(key(name));
    if (known == null && url != null) {
      known = byDomain(url);
    }
    if (known != null || name == null) {
      return known;
    }
    String slug = Slug.of(Folding.fold(name));
    return slug.isEmpty() ? null : "outlet:" + slug;
  }

  private String byDomain(String url) {
    String host = host(url);
    while (host != null && host.contains(".")) {
      String id = byDomain.get(host);
      if (id != null) {
        return id;
      }
      host = host.substring(host.indexOf('.') + 1);
    }
    return null;
  }

  /** The host of a URL whose path may hold unescaped Arabic. */
  private static String host(String url) {
    int begin = url.indexOf("://");
    if (begin < 0) {
      return null;
    }
    int end = begin + 3;
    while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    try {
      String host = new URI(url.substring(0, end)).getHost();
      return host == null ? null : host.toLowerCase(Locale.ROOT);
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static String key(String name) {
    return Folding.fold(name).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}

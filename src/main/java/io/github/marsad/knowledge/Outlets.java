package io.github.marsad.knowledge;

import io.github.marsad.language.arabic.Folding;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Tells which outlet an article is from, by the name its metadata gives or by a domain. */
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

  /** The id of the outlet of a name, or null. */
  String known(String name) {
    return byName.get(key(name));
  }

  /**
   * The outlet's id: a known one by name, by the domain that stands for a name, then by the
   * address; else {@code outlet:} and the slug of the name or its domain; null when there is
   * neither name nor known domain.
   */
  public String idOf(String name, String url) {
    String host = name == null ? null : Address.of(name).host();
    String known = name == null ? null : byName.get(key(name));
    known = known != null ? known : byDomain(host);
    known = known != null || url == null ? known : byDomain(Address.of(url).host());
    if (known != null || name == null) {
      return known;
    }
    String slug = Slug.of(Folding.fold(host == null ? name : withoutWww(host)));
    return slug.isEmpty() ? null : "outlet:" + slug;
  }

  private static String withoutWww(String host) {
    return host.startsWith("www.") ? host.substring("www.".length()) : host;
  }

  private String byDomain(String address) {
    String host = address;
    while (host != null && host.contains(".")) {
      String id = byDomain.get(host);
      if (id != null) {
        return id;
      }
      host = host.substring(host.indexOf('.') + 1);
    }
    return null;
  }

  private static String key(String name) {
    return Folding.fold(name).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}

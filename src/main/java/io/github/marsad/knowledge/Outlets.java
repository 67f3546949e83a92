package io.github.marsad.knowledge;

import io.github.marsad.language.arabic.Folding;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which outlet an article is from, by the name its metadata gives or by a domain. */
public final class Outlets {
  private static final int LONGEST_HOST = 300;

  /** A host with a domain of letters, after who asks and before a port. */
  private static final Pattern HOST =
      Pattern.compile(
          "(?:[^@\\s]*+@)?+((?:[\\p{L}\\p{N}_-]++\\.)++\\p{L}[\\p{L}\\p{N}-]++)(?::\\d*+)?+");

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
   * The outlet's id: a known one by name, by the domain that stands for a name, then by the
   * address; else {@code outlet:} and the slug of the name or its domain; null when there is
   * neither name nor known domain.
   */
  public String idOf(String name, String url) {
    String host = name == null ? null : host(name);
    String known = name == null ? null : byName.get(key(name));
    known = known != null ? known : byDomain(host);
    known = known != null || url == null ? known : byDomain(host(url));
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

  /**
   * The host of an address, with a scheme or without, whose path may hold unescaped Arabic; null
   * when it begins with none.
   */
  private static String host(String address) {
    int scheme = address.indexOf("//");
    boolean isScheme = scheme == 0 || (scheme > 0 && address.charAt(scheme - 1) == ':');
    String rest = (isScheme ? address.substring(scheme + 2) : address).strip();
    int end = 0;
    while (end < rest.length() && end < LONGEST_HOST && "/?#".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    Matcher host = HOST.matcher(rest.substring(0, end).toLowerCase(Locale.ROOT));
    return host.matches() ? host.group(1) : null;
  }

  private static String key(String name) {
    return Folding.fold(name).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}

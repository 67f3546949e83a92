package io.github.marsad.knowledge;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where on the web something stands, with a scheme or without, {@code https://news.example/1} or
 * {@code news.example/1}; its path may hold unescaped Arabic.
 *
 * @param host in small letters, or null when the address begins with none that has a domain
 * @param path what stands between host and query; empty when there is neither scheme nor host
 */
public record Address(String host, String path) {
  private static final int LONGEST_HOST = 300;
  private static final String ENDS = "/?#";

  /** A host with a domain of letters, after who asks and before a port. */
  private static final Pattern HOST =
      Pattern.compile(
          "(?:[^@\\s]*+@)?+((?:[\\p{L}\\p{N}_-]++\\.)++\\p{L}[\\p{L}\\p{N}-]++)(?::\\d*+)?+");

  public static Address of(String text) {
    int scheme = scheme(text);
    String rest = text.substring(scheme).strip();
    int end = end(rest, 0, ENDS);
    String host = host(rest.substring(0, end));
    boolean isAddress = scheme > 0 || host != null;
    return new Address(host, isAddress ? rest.substring(end, end(rest, end, "?#")) : "");
  }

  /** Where the scheme and its slashes end; 0 when there is none before the path. */
  private static int scheme(String text) {
    int slash = end(text, 0, ENDS);
    boolean isScheme =
        text.startsWith("//", slash) && (slash == 0 || text.charAt(slash - 1) == ':');
    return isScheme ? slash + 2 : 0;
  }

  private static int end(String text, int from, String ends) {
    int end = from;
    while (end < text.length() && ends.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static String host(String text) {
    if (text.length() > LONGEST_HOST) {
      return null;
    }
    Matcher host = HOST.matcher(text.toLowerCase(Locale.ROOT));
    return host.matches() ? host.group(1) : null;
  }
}

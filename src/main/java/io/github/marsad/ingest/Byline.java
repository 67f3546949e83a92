package io.github.marsad.ingest;

import io.github.marsad.knowledge.KnowledgeFiles;
import io.github.marsad.knowledge.Outlets;
import io.github.marsad.language.arabic.Folding;
import io.github.marsad.language.arabic.Letters;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The outlet that an article's own words name: its author field, a last line such as "Source:
 * Reuters" or "(Reuters)", a dateline such as "Cairo - AFP". It is asked only where metadata name
 * no outlet and no address is known: on another outlet's page the agency in the byline is where the
 * text comes from and not whose page it is. Two different outlets in one place are none; what names
 * nobody, as "agencies" beside an outlet, is passed over.
 */
final class Byline {
  private static final int LONGEST_LAST_LINE = 60;
  private static final int HEAD = 80;

  private static final Pattern MARK =
      Pattern.compile("[-\u2013\u2014:/()," + Letters.ARABIC_COMMA + "]");
  private static final Pattern BETWEEN_NAMES =
      Pattern.compile("[+/,|" + Letters.ARABIC_COMMA + "]| - ");
  private static final Pattern DAY =
      Pattern.compile(" (?=\\d)| " + Letters.FEH + Letters.YEH + "(?= |$)");

  private final Outlets outlets;
  private final Set<String> labels = new HashSet<>();
  private final Set<String> agencies = new HashSet<>();
  private final DatelineNames names;

  Byline(KnowledgeFiles files, Outlets outlets) {
    this.outlets = outlets;
    this.names = new DatelineNames(files);
    files.lines("byline_labels.txt").forEach(label -> labels.add(Folding.fold(label)));
    files.lines("byline_agencies.txt").forEach(word -> agencies.add(Folding.fold(word)));
  }

  /** The outlet's id, or null. */
  String outletOf(String author, ArticleText text) {
    String found = author == null ? null : known(author);
    found = found != null ? found : end(text.lastParagraph());
    return found != null ? found : dateline(text.firstParagraph());
  }

  /** A last line that is a source's, or brackets at the end of a last paragraph. */
  private String end(String last) {
    if (last.length() <= LONGEST_LAST_LINE) {
      String line = last.replaceAll("[()\\[\\]]", " ").strip();
      String name = withoutLabel(line);
      String found = name == null ? known(line) : list(name);
      if (found != null) {
        return found;
      }
    }
    String tail = last.substring(Math.max(0, last.length() - LONGEST_LAST_LINE));
    String bare = tail.replaceAll("[.\\s]+$", "");
    int open = bare.lastIndexOf('(');
    return open >= 0 && bare.endsWith(")")
        ? known(bare.substring(open + 1, bare.length() - 1))
        : null;
  }

  /** What follows a label; null when there is none. */
  private String withoutLabel(String line) {
    int colon = line.indexOf(':');
    return colon > 0 && labels.contains(Folding.fold(line.substring(0, colon)).strip())
        ? line.substring(colon + 1)
        : null;
  }

  /** One name, or several of one outlet. */
  private String list(String names) {
    String found = null;
    for (String name : BETWEEN_NAMES.split(names)) {
      String id = known(name);
      boolean isNobody = name.isBlank() || agencies.contains(Folding.fold(name).strip());
      if (!isNobody && (id == null || (found != null && !found.equals(id)))) {
        return null;
      }
      found = id != null ? id : found;
    }
    return found;
  }

  /** "City - agency -", "city (agency) -", with or without a date between them. */
  private String dateline(String first) {
    String head = first.substring(0, Math.min(HEAD, first.length()));
    String[] groups = MARK.split(head, -1);
    String place = Folding.fold(groups[0]).strip();
    int open = head.indexOf('(');
    int close = head.indexOf(')', open + 1);
    if (open > 0 && close > open && names.isPlace(city(place))) {
      return known(head.substring(open + 1, close));
    }
    return groups.length > 2 && names.isPlace(place) ? known(groups[1]) : null;
  }

  /** The place's name without the day that may follow it. */
  private static String city(String words) {
    String[] split = DAY.split(words, 2);
    return split[0].strip();
  }

  private String known(String name) {
    return outlets.isKnown(name) ? outlets.idOf(name, null) : null;
  }
}

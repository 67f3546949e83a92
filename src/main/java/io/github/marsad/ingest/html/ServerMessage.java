package io.github.marsad.ingest.html;

import java.util.List;

/** Tells the messages that a page's program prints when it fails: "Warning: ... on line 12". */
final class ServerMessage {
  private static final List<String> BEGINNINGS =
      List.of(
          "Warning:",
          "Notice:",
          "Deprecated:",
          "Strict Standards:",
          "Fatal error:",
          "Parse error:");
  private static final String PLACE = " on line ";

  private ServerMessage() {}

  static boolean is(String line) {
    int place = line.lastIndexOf(PLACE);
    return place > 0
        && BEGINNINGS.stream().anyMatch(line::startsWith)
        && line.substring(place + PLACE.length()).chars().allMatch(Character::isDigit);
  }
}

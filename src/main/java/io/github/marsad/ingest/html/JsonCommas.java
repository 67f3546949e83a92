package io.github.marsad.ingest.html;

/** Takes the commas out of JSON that templates leave where a value is missing. */
final class JsonCommas {
  private JsonCommas() {}

  /** The same without commas that follow an opening bracket or another comma. */
  static String withoutSuperfluous(String json) {
    StringBuilder tidy = new StringBuilder(json.length());
    boolean inString = false;
    char before = ',';
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      boolean superfluous = !inString && c == ',' && "[{,".indexOf(before) >= 0;
      if (!superfluous) {
        tidy.append(c);
      }
      if (inString && c == '\\' && i + 1 < json.length()) {
        tidy.append(json.charAt(++i));
      } else if (c == '"') {
        inString = !inString;
      }
      before = Character.isWhitespace(c) ? before : c;
    }
    return tidy.toString();
  }
}

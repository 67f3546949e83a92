package io.github.marsad.ingest;

import io.github.marsad.ingest.JsonOutline.Step;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells JSON lines from objects that are laid out over several lines, and from envelopes. */
final class JsonLayout {
  private static final Pattern OF_OBJECTS =
      Pattern.compile("\\{\\s*+\"([^\"\\\\]{0,200}+)\"\\s*+:\\s*+\\{");

  private JsonLayout() {}

  /**
   * Whether a file that begins so is no JSON lines: the first line ends within its object, outside
   * a string, and the object goes on in the next; or the file is one envelope, so far as it is
   * known, or so is a map of records; or several objects stand on the line, as where lines end as
   * on old Macintoshes. A line that is cut short, with the next object after it, is JSON lines, and
   * so is an object that is whole on its line when others follow it.
   */
  static boolean isLaidOut(String head) {
    int newline = head.indexOf('\n');
    String line = head.substring(0, newline < 0 ? head.length() : newline).strip();
    String next = newline < 0 ? "" : head.substring(newline).strip();
    JsonOutline outline = new JsonOutline();
    Step step = Step.ON;
    boolean list = false;
    int at = 0;
    while (at < line.length() && (step == Step.ON || step == Step.LIST)) {
      step = outline.take(line.charAt(at++));
      list |= step == Step.LIST;
    }
    if (step == Step.END && line.startsWith("{", blanks(line, at))) {
      return true;
    }
    if (next.isEmpty()) {
      return list || isMap(line);
    }
    char last = line.charAt(line.length() - 1);
    boolean whole = step == Step.END || outline.isInString();
    boolean goesOn = next.charAt(0) != '{' || last == '[' || last == ':' || (list && last == ',');
    return !whole && goesOn;
  }

  private static int blanks(String line, int from) {
    int at = from;
    while (at < line.length() && line.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  /**
   * Whether the first field of an object is an object, and not one that holds a record's fields.
   */
  private static boolean isMap(String line) {
    Matcher first = OF_OBJECTS.matcher(line);
    return first.lookingAt() && !JsonRecord.isInner(first.group(1));
  }
}

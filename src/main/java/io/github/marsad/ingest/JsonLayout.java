package io.github.marsad.ingest;

import io.github.marsad.ingest.JsonOutline.Step;

/** Tells JSON lines from objects that are laid out over several lines, and from envelopes. */
final class JsonLayout {
  private JsonLayout() {}

  /**
   * Whether a file that begins so is no JSON lines: the first line ends within its object, outside
   * a string, and the object goes on in the next; or the file is one envelope, so far as it is
   * known. A line that is cut short, with the next object after it, is JSON lines, and so is an
   * object that is whole on its line when others follow it.
   */
  static boolean isLaidOut(String head) {
    int newline = head.indexOf('\n');
    String line = head.substring(0, newline < 0 ? head.length() : newline).strip();
    String next = newline < 0 ? "" : head.substring(newline).strip();
    JsonOutline outline = new JsonOutline();
    Step step = Step.ON;
    boolean list = false;
    for (int i = 0; i < line.length() && (step == Step.ON || step == Step.LIST); i++) {
      step = outline.take(line.charAt(i));
      list |= step == Step.LIST;
    }
    if (next.isEmpty()) {
      return list;
    }
    char last = line.charAt(line.length() - 1);
    boolean whole = step == Step.END || outline.isInString();
    boolean goesOn = next.charAt(0) != '{' || last == '[' || last == ':' || (list && last == ',');
    return !whole && goesOn;
  }
}

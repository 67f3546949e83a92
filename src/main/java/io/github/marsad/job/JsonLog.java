package io.github.marsad.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;

/** One JSON object a line, for schedulers. */
final class JsonLog implements RunLog {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final PrintStream out;

  JsonLog(PrintStream out) {
    this.out = out;
  }

  @Override
  public void begin(String phase) {
    print(JSON.createObjectNode().put("event", "begin").put("phase", phase));
  }

  @Override
  public void end(String phase, double seconds) {
    print(JSON.createObjectNode().put("event", "end").put("phase", phase).put("seconds", seconds));
  }

  @Override
  public void table(String name, long rows) {
    print(JSON.createObjectNode().put("event", "table").put("table", name).put("rows", rows));
  }

  @Override
  public void note(String message) {
    print(JSON.createObjectNode().put("event", "note").put("message", message));
  }

  @Override
  public void error(String message) {
    print(JSON.createObjectNode().put("event", "error").put("message", message));
  }

  private void print(ObjectNode node) {
    out.println(node);
  }
}

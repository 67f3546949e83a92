package io.github.marsad.cli;

import io.github.marsad.lake.Dictionary;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The data dictionary. */
@Command(
    name = "tables",
    mixinStandardHelpOptions = true,
    description = "Tells what every table and every column means.")
final class TablesCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "TABLE", description = "one table; all when not given")
  private String table;

  @Option(names = "--json", description = "as JSON")
  private boolean json;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.print(Dictionary.json());
    } else {
      out.print(table == null ? Dictionary.text() : Dictionary.text(TableName.parse(table)));
    }
    out.flush();
  }
}

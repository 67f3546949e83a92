package io.github.marsad.cli;

import io.github.marsad.lake.Lake;
import org.apache.hadoop.conf.Configuration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Where a table lies. */
@Command(
    name = "path",
    mixinStandardHelpOptions = true,
    description = "Prints where the current version of a table lies.")
final class PathCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "TABLE", description = "a table's name")
  private String table;

  @Option(names = "--lake", required = true, paramLabel = "DIR", description = "the lake")
  private String lake;

  @Override
  public void run() {
    String location = Lake.at(lake, new Configuration()).location(TableName.parse(table));
    spec.commandLine().getOut().println(location);
  }
}

package io.github.marsad.cli;

import io.github.marsad.job.Setting;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** All that can be set. */
@Command(
    name = "settings",
    mixinStandardHelpOptions = true,
    description = "Prints every setting with its default and what it is for.")
final class SettingsCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    for (Setting setting : Setting.values()) {
      out.println("# " + setting.description());
      out.println(setting.key() + ": " + quoted(setting.defaultValue()));
    }
  }

  private static String quoted(String value) {
    return value.isEmpty() || value.indexOf('|') >= 0 ? '"' + value + '"' : value;
  }
}

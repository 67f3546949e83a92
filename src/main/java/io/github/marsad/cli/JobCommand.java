package io.github.marsad.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** One job over what the lake holds. */
@Command(mixinStandardHelpOptions = true)
final class JobCommand implements Callable<Integer> {
  private static final Map<String, String> DESCRIPTIONS =
      Map.of(
          "duplicates", "Finds articles that repeat earlier ones: duplicates.",
          "furniture", "Finds sentences that are no part of their article: furniture.",
          "annotate", "Finds mentions, quotes and stances in articles not annotated yet.",
          "evidence", "Writes the flat tables of what was found: mentions, quotes, stances ...",
          "terms", "Counts words: term_frequency.",
          "co-mentions", "Counts who is named with whom: co_mentions, the matrix and the pairs.",
          "stances", "Sums up who stands where: stance_summary, stance_matrix.");

  private final String job;

  @Mixin private RunOptions options;

  private JobCommand(String job) {
    this.job = job;
  }

  static CommandLine named(String job) {
    CommandLine command = new CommandLine(new JobCommand(job));
    command.getCommandSpec().usageMessage().description(DESCRIPTIONS.get(job));
    return command;
  }

  @Override
  public Integer call() {
    return options.run(List.of(Jobs.named(job)), List.of());
  }
}

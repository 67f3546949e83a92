package io.github.marsad.cli;

import io.github.marsad.job.ExitCode;
import io.github.marsad.job.UsageException;
import io.github.marsad.knowledge.KnowledgeException;
import io.github.marsad.lake.LakeException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code marsad} and its subcommands. */
@Command(
    name = "marsad",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Reads Arabic news articles and writes Parquet tables: which words are used, which actors are"
          + " named with which countries, who takes which stance towards whom, with the sentence"
          + " that proves it.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  jobs/marsad run --input data/sample --lake lake       read the sample, write all tables",
      "  jobs/marsad show stance_summary --lake lake           look at a table",
      "  jobs/marsad show mentions --lake lake --where \"country = 'SY'\" --limit 5",
      "  jobs/marsad tables                                    what every column means",
      "",
      "Exit codes: 0 done, 1 failed, 2 wrong usage or settings, 3 too many rejects or another",
      "quality gate, 4 another run is writing to the lake."
    },
    subcommands = {
      RunCommand.class,
      IngestCommand.class,
      ShowCommand.class,
      ExplainCommand.class,
      AccuracyCommand.class,
      LearnPriorsCommand.class,
      TrainNerCommand.class,
      TablesCommand.class,
      PathCommand.class,
      SettingsCommand.class
    })
public final class MarsadCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** Parses and runs a command line; returns the exit code. */
  public static int execute(String... arguments) {
    CommandLine command = new CommandLine(new MarsadCommand());
    for (String job : Jobs.AFTER_INGEST) {
      command.addSubcommand(job, JobCommand.named(job));
    }
    command.setCaseInsensitiveEnumValuesAllowed(true);
    command.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    command.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    command.setExecutionExceptionHandler(sentences());
    return command.execute(arguments);
  }

  /** An error that we raise is a sentence; any other keeps its stack trace. */
  private static IExecutionExceptionHandler sentences() {
    return (exception, command, parsed) -> {
      if (exception instanceof UsageException || exception instanceof KnowledgeException) {
        command.getErr().println("marsad: " + exception.getMessage());
        return ExitCode.USAGE;
      }
      if (exception instanceof LakeException) {
        command.getErr().println("marsad: " + exception.getMessage());
        return ExitCode.FAILED;
      }
      throw exception;
    };
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command");
  }
}

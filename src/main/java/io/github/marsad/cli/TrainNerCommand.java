package io.github.marsad.cli;

import io.github.marsad.annotate.NerTraining;
import io.github.marsad.job.Session;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains a model of names that {@code annotate.models} takes. */
@Command(
    name = "train-ner",
    mixinStandardHelpOptions = true,
    description = {
      "Trains a conditional random field of names with Spark NLP and saves it as a pipeline for the"
          + " setting annotate.models. Runs offline.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  marsad train-ner --conll names.conll --out models/names",
      "  marsad run --input data/sample --lake lake --set annotate.models=models/names"
    })
final class TrainNerCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--conll",
      required = true,
      paramLabel = "FILE",
      description =
          "words and labels (B-PER, I-PER, B-ORG, O ...), a word a line, an empty line after each"
              + " sentence: `word label`, or the four columns of CoNLL-2003")
  private Path conll;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "where the pipeline goes; it must not exist")
  private Path out;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      defaultValue = "10",
      description = "passes over the sentences (${DEFAULT-VALUE})")
  private int epochs;

  @Override
  public Integer call() {
    int sentences = NerTraining.train(Session.start(), conll, out, epochs);
    spec.commandLine()
        .getOut()
        .println("trained on " + sentences + " sentences; the pipeline is in " + out);
    return 0;
  }
}

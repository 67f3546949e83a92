package io.github.marsad.annotate;

import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.annotators.Tokenizer;
import com.johnsnowlabs.nlp.annotators.ner.NerConverter;
import com.johnsnowlabs.nlp.annotators.ner.crf.NerCrfApproach;
import com.johnsnowlabs.nlp.annotators.pos.perceptron.PerceptronApproach;
import com.johnsnowlabs.nlp.embeddings.Word2VecApproach;
import com.johnsnowlabs.nlp.training.CoNLL;
import io.github.marsad.job.UsageException;
import io.github.marsad.lake.table.Articles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Trains names with Spark NLP from a CoNLL file: word vectors and parts of speech of the file's own
 * words, then a conditional random field over both. The saved pipeline reads {@code text} and
 * leaves chunks; nothing is downloaded.
 */
public final class NerTraining {
  private static final String HEAD = "-DOCSTART- -X- -X- O\n\n";
  private static final String NO_TAG = "X";
  private static final int CONLL_COLUMNS = 4;
  private static final int SEED = 17;

  /**
   * How fast the learning rate, 1 / (l2 (c0 + step)), falls: Spark NLP's usual c0 of 1,250,000 is
   * made for the 14,000 sentences of CoNLL-2003, and would teach a small file nothing.
   */
  private static final int STEPS_A_SENTENCE = 90;

  private static final int VECTOR_SIZE = 100;

  private NerTraining() {}

  /**
   * Trains and saves a pipeline.
   *
   * @return how many sentences it learnt from
   */
  public static int train(SparkSession spark, Path conll, Path out, int epochs) {
    if (Files.exists(out)) {
      throw new UsageException("--out " + out + " exists; name a new folder");
    }
    if (epochs < 1) {
      throw new UsageException("--epochs is 1 or more, not " + epochs);
    }
    List<String> sentences = sentences(conll);
    try {
      Path file = Files.createTempFile("marsad-ner", ".conll");
      try {
        Files.writeString(file, HEAD + String.join("\n", sentences));
        fit(read(spark, file.toUri().toString()).cache(), epochs, sentences.size())
            .write()
            .save(out.toString());
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sentences.size();
  }

  /** Spark NLP's reader with its own defaults; Java knows no default arguments. */
  private static Dataset<Row> read(SparkSession spark, String file) {
    CoNLL reader =
        new CoNLL(
            "document",
            "sentence",
            "token",
            "pos",
            3,
            1,
            "doc_id",
            Articles.TEXT,
            "label",
            true,
            " ",
            false);
    return reader
        .readDataset(spark, file, reader.readDataset$default$3(), 1, reader.readDataset$default$5())
        .toDF();
  }

  /** The sentences in four columns; a line of another shape is refused with its number. */
  private static List<String> sentences(Path conll) {
    List<String> lines;
    try {
      lines = Files.readAllLines(conll);
    } catch (IOException e) {
      throw new UsageException("cannot read " + conll + " as UTF-8: " + e.getMessage());
    }
    List<String> sentences = new ArrayList<>();
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i <= lines.size(); i++) {
      String line = i == lines.size() ? "" : lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("-DOCSTART-")) {
        sentence.append(columns(conll, i + 1, line)).append('\n');
      } else if (!sentence.isEmpty()) {
        sentences.add(sentence.toString());
        sentence.setLength(0);
      }
    }
    if (sentences.isEmpty()) {
      throw new UsageException(conll + " holds no sentence");
    }
    return sentences;
  }

  private static String columns(Path conll, int number, String line) {
    String[] cells = line.split("\\s+");
    if (cells.length == CONLL_COLUMNS) {
      return String.join(" ", cells);
    }
    if (cells.length == 2) {
      return cells[0] + ' ' + NO_TAG + ' ' + NO_TAG + ' ' + cells[1];
    }
    throw new UsageException(
        conll
            + ":"
            + number
            + ": "
            + cells.length
            + " columns; write `word label` or four columns");
  }

  private static PipelineModel fit(Dataset<Row> sentences, int epochs, int count) {
    PerceptronApproach tags = new PerceptronApproach();
    tags.setInputCols(new String[] {"sentence", "token"});
    tags.setOutputCol("tag");
    tags.setPosColumn("pos");
    tags.setNIterations(1);
    Word2VecApproach vectors = new Word2VecApproach();
    vectors.setInputCols(new String[] {"token"});
    vectors.setOutputCol("vectors");
    vectors.setVectorSize(VECTOR_SIZE);
    vectors.setMinCount(1);
    vectors.setSeed(SEED);
    NerCrfApproach field = new NerCrfApproach();
    field.setInputCols(new String[] {"sentence", "token", "tag", "vectors"});
    field.setLabelColumn("label");
    field.setOutputCol("ner");
    field.setC0(STEPS_A_SENTENCE * count);
    field.setMinEpochs(epochs);
    field.setMaxEpochs(epochs);
    field.setRandomSeed(SEED);
    PipelineModel learnt =
        new Pipeline().setStages(new PipelineStage[] {tags, vectors, field}).fit(sentences);
    return reader(learnt, sentences);
  }

  /** The learnt stages between those that cut texts into words and words into chunks. */
  private static PipelineModel reader(PipelineModel learnt, Dataset<Row> sentences) {
    DocumentAssembler documents = new DocumentAssembler();
    documents.setInputCol(Articles.TEXT);
    documents.setOutputCol("sentence");
    Tokenizer words = new Tokenizer();
    words.setInputCols(new String[] {"sentence"});
    words.setOutputCol("token");
    NerConverter chunks = new NerConverter();
    chunks.setInputCols(new String[] {"sentence", "token", "ner"});
    chunks.setOutputCol("chunks");
    List<PipelineStage> stages = new ArrayList<>(List.of(documents, words));
    stages.addAll(List.of(learnt.stages()));
    stages.add(chunks);
    return new Pipeline()
        .setStages(stages.toArray(PipelineStage[]::new))
        .fit(sentences.select(Articles.TEXT));
  }
}

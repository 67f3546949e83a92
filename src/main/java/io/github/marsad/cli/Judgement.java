package io.github.marsad.cli;

import io.github.marsad.job.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a reader said of one mention: a row of a Markdown table with the columns no, article_id,
 * begin, end, entity_id, kind, verdict, reason. Offsets are code points.
 */
record Judgement(
    int no,
    String articleId,
    int begin,
    int end,
    String entityId,
    String kind,
    String verdict,
    String reason) {

  /** The 0.975 quantile of the normal distribution. */
  private static final double Z = 1.959963984540054;

  private static final int COLUMNS = 8;
  private static final String RIGHT = "right";

  /** The rows of the file that begin with a number; a row with other columns is an error. */
  static List<Judgement> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new UsageException("no file " + file + "; --judged names a table of judged mentions");
    }
    List<Judgement> judgements = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.matches("\\| *\\d+ *\\|.*")) {
        judgements.add(parse(line, file + ":" + (i + 1)));
      }
    }
    return judgements;
  }

  private static Judgement parse(String line, String where) {
    String[] cells = line.strip().replaceAll("^\\||\\|$", "").split("\\|", -1);
    if (cells.length != COLUMNS) {
      throw new UsageException(where + ": " + cells.length + " cells, not " + COLUMNS);
    }
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].strip();
    }
    try {
      return new Judgement(
          Integer.parseInt(cells[0]),
          cells[1],
          Integer.parseInt(cells[2]),
          Integer.parseInt(cells[3]),
          cells[4],
          cells[5],
          cells[6],
          cells[7]);
    } catch (NumberFormatException e) {
      throw new UsageException(where + ": no, begin and end are numbers");
    }
  }

  /** The row as the file has it. */
  String line() {
    return String.format(
        Locale.ROOT,
        "| %d | %s | %d | %d | %s | %s | %s | %s |",
        no,
        articleId,
        begin,
        end,
        entityId,
        kind,
        verdict,
        reason);
  }

  String key() {
    return key(articleId, begin, end, entityId);
  }

  static String key(String articleId, int begin, int end, String entityId) {
    return articleId + " " + begin + " " + end + " " + entityId;
  }

  /** One summary for the countries and one for the actors among them. */
  static List<String> summaries(List<Judgement> judgements) {
    return judgements.stream()
        .collect(Collectors.partitioningBy(one -> one.entityId().startsWith("country:")))
        .values()
        .stream()
        .filter(some -> !some.isEmpty())
        .map(Judgement::summary)
        .toList();
  }

  /** How many are right, with Wilson's interval at 95 %. */
  static String summary(List<Judgement> judgements) {
    long right = judgements.stream().filter(j -> j.verdict().equals(RIGHT)).count();
    int n = judgements.size();
    if (n == 0) {
      return "no judgements";
    }
    double p = (double) right / n;
    double centre = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
    double margin = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n)) / (1 + Z * Z / n);
    return String.format(
        Locale.ROOT,
        "%d of %d right: precision %.3f, 95 %% interval %.3f to %.3f",
        right,
        n,
        p,
        centre - margin,
        centre + margin);
  }
}

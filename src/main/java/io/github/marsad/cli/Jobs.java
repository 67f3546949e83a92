package io.github.marsad.cli;

import io.github.marsad.annotate.AnnotateJob;
import io.github.marsad.comentions.CoMentionJob;
import io.github.marsad.duplicates.DuplicatesJob;
import io.github.marsad.evidence.EvidenceJob;
import io.github.marsad.furniture.FurnitureJob;
import io.github.marsad.ingest.IngestJob;
import io.github.marsad.job.Job;
import io.github.marsad.job.UsageException;
import io.github.marsad.stances.StanceJob;
import io.github.marsad.terms.TermsJob;
import java.util.List;

/** All jobs in the order of the flow. To add one, add it here. */
final class Jobs {
  static final List<Job> ALL =
      List.of(
          new IngestJob(),
          new DuplicatesJob(),
          new FurnitureJob(),
          new AnnotateJob(),
          new EvidenceJob(),
          new TermsJob(),
          new CoMentionJob(),
          new StanceJob());

  /** Names of the jobs that read the lake only. */
  static final List<String> AFTER_INGEST =
      ALL.stream().map(Job::name).filter(name -> !name.equals("ingest")).toList();

  private Jobs() {}

  static Job named(String name) {
    return ALL.get(indexOf(name));
  }

  /** The job and all that come after it. */
  static List<Job> from(String name) {
    return ALL.subList(indexOf(name), ALL.size());
  }

  private static int indexOf(String name) {
    for (int i = 0; i < ALL.size(); i++) {
      if (ALL.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new UsageException(
        "no job \"" + name + "\"; the jobs are " + ALL.stream().map(Job::name).toList());
  }
}

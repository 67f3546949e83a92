package io.github.marsad.annotate;

import io.github.marsad.find.ArticleAnnotator;
import io.github.marsad.find.MentionFinder;
import io.github.marsad.knowledge.Knowledge;
import io.github.marsad.knowledge.KnowledgeFiles;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finders, built once a JVM for each state of the knowledge. They are safe to share. */
final class Engines {
  private static final Map<String, Engine> BY_DIGEST = new ConcurrentHashMap<>();
  private static final Map<String, Engine> BY_PATH = new ConcurrentHashMap<>();

  /** The finders over one state of the knowledge. */
  record Engine(Knowledge knowledge, MentionFinder mentionFinder, ArticleAnnotator annotator) {}

  private Engines() {}

  static Engine of(KnowledgeFiles files) {
    return BY_DIGEST.computeIfAbsent(files.digest(), digest -> build(files));
  }

  /** The packed knowledge, or a folder's for a path that is not empty. */
  static Engine ofPath(String path) {
    return BY_PATH.computeIfAbsent(
        path,
        key ->
            of(key.isEmpty() ? KnowledgeFiles.builtIn() : KnowledgeFiles.withFolder(Path.of(key))));
  }

  private static Engine build(KnowledgeFiles files) {
    Knowledge knowledge = Knowledge.of(files);
    return new Engine(knowledge, new MentionFinder(knowledge), new ArticleAnnotator(knowledge));
  }
}

package io.github.marsad.ingest;

import io.github.marsad.knowledge.KnowledgeFiles;

final class Languages {
  Languages(KnowledgeFiles f) {}

  Language of(String t) {
    return Language.of(t);
  }
}

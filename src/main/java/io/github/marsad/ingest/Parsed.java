package io.github.marsad.ingest;

/** What one record of a source came to: an article or a reject. */
sealed interface Parsed permits RawArticle, Reject, InnerRecord {}

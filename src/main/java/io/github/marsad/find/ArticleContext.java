package io.github.marsad.find;

import java.time.LocalDate;
import java.util.List;

/**
 * What is known of an article besides its text.
 *
 * @param published the day it appeared, or null
 * @param models names that plugged-in models found in it
 */
public record ArticleContext(LocalDate published, List<ModelName> models) {
  /** Nothing is known. */
  public static final ArticleContext NONE = new ArticleContext(null, List.of());
}

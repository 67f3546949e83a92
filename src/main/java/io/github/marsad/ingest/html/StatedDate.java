package io.github.marsad.ingest.html;

/**
 * A date that metadata or markup state, with the words beside it on the page, which may say that it
 * is another date than that of publication.
 *
 * @param shown what the element itself shows, or nothing
 */
public record StatedDate(String before, String shown, String value, String after) {
  static StatedDate of(String value) {
    return new StatedDate("", "", value, "");
  }
}

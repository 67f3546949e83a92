package io.github.marsad.ingest.html;

import java.util.List;

/**
 * An article as its page gives it. What the page does not say is null or an empty list.
 *
 * @param lead the abstract that stands between headline and body
 * @param lines paragraphs, headings, list items and table rows of the body
 * @param dates when it was published, as written in metadata, the most trusted first
 * @param dateLines lines beside the article that may hold the date, in the page's order
 * @param url the address that the page gives as its own
 */
public record HtmlArticle(
    String title,
    String lead,
    List<String> lines,
    List<StatedDate> dates,
    List<DateLine> dateLines,
    String author,
    String outlet,
    String section,
    String url) {}

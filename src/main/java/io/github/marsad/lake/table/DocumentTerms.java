package io.github.marsad.lake.table;

import static io.github.marsad.lake.table.Types.INT;
import static io.github.marsad.lake.table.Types.STRING;

/** Terms of each article. */
public final class DocumentTerms {
  public static final String ARTICLE_ID = "article_id";
  public static final String TERM = "term";
  public static final String SURFACE = "surface";
  public static final String TF = "tf";

  public static final Table TABLE =
      Table.byMonth("document_terms", "One row for each term of each article.")
          .column(ARTICLE_ID, STRING, "the article: 20 hex digits")
          .column(TERM, STRING, "the key: folded, without article and proclitics")
          .column(SURFACE, STRING, "its commonest spelling in the article")
          .column(TF, INT, "how often it stands there")
          .key(ARTICLE_ID, TERM);

  private DocumentTerms() {}
}

package io.github.marsad.lake.table;

import static io.github.marsad.lake.table.Types.LONG;
import static io.github.marsad.lake.table.Types.STRING;

/** Which things that stances are towards are alike. */
public final class IssueGroups {
  public static final String ISSUE_ID = "issue_id";
  public static final String GROUP_ID = "group_id";
  public static final String GROUP_TEXT = "group_text";
  public static final String N = "n";

  public static final Table TABLE =
      Table.of("issue_groups", "One row for each thing that a stance is towards.")
          .column(ISSUE_ID, STRING, "stances.target_id of an issue")
          .column(GROUP_ID, STRING, "the commonest id of those alike: stance_summary.target_id")
          .column(GROUP_TEXT, STRING, "the commonest words for the group's id")
          .column(N, LONG, "stances towards the issue, copies included")
          .key(ISSUE_ID);

  private IssueGroups() {}
}

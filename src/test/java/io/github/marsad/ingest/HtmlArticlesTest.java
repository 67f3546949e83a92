package io.github.marsad.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a page with several articles its own alone is read; a list of others' is none. */
class HtmlArticlesTest {
  private static final String TITLE = "افتتاح سوق السمك الجديد في الميناء";
  private static final String FIRST =
      "افتتح رئيس البلدية صباح الأحد سوق السمك الجديد قرب رصيف الميناء القديم، بحضور عدد كبير من"
          + " الصيادين وعائلاتهم.";
  private static final String SECOND =
      "وقال المهندس المشرف إن السوق يضم أربعين متجرا، وإن العمل فيه توقف مرتين بسبب نقص المال.";
  private static final List<String> OTHERS =
      List.of(
          "أمطار غزيرة تغلق طريق الجبل", "فريق المدينة يفوز بكأس الناشئين", "مكتبة البلدة ليلا");
  private static final String OTHER =
      "وقع ذلك منذ مساء السبت، وعملت الورش حتى الفجر قبل أن يعود الناس إلى بيوتهم في هدوء تام.";

  /** A page: {@code @} is its article, {@code %} stands for three others. */
  private static String page(String head, String body, String own, String other) {
    StringBuilder others = new StringBuilder();
    for (String title : OTHERS) {
      others.append(other.replace("@T", title).replace("@P", title + ": " + OTHER));
    }
    String article = own.replace("@T", TITLE).replace("@P", "<p>" + FIRST + "</p><p>" + SECOND);
    return "<html><head>"
        + head.replace("@T", TITLE)
        + "</head><body>"
        + body.replace("@", article).replace("%", others)
        + "</body></html>";
  }

  private static final String OWN = "<article><h1>@T</h1>@P</p></article>";
  private static final String CARD = "<article><h3><a href=/n>@T</a></h3><p>@P</p></article>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@<section>%</section>",
        "<main>@%</main>",
        "<div>%</div>@",
        "<main>%@</main>",
        "<div>@</div><ul><li>%</li></ul>"
      })
  void relatedStoriesAreNoPartOfIt(String body) {
    for (String head : List.of("", "<title>@T</title>")) {
      for (String other : List.of(CARD, CARD.replace("<a href=/n>", "").replace("</a>", ""))) {
        assertOwn(page(head, body, OWN, other));
      }
    }
    assertOwn(page("<title>@T</title>", "@", OWN.replace("</article>", "%</article>"), CARD));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>@T - البلدة</title>",
        "<meta property=og:title content='@T'>",
        "<title>البلدة</title><meta property=og:title content='@T'>"
      })
  void endlessScrollingGivesTheStoryThatThePageNames(String head) {
    String next = "<article><h1>@T</h1><p>@P</p><p>@P</p></article>";
    assertOwn(page(head, "@%", OWN, next));
    assertOwn(page(head, "%@", OWN, next));
  }

  private static void assertOwn(String page) {
    RawArticle article = Formats.article(Formats.parse(new HtmlParser(), page));
    assertEquals(TITLE, article.title(), page);
    assertEquals(FIRST + "\n" + SECOND, article.body(), page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article><h2><a href=/n>@T</a></h2><p>@P</p></article>",
        "<article><h2>@T</h2><p>@P</p><p>@P</p></article>",
        "<article class=post><header><h2 class=entry-title><a href=/n>@T</a></h2></header><div"
            + " class=entry-content><p>@P</p><p>@P</p></div></article>",
        "<div class=hentry><h3>@T</h3><p>@P</p></div>",
        "<div itemscope itemtype='https://schema.org/BlogPosting'><h2>@T</h2><p>@P</p></div>"
      })
  void aListOfArticlesIsNone(String other) {
    for (String body : List.of("%", "<main>%</main>", "<nav>x</nav><div>%</div>")) {
      String page = page("<title>أخبار البلدة</title>", body, OWN, other);
      List<Parsed> records = Formats.parse(new HtmlParser(), page);
      assertEquals(List.of("0:empty"), Formats.fates(records), records::toString);
      assertEquals("no article on the page: it lists several", ((Reject) records.get(0)).detail());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article><h3>@T</h3><time datetime='2018-02-14'>11:00</time><p>@P</p></article>",
        "<article><h3><a href='#p1'>@T</a></h3><p>@P</p></article>"
      })
  void theEntriesOfALiveReportAreItsOwnAndDateItNot(String entry) {
    String page = page("<title>@T</title>", "@", OWN.replace("</article>", "%</article>"), entry);
    RawArticle article = Formats.article(Formats.parse(new HtmlParser(), page));
    assertEquals(2 + 2 * OTHERS.size(), article.body().lines().count(), article.body());
    assertEquals(PublicationDate.NONE, article.date());
  }
}

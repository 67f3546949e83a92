package io.github.marsad.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.marsad.language.arabic.Folding;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of outlets: no name or domain of two, states and zones that exist, one with actors. */
class OutletFileTest {
  private static final KnowledgeFiles FILES = KnowledgeFiles.builtIn();
  private static final List<Tsv.Row> ROWS = FILES.table("outlets.tsv").rows();
  private static final Outlets OUTLETS = Knowledge.of(FILES).outlets();

  private static String key(String name) {
    return Folding.fold(name).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  @Test
  void noNameAndNoDomainBelongsToTwo() {
    Map<String, String> owners = new HashMap<>();
    for (Tsv.Row row : ROWS) {
      String id = row.require("outlet_id");
      Set<String> keys =
          row.list("names").stream().map(OutletFileTest::key).collect(Collectors.toSet());
      row.list("domains").forEach(domain -> keys.add("domain " + domain));
      for (String key : keys) {
        String before = owners.putIfAbsent(key, id);
        assertEquals(null, before, key + " of " + id);
      }
    }
    assertTrue(ROWS.size() > 450, ROWS.size() + " outlets");
  }

  @Test
  void statesZonesAndDomainsAreWellFormed() {
    Set<String> states = Set.of(Locale.getISOCountries());
    Map<String, String> zones = new TreeMap<>();
    for (Tsv.Row row : ROWS) {
      String state = row.get("country");
      String zone = row.get("zone");
      assertTrue(state.isEmpty() || states.contains(state), state);
      assertTrue(!state.isEmpty() || zone.isEmpty(), row.get("outlet_id"));
      if (!zone.isEmpty()) {
        assertNotNull(ZoneId.of(zone));
        assertEquals(zone, zones.merge(state, zone, (a, b) -> a), row.get("outlet_id"));
      }
      for (String domain : row.list("domains")) {
        assertTrue(domain.matches("(?!www\\.)[a-z0-9-]+(\\.[a-z0-9-]+)+"), domain);
      }
      assertTrue(row.get("outlet_id").matches("m:[a-z0-9-]+"), row.get("outlet_id"));
    }
  }

  @Test
  void anOutletThatIsAnActorTooHasTheActorsState() {
    Map<String, String> actors =
        FILES.table("actors.tsv").rows().stream()
            .filter(row -> row.get("entity_id").startsWith("m:"))
            .collect(Collectors.toMap(row -> row.get("entity_id"), row -> row.get("country")));
    int both = 0;
    for (Tsv.Row row : ROWS) {
      String state = actors.get(row.get("outlet_id"));
      both += state == null ? 0 : 1;
      assertTrue(state == null || state.equals(row.get("country")), row.get("outlet_id"));
    }
    assertTrue(both > 350, both + " outlets are actors");
  }

  @Test
  void everyNameAndDomainLeadsToItsOutlet() {
    for (Tsv.Row row : ROWS) {
      String id = row.get("outlet_id");
      for (String name : row.list("names")) {
        assertEquals(id, OUTLETS.idOf(name, null), name);
      }
      for (String domain : row.list("domains")) {
        assertEquals(id, OUTLETS.idOf(null, "https://www." + domain + "/news/1"), domain);
      }
    }
  }

  /** What Arabic services of foreign outlets, and sites of Arab ones, call themselves. */
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "CNN بالعربية, m:cnn",
    "BBC عربي, m:bbc",
    "BBC News عربي, m:bbc",
    "RT بالعربي, m:rt-arabic",
    "RT Arabic, m:rt-arabic",
    "France 24 عربي, m:france-24",
    "فرانس24, m:france-24",
    "DW عربية, m:deutsche-welle",
    "سكاي نيوز عربية, m:sky-news-arabia",
    "العربية نت, m:al-arabiya",
    "العربية.نت, m:al-arabiya",
    "الجزيرة نت, m:al-jazeera",
    "يورونيوز, m:euronews",
    "إندبندنت عربية, m:independent-arabia",
    "اندبندنت عربية, m:independent-arabia",
    "مونت كارلو الدولية, m:monte-carlo-doualiya",
    "سبوتنيك عربي, m:sputnik",
    "CNBC عربية, m:cnbc",
    "الحرة, m:alhurra",
    "الشرق للأخبار, m:asharq-news",
    "الشرق, outlet:الشرق"
  })
  void sitesAreKnownByTheNamesTheyUse(String name, String id) {
    assertEquals(id, OUTLETS.idOf(name, null));
  }

  @Test
  void everyArabStateHasOutlets() {
    Map<String, Long> counts =
        ROWS.stream().collect(Collectors.groupingBy(r -> r.get("country"), Collectors.counting()));
    for (String state :
        "AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE".split(" ")) {
      assertTrue(counts.getOrDefault(state, 0L) > 0, state);
    }
  }

  @ParameterizedTest(name = "{0} at {1}: {2}")
  @CsvSource({
    "www.aljazeera.net, , m:al-jazeera",
    "AlJazeera.net, , m:al-jazeera",
    "https://www.aljazeera.net/news, , m:al-jazeera",
    ", www.aljazeera.net/news/politics/2018/1, m:al-jazeera",
    ", aljazeera.net, m:al-jazeera",
    ", //aljazeera.net:443?x, m:al-jazeera",
    ", HTTPS://User@Sub.AlJazeera.Net/خبر, m:al-jazeera",
    "www.daffatan.example, , outlet:daffatan-example",
    "daffatan.example, , outlet:daffatan-example",
    "جريدة الضفتين, www.aljazeera.net/x, m:al-jazeera",
    ", www.daffatan.example/x,",
    ", notaljazeera.net,",
    ", aljazeera.net.evil.example,",
    ", 'see aljazeera.net',",
    ", file:///aljazeera.net,",
    ", news/aljazeera.net,",
    "U.S. Press, , outlet:u-s-press"
  })
  void aDomainIsAnOutletAlsoWithoutAScheme(String name, String url, String id) {
    assertEquals(id, OUTLETS.idOf(name, url));
  }
}

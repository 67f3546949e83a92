package io.github.marsad.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.marsad.testing.Rows;
import io.github.marsad.testing.TestSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Components are those of a plain union-find, whatever the shape of the graph. */
class ComponentsTest {
  private static final StructType EDGES =
      new StructType()
          .add(Components.NODE, DataTypes.StringType)
          .add(Components.ROOT, DataTypes.StringType);

  private static String name(int node) {
    return String.format(Locale.ROOT, "%05d", node);
  }

  private static Dataset<Row> edges(List<int[]> edges) {
    List<Row> rows =
        edges.stream()
            .map(e -> RowFactory.create(name(Math.max(e[0], e[1])), name(Math.min(e[0], e[1]))))
            .toList();
    return TestSession.get().createDataFrame(rows, EDGES);
  }

  private static void check(List<int[]> edges) {
    Map<Integer, Integer> first = new TreeMap<>();
    edges.forEach(e -> first.putAll(Map.of(e[0], e[0], e[1], e[1])));
    for (boolean changed = true; changed; ) {
      changed = false;
      for (int[] e : edges) {
        int least = Math.min(first.get(e[0]), first.get(e[1]));
        changed |= first.put(e[0], least) != least;
        changed |= first.put(e[1], least) != least;
      }
    }
    List<String> expected = new ArrayList<>();
    first.forEach(
        (node, root) -> {
          if (!node.equals(root)) {
            expected.add("{\"node\":\"%s\",\"root\":\"%s\"}".formatted(name(node), name(root)));
          }
        });
    assertEquals(
        expected, Rows.json(Components.of(edges(edges)), Components.NODE, Components.ROOT));
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 100, 200})
  void randomGraphs(int edges) {
    Random random = new Random(edges);
    List<int[]> graph = new ArrayList<>();
    while (graph.size() < edges) {
      int a = random.nextInt(200);
      int b = random.nextInt(200);
      if (a != b) {
        graph.add(new int[] {a, b});
      }
    }
    check(graph);
  }

  @Test
  void aLongPathInRandomOrder() {
    List<Integer> nodes =
        new ArrayList<>(new Random(3).ints(300, 0, 99_999).boxed().distinct().toList());
    List<int[]> path = new ArrayList<>();
    for (int i = 1; i < nodes.size(); i++) {
      path.add(new int[] {nodes.get(i - 1), nodes.get(i)});
    }
    check(path);
  }

  @Test
  void noEdges() {
    check(List.of());
  }
}

package io.github.marsad.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticModelTest {
  @Test
  void theProbabilityIsTheLogisticFunctionOfTheWeightsOfWhatIsThere() {
    LogisticModel model =
        LogisticModel.parse("feature\tweight\n(intercept)\t0.5\na\t1\nb=x\t-2.5\n");
    assertEquals(0.62, model.probability(List.of())); // 1 / (1 + exp(-0.5))
    assertEquals(0.82, model.probability(List.of("a"))); // 1 / (1 + exp(-1.5))
    assertEquals(0.27, model.probability(List.of("a", "b=x"))); // 1 / (1 + exp(1))
    assertEquals(0.62, model.probability(List.of("never seen")));
  }

  @Test
  void aWeightThatIsNoNumberIsToldWithItsPlace() {
    KnowledgeException error =
        assertThrows(
            KnowledgeException.class, () -> LogisticModel.parse("feature\tweight\na\tmuch\n"));
    assertTrue(error.getMessage().contains("much"), error::getMessage);
  }

  @Test
  void thePackedWeightsAreRead() {
    Knowledge knowledge = Knowledge.of(KnowledgeFiles.builtIn());
    double named = knowledge.quoteConfidence().probability(List.of("told=told"));
    double nobody = knowledge.quoteConfidence().probability(List.of("told=told", "who=none"));
    assertTrue(named > nobody, named + " and " + nobody);
  }
}

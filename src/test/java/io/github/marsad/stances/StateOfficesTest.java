package io.github.marsad.stances;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which of the roles that persons are known by count as their state. */
class StateOfficesTest {
  private static final Set<String> STATES = Set.of("Russia", "United States", "Comoros");

  @Test
  void offices() {
    List<String> offices =
        List.of(
            "Foreign minister of Russia",
            "Prime minister of the Comoros",
            "President of Russia",
            "President of the United States",
            "First vice president of Russia",
            "Leader of Russia",
            "Secretary of state of the United States",
            "Senator of the United States",
            "Ambassador of the United States to the European Union",
            "UN representative of Russia",
            "Spokeswoman of the State Department",
            "Spokesman of the Foreign Ministry of Egypt",
            "Chief of staff of the armed forces of Israel",
            "Commander of US Central Command",
            "Director of the CIA",
            "King of Saudi Arabia",
            "Speaker of the parliament of Iran",
            "Chairman of the Foreign Affairs Committee of the Federation Council of Russia");
    assertEquals(
        offices, offices.stream().filter(role -> StateOffices.isOffice(role, STATES)).toList());
  }

  @Test
  void otherRoles() {
    List<String> others =
        List.of(
            "First lady of the United States",
            "Journalist from Egypt",
            "Businessman in Russia",
            "Opposition politician of Russia",
            "Leader of the Labour Party of the United Kingdom",
            "Leader in Hamas",
            "Spokesman of Hamas",
            "President of the World Bank",
            "President of the European Council",
            "President of the Tunisian Order of Lawyers",
            "Ambassador of the European Union to Tunisia",
            "UN special envoy for Yemen",
            "Son of the former leader Muammar Gaddafi",
            "Prime minister of the Houthi government",
            "Coach of Real Madrid");
    assertEquals(
        List.of(), others.stream().filter(role -> StateOffices.isOffice(role, STATES)).toList());
    assertFalse(StateOffices.isOffice(null, STATES));
  }
}

package io.github.marsad.stances;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells offices of a state from what else persons are known as: a minister, an ambassador and a
 * senator act for their state; a party leader, a journalist and a first lady do not. Roles are
 * English, as {@code entities.role} has them: {@code Foreign minister of Russia}.
 */
final class StateOffices {
  /** Offices that only states have. */
  private static final Pattern OFFICE =
      whole(
          "minister|premier|chancellor|speaker|senator|ambassador|consul|mayor|governor",
          "king|queen|emir|sultan|emperor|shah|crown prince|supreme leader|grand mufti",
          "attorney general|chief justice|prosecutor|judge|(justice|president) of the supreme court",
          "(under |assistant |deputy |home )?secretary of (state|defen[cs]e|energy|commerce|health)",
          "(under )?secretary of (the (treasury|army|navy|interior)|homeland security|labor)",
          "home secretary|national security advis[eo]r|joint chiefs of staff",
          "advis[eo]r to the (president|prime minister|king)|at the royal court",
          "member of (the )?(parliament|knesset|senate|congress|state duma|federation council)",
          "member of the (house of|national assembly|constituent assembly|sovereignty council)",
          "(chairman|chairwoman|president) of the .*(senate|house of|duma|federation council)",
          "(un )?representative of|special (envoy|representative) (of|for)",
          "chief of (the general )?staff|commander in chief",
          "commander of (us|russian|the (us|army|navy|air force|armed forces)|.* forces of).*",
          "government spokes(man|woman)",
          "spokes(man|woman) of .*(ministry|department|presidency|armed forces|army|police)",
          "spokes(man|woman) of the (white house|pentagon|kremlin|elysee|foreign office|government)",
          "director of (the )?(cia|fbi|mossad|national intelligence|general intelligence|national)",
          "(head|director|chief) of .*(intelligence|security|police|shin bet|gru)");

  /** Offices in what is no state, and persons who are known for something else. */
  private static final Pattern OTHER =
      whole(
          "party|movement|union|coalition|club|campaign|candidate|opposition",
          "(con)?federation of|football|company|corporation|university|bank of|lawyers|journalist|activist",
          "hamas|hezbollah|fatah|al-qaeda|taliban|houthis?|brigades|rebels?|insurgents",
          "european|eu|nato|arab league|united nations|un (special|high|deputy|regional).*",
          "wife|widow|son of|daughter of|brother of|former|businessman|singer|actor|writer");

  /** Who heads the state that is named after it. */
  private static final Pattern HEAD =
      Pattern.compile(
          "((first )?vice |acting |interim )?(president|leader) of (the )?",
          Pattern.CASE_INSENSITIVE);

  /** To whom somebody is sent: an ambassador to the European Union is no officer of it. */
  private static final Pattern TO = Pattern.compile(" to .*");

  private StateOffices() {}

  private static Pattern whole(String... words) {
    return Pattern.compile("\\b(" + String.join("|", words) + ")\\b", Pattern.CASE_INSENSITIVE);
  }

  /**
   * Whether a role is an office of a state.
   *
   * @param role English, or null
   * @param states the English names of all states
   */
  static boolean isOffice(String role, Set<String> states) {
    if (role == null) {
      return false;
    }
    var head = HEAD.matcher(role);
    if (head.lookingAt()) {
      return states.contains(role.substring(head.end()));
    }
    return OFFICE.matcher(role).find() && !OTHER.matcher(TO.matcher(role).replaceAll("")).find();
  }
}

package io.github.marsad.knowledge;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A verb that says that its subject takes a stance.
 *
 * @param id the rule id
 * @param relation PLOVER's event type
 * @param polarity of holder towards target
 * @param strength 1 mild, 2 plain, 3 strong words or a weighty deed
 * @param frame what introduces the target: {@code obj} or prepositions; {@code joint} when a joint
 *     subject holds both ways
 * @param flags the words of the frame that are no prepositions
 * @param prepositions those of the frame, folded
 * @param with words of which one must follow, folded and bare; empty where none need to
 * @param without words after which it says something else, folded and bare
 * @param example a sentence of ours
 * @param expect holder and target in it, as {@code RU > US}
 */
public record StancePredicate(
    String id,
    String relation,
    int polarity,
    int strength,
    List<String> frame,
    Set<Flag> flags,
    Set<String> prepositions,
    Set<String> with,
    Set<String> without,
    String example,
    String expect) {

  /** What a frame says in a word, told by the methods of that name. */
  enum Flag {
    OBJECT("obj"),
    LIGHT("light"),
    PASSIVE("passive"),
    PLACE("place"),
    TO("to"),
    STRICT("strict"),
    THING("thing"),
    NAMED("named"),
    STATEMENT("statement"),
    EPITHET("epithet"),
    HARM("harm"),
    THINGS("things"),
    PARTIES("parties"),
    BODIES("bodies"),
    SAID("said"),
    CHARGE("charge"),
    LABEL("label"),
    JOINT("joint");

    private final String key;

    Flag(String key) {
      this.key = key;
    }

    static Set<Flag> of(List<String> frame) {
      Set<Flag> flags = EnumSet.noneOf(Flag.class);
      for (Flag flag : values()) {
        if (frame.contains(flag.key)) {
          flags.add(flag);
        }
      }
      return flags;
    }
  }

  /** Whether a folded preposition introduces the target. */
  public boolean takes(String preposition) {
    return prepositions.contains(preposition);
  }

  public boolean takesObject() {
    return flags.contains(Flag.OBJECT);
  }

  /** Whether the verb only sets going what its object names: conduct talks. */
  public boolean isLight() {
    return flags.contains(Flag.LIGHT);
  }

  /** Whether the words tell of the target, and the holder follows as agent: backed by X. */
  public boolean isPassive() {
    return flags.contains(Flag.PASSIVE);
  }

  /** Whether the target is a place as well, which stands for its state: visited. */
  public boolean isVisit() {
    return flags.contains(Flag.PLACE);
  }

  /** Whether the thing called for follows "to" or "on", and not "with": called on X to do it. */
  public boolean callsTo() {
    return flags.contains(Flag.TO);
  }

  /** Whether the preposition must follow verb and subject at once: with an object it is another. */
  public boolean isStrict() {
    return flags.contains(Flag.STRICT);
  }

  /** Whether an object must stand before the preposition: signed an agreement with X. */
  public boolean needsThing() {
    return flags.contains(Flag.THING);
  }

  /** Whether the target must be named: joined them, in what was told before. */
  public boolean needsName() {
    return flags.contains(Flag.NAMED);
  }

  /** Whether the object must be what somebody said: denied the statement of X. */
  public boolean needsStatement() {
    return flags.contains(Flag.STATEMENT);
  }

  /** Whether the word blackens the name before it, in the words of whoever speaks: terrorist. */
  public boolean isEpithet() {
    return flags.contains(Flag.EPITHET);
  }

  /** Whether it is what harms, told after who was harmed: by the fire of X. */
  public boolean isHarm() {
    return flags.contains(Flag.HARM);
  }

  /** Whether things are blamed with the word as often as parties: condemned the attack. */
  public boolean ofThingsToo() {
    return flags.contains(Flag.THINGS);
  }

  /** Whether of a thing the word says something else: recognised a state, confessed a mistake. */
  public boolean ofPartiesOnly() {
    return flags.contains(Flag.PARTIES);
  }

  /** Whether only bodies and people are targets, no states: withdrew from X. */
  public boolean ofBodies() {
    return flags.contains(Flag.BODIES);
  }

  /** Whether the verb only says that words were said to somebody. */
  public boolean isSaying() {
    return flags.contains(Flag.SAID);
  }

  /** Whether the word charges whom it belongs to, in the words of whoever speaks: crimes of X. */
  public boolean isCharge() {
    return flags.contains(Flag.CHARGE);
  }

  /** Whether the polarity is that of what the object is called: described X as an enemy. */
  public boolean isLabel() {
    return flags.contains(Flag.LABEL);
  }

  public boolean isJoint() {
    return flags.contains(Flag.JOINT);
  }
}

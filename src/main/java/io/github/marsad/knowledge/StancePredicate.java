package io.github.marsad.knowledge;

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
    Set<String> prepositions,
    Set<String> with,
    Set<String> without,
    String example,
    String expect) {

  /** Whether a folded preposition introduces the target. */
  public boolean takes(String preposition) {
    return prepositions.contains(preposition);
  }

  public boolean takesObject() {
    return frame.contains("obj");
  }

  /** Whether the verb only sets going what its object names: conduct talks. */
  public boolean isLight() {
    return frame.contains("light");
  }

  /** Whether the words tell of the target, and the holder follows as agent: backed by X. */
  public boolean isPassive() {
    return frame.contains("passive");
  }

  /** Whether the target is a place as well, which stands for its state: visited. */
  public boolean isVisit() {
    return frame.contains("place");
  }

  /** Whether the thing called for follows "to" or "on", and not "with": called on X to do it. */
  public boolean callsTo() {
    return frame.contains("to");
  }

  /** Whether the preposition must follow verb and subject at once: with an object it is another. */
  public boolean isStrict() {
    return frame.contains("strict");
  }

  /** Whether an object must stand before the preposition: signed an agreement with X. */
  public boolean needsThing() {
    return frame.contains("thing");
  }

  /** Whether the target must be named: joined them, in what was told before. */
  public boolean needsName() {
    return frame.contains("named");
  }

  /** Whether the object must be what somebody said: denied the statement of X. */
  public boolean needsStatement() {
    return frame.contains("statement");
  }

  /** Whether the word blackens the name before it, in the words of whoever speaks: terrorist. */
  public boolean isEpithet() {
    return frame.contains("epithet");
  }

  /** Whether it is what harms, told after who was harmed: by the fire of X. */
  public boolean isHarm() {
    return frame.contains("harm");
  }

  /** Whether things are blamed with the word as often as parties: condemned the attack. */
  public boolean ofThingsToo() {
    return frame.contains("things");
  }

  /** Whether of a thing the word says something else: recognised a state, confessed a mistake. */
  public boolean ofPartiesOnly() {
    return frame.contains("parties");
  }

  /** Whether only bodies and people are targets, no states: withdrew from X. */
  public boolean ofBodies() {
    return frame.contains("bodies");
  }

  /** Whether the verb only says that words were said to somebody. */
  public boolean isSaying() {
    return frame.contains("said");
  }

  /** Whether the word charges whom it belongs to, in the words of whoever speaks: crimes of X. */
  public boolean isCharge() {
    return frame.contains("charge");
  }

  /** Whether the polarity is that of what the object is called: described X as an enemy. */
  public boolean isLabel() {
    return frame.contains("label");
  }

  public boolean isJoint() {
    return frame.contains("joint");
  }
}

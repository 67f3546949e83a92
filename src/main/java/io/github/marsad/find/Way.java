package io.github.marsad.find;

/**
 * How the holder of a stance was found; one of what {@link
 * io.github.marsad.knowledge.LogisticModel} weighs.
 */
enum Way {
  /** The subject of a finite verb, named in its clause. */
  SUBJECT,
  /** The subject of a clause before, which the verb carries on. */
  CARRIED,
  /** A speaker in the first person. */
  FIRST_PERSON,
  /** Whose name stands right before a participle: X, opposed to. */
  BESIDE,
  /** The subject of the main clause that a participle tells of. */
  APART,
  /** Who is named after "on the part of". */
  AGENT,
  /** A subject before the verb, where what follows the verb is its object. */
  INVERTED,
  /** Who backs: X, backed by Y. */
  BACKED,
  /** Who blackens a name in his own words: the terrorist X. */
  EPITHET,
  /** Whose companion is named: X and its ally Y. */
  COMPANION,
  /** The parties between whom a verbal noun is. */
  BETWEEN,
  /** Who gives what the subject receives: came under fire from X. */
  RECEIVED,
  /** Whose deed a verbal noun tells: the strike of X. */
  GENITIVE,
  /** The giver where two names follow a verbal noun. */
  GIVEN,
  /** Who speaks of the crimes of X. */
  CHARGE,
  /** Who does what governs a verbal noun: threatened to boycott X. */
  GOVERNING
}

package io.github.marsad.knowledge;

import java.util.Locale;

/** What rules look for in a word: the roles of {@code function_words.tsv}, in lower case there. */
public enum WordRole {
  /** A capital right after it is where things happen: in, streets of, near. */
  LOCATIVE,

  /** A preposition that stands alone. */
  PREPOSITION,

  /** It opens a new clause, beyond which a verb has no arguments. */
  CLAUSE_BREAK,

  /** It introduces reported content: that. */
  COMPLEMENTIZER,

  /** An office held by a person, without its article: minister, emir. */
  OFFICE,

  /** An office that only states have, in whatever words: minister, ambassador. */
  STATE_OFFICE,

  /** It tells of an office that its holder has left: former, late. */
  FORMER,

  /** What it does is done by the state or body named after it, without its article: forces. */
  AGENT_NOUN,

  /**
   * What a nationality only describes, so that no act of the state's is told: a border, a party, a
   * girl.
   */
  BEARER,

  /** Verbs that tell, after a negator, what somebody kept to himself: did not specify. */
  WITHHOLDING,

  /** Words before a source: according to, as. */
  ACCORDING,

  /** An outlet without its name: the newspaper, the site. */
  OUTLET,

  /** A verb of what happens, before the noun that tells what: no contact took place. */
  OCCURRENCE,

  /** A thing that concerns a state and is not its doing: crisis, talks. */
  ISSUE_NOUN,

  /** With its article alone it stands for the body last named with it: the court, the party. */
  BODY_NOUN,

  /** After it "that" opens an adverbial clause and no report: after, although. */
  ADVERBIAL_THAT,

  /** What one calls a party that one opposes: terrorist, enemy. */
  BAD_LABEL,

  /** What one calls a party that one supports: friend, ally. */
  GOOD_LABEL,

  /** A preposition that pronouns are written onto: with him, against it. */
  PRONOUN_PREPOSITION,

  /** Who speaks for a body. */
  SPOKESMAN,

  /** It names nobody and is a source of news: newspaper, residents. */
  SOURCE_NOUN,

  /** On it words are said, and it tells nothing of who says them: interview. */
  OCCASION,

  /** Before a verbal noun it turns the stance round: the end of, suspended. */
  UNDOING,

  /** A verb of doing or meaning to do what its object names: intends, agrees to, launches. */
  UNDERTAKING,
  /** What somebody asks for, and others may refuse: request, proposal, appeal. */
  REQUESTED,
  /** A verb whose subject says that what its object names is not so: denied. */
  DENIAL,

  /** It tells a meeting that is wanted: ready for, hopes for. */
  WILLING,

  /** A pronoun of the first person. */
  FIRST_PERSON,

  /** It says whom something belongs to or serves, before lam: loyal, affiliated. */
  BELONGING,

  /** After it stands what something is done for: in order to. */
  PURPOSE,

  /** It opens a question. */
  QUESTION,

  /** After "from" it says who does what a passive verb tells: on the part of. */
  AGENCY,

  /** A verb whose subject receives what its object names: came under, received. */
  RECEIVING,

  /** A pronoun between a noun and what is said of it: it is Turkey that. */
  SEPARATING,

  /** It joins what is denied: nor. */
  NOR,

  /** After a negator it affirms: has not ceased. */
  STILL,

  /** With "of" before names that act together: each of X and Y. */
  EACH,

  /** What is exchanged in a quarrel: accusations, fire. */
  HOSTILITY,

  /** This, that. */
  DEMONSTRATIVE,

  /** A document that speaks for who issues it: statement. */
  DOCUMENT,

  /** Alone it names no thing that anybody supports or rejects: matter, doing, country. */
  VAGUE_NOUN,

  /** A present that nobody is the subject of where none is named: it is thought. */
  IMPERSONAL,

  /** It counts people: some, most, hundreds of. */
  QUANTIFIER,

  /** Two parties named before: the two sides. */
  PARTY_PAIR,

  /** The speaker's own state, with a pronoun: his country. */
  OWN_STATE,

  /** What a friendly call is for: strengthening, dialogue. */
  COOPERATION,

  /** A verb that carries tense or aspect and has no stance of its own: was, became, still. */
  AUXILIARY,

  /** It begins an adverb of time: a weekday, yesterday. */
  TIME,

  /** The source, which is an outlet told before. */
  SOURCE,

  /** Two states: the two countries. */
  STATE_PAIR,

  /** Two people: the two presidents. */
  PEOPLE_PAIR,

  /** A part of a state that has bodies of its own: a region, a province. */
  DIVISION,

  /** While: it opens a clause of somebody else. */
  MEANWHILE,

  /** To hope, want, order or ask: what follows "that" is not said to happen. */
  WISH,

  /** What one who is blamed is told to do: to apologise, to pay, to withdraw. */
  AMENDS,

  /** His saying: the words of whoever is named before it. */
  SAYING,

  /** A minister, or several. */
  MINISTER,

  /** Somebody of another's family: son, wife. */
  KIN,

  /** A pronoun that stands alone: he, she. */
  PRONOUN,

  /** Self, with its pronoun. */
  REFLEXIVE,

  /** A preposition and a noun that are an adverb: indeed, warmly, except. */
  MANNER,

  /** It opens what is no part of a thing: when, how or why it is spoken of: after, because of. */
  CIRCUMSTANCE,

  /** After "in" it tells where something is said, and not of what: statement, interview. */
  SETTING,

  /** A definite adjective that says how far a stance goes, and not of what: utter, clear. */
  DEGREE,

  /** Its first two letters look like the article and are none: cancelling, mines. */
  NO_ARTICLE,

  /** With "from" after it, it tells who helps: with backing from. */
  HELP,

  /** What two conduct together without talking: exercises. */
  DRILL,

  /** What has a title that stands in marks after it: law, film, campaign. */
  WORK,

  /** An adverb of manner or degree, between a verb and its object: especially, openly. */
  ADVERB,

  /** A relative pronoun. */
  RELATIVE,

  /** It stands for a state, without its article: authorities, side. */
  STATE_NOUN,

  /**
   * It says what class of thing the name after it names (city of, newspaper): it helps to tell the
   * name and is no part of it.
   */
  CLASS_WORD,

  /** The preposition of origin, or that of distance. */
  FROM,

  /** A definite broken plural, which takes a feminine adjective. */
  BROKEN_PLURAL,

  /** An event that happens to a city: attack, blast. */
  EVENT,

  /** It tells the victim of an attack: on, against. */
  AGAINST,

  /** The word for or. */
  OR,

  /** It says that a place follows: city of, province of. */
  PLACE_NOUN,

  /** It says that a division of a state follows: province of, governor of. */
  DIVISION_NOUN,

  /** The word for a capital city, with or without a suffix: its capital. */
  CAPITAL_NOUN,

  /** After a capital it tells of the city: old, and its suburbs. */
  CITY_ATTRIBUTE,

  /** It measures how far a place is, or in which direction. */
  DISTANCE,

  /** It asks for a party after the preposition beh: relation, trust. */
  BOND,

  /** It and the next word are one given name or nom de guerre: father of, slave of. */
  COMPOUND_NAME,

  /** It opens an aside that tells who says so: as. */
  ASIDE,

  /** With a pronoun, what two parties have together: between it. */
  BETWEEN_THEM,

  /** A noun that means several parties without their names: states, parties. */
  COLLECTIVE,

  /** It opens a list of those that a noun means: which are, among them. */
  LISTING,

  /** What somebody decides or declares to do: decision, intention. */
  DECISION,

  /** Who does it acts by what the verb before tells of: strikes that X launched. */
  CARRYING_OUT,

  /** A document that tells what its issuer found: report, study. */
  REPORT,

  /** Before what somebody did it says that this is why another acts: because of. */
  CAUSE,

  /** A place in an order, which no verb of deeds is meant by: second place. */
  RANK,

  /** A title that stands before a name without the article: doctor, sir. */
  FORM_OF_ADDRESS,

  /** After "in what" it makes an adverb of it: later on, as it seems, concerning. */
  AFTER_WHILE,

  /** It opens an adverbial clause that has the same subject as the one around it: when. */
  WHEN,

  /** Before a verb without a subject it is what says or asks: a proposal, a letter. */
  ANNOUNCING,

  /** Before "that" it says that something is only to come: it is expected. */
  EXPECTATION,

  /** What a refusal of is no stance: comment, reply. */
  COMMENT,

  /** Who and what an army has in the field: forces, soldiers, tanks. */
  TROOPS,

  /** People, courts and those who oppose a state: its adjective says where they are from. */
  PRIVATE,

  /** Somebody or something else than whose noun follows: enemies, allies, supporters of. */
  OTHERS,

  /** A verb that says that its subject could do something: managed to. */
  ABILITY,

  /** Before a verbal noun it says that it is done, and not by whom: took place. */
  UNDERGOING,

  /** Before a verbal noun it says that what it tells may happen: possibility of. */
  POSSIBILITY,

  /** It tells who issues a document, as a verb with its pronoun: published. */
  ISSUING,

  /** What somebody says, and others may deny: statement, accusations. */
  STATEMENT,

  /** Those who rule, without their article: where they sit tells whose they are: authorities. */
  AUTHORITY,

  /** A verb whose subject is killed or hurt. */
  HARMED,

  /** A word of sport that hardly tells of anything else: match, coach, league. */
  SPORT,

  /** It stands within a person's name: bin, Al, de, van. */
  NAME_PARTICLE,

  /** The second half of a given name written in two words: of God, of the faith. */
  NAME_ENDING,

  /** It ends a family name of two words: son of, born of. */
  NAME_SUFFIX,

  /** A common word with its article that is a usual family name as well: al-Muallem, al-Sadr. */
  FAMILY_NAME,

  /** It says what a person is, without its article; a name may follow: minister, priest, player. */
  TITLE_NOUN,

  /** It carries a title on to its body: in the name of, affairs of, council of. */
  TITLE_LINK,

  /** It opens what a title is about: envoy to. */
  TITLE_PREPOSITION,

  /** What a person gave the name to follows it: street, mosque, prize. */
  NAMED_AFTER,

  /** A definite adjective that tells of a party and is no part of its name: ruling, armed. */
  ORGANIZATION_ATTRIBUTE,

  /** A group names itself with it and the word after it: martyrs of, falcons of. */
  HONOUR_NOUN,

  /** A definite adjective that a movement adds to its cause: national, Islamic. */
  IDEOLOGY,

  /** A definite adjective between an institution and its nationality: federal, supreme. */
  INSTITUTION_QUALIFIER;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role with this name in the file; null when no rule has one. */
  static WordRole of(String name) {
    for (WordRole role : values()) {
      if (role.label().equals(name)) {
        return role;
      }
    }
    return null;
  }
}

import { ABOVE } from "#text/trait.ts";

/** What a word may begin in the passes of this room, one bit each among the traits of its form. A pass leaves every token alone whose trigger is not set. */
export const Trigger = {
  /** A name, title or body may begin with it. */
  phrase: ABOVE,
  /** Of these: a given name, a title, the name of a body, «المملكة» and its like. */
  given: ABOVE << 18,
  title: ABOVE << 5,
  body: ABOVE << 6,
  aside: ABOVE << 7,
  /** It may join the parts of a name («ولد»). */
  link: ABOVE << 1,
  /** «وخضر»: it may go on with a list of names. */
  listed: ABOVE << 2,
  /** It may tell a contact. */
  contact: ABOVE << 3,
  /** «سموه»: an address that stands for somebody told before. */
  address: ABOVE << 4,
  /** It may be the short form of a name; the same behind a particle. */
  short: ABOVE << 8,
  attached: ABOVE << 9,
  /** It holds a contact («عقد», «إجراء»). */
  holding: ABOVE << 10,
  /** A noun or verb of contact, whatever else the form may be. */
  noun: ABOVE << 11,
  verb: ABOVE << 12,
  /** «الذي», «التي». */
  relative: ABOVE << 13,
  /** A mark at which a clause ends. */
  clauseEnd: ABOVE << 14,
  /** «التسوية», «المفاوضات», «الجانبان», «مسؤولين»: adjectives of states behind it may name sides. */
  sides: ABOVE << 15,
  /** It may belong to the phrase of the name behind it («وفد من», «العاصمة»). */
  lead: ABOVE << 16,
  /** A noun that makes a body with the person behind it («إدارة ترمب»). */
  owned: ABOVE << 17,
  /** It may ascribe a statement without a verb of speech, or mark the writer's own view. */
  ascribes: ABOVE << 19,
  /** It may be a verb of speech, or bring on a speaker. */
  speaks: ABOVE << 20,
  /** It may tell a refusal or agreement outside of what somebody says. */
  position: ABOVE << 21,
  /** A phrase of the cues or topics may begin with it. */
  cue: ABOVE << 22,
  /** A condition, a question or a list of outcomes may begin with it. */
  opens: ABOVE << 23,
} as const;

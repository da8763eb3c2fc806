import type { ContactKind, ContactStatus, Role } from "#model/reading.ts";
import type { TokenRange } from "../token-range.ts";
import { NO_WORDS, type ToldWords } from "./told-words.ts";

/** A contact as one clause tells it, before the clauses of a report are put together. */
export interface Candidate {
  readonly rule: string;
  readonly kind: ContactKind;
  readonly status: ContactStatus;
  /** A verb or cue tells the status; else it is assumed. */
  readonly statusTold: boolean;
  readonly several: boolean;
  readonly undeclared: boolean;
  readonly parties: readonly { readonly actor: string; readonly role: Role }[];
  /** Those of the parties who are each a counterpart of their own (several callers told under one noun). */
  readonly each: readonly string[];
  /** Who must be meant where «اللقاء» means no contact told before: the two that the sentence is about. */
  readonly fallback: readonly string[];
  readonly initiator: string | null;
  /** The noun or verb that tells it, folded. */
  readonly word: string;
  /** Index of the sentence and the trigger's token. */
  readonly sentence: number;
  readonly at: number;
  /** The clause that tells it: token range of its evidence. */
  readonly first: number;
  readonly end: number;
  /** «اللقاء», «المكالمة»: may mean a contact told before. */
  readonly definite: boolean;
  /** «حضر اللقاء…», «رافقه…»: it names who else took part in the contact told last. */
  readonly attendance: boolean;
  /** «الاتفاق بين …»: a contact only where negotiations are told. */
  readonly agreement: boolean;
  /** «الطرفان», «الزعيمان»: the two of the contact told last. */
  readonly dual: boolean;
  /** «وفدا البلدين»: the delegations of the two told last, apart from whom they accompany. */
  readonly delegations: boolean;
  /** «سابق», «آخر», «جديدة»: another contact than the one told before. */
  readonly other: boolean;
  /** «قمة جنيف»: a summit of another place is another. */
  readonly namedByPlace: boolean;
  /** «بعد أسبوعين من لقاء»: told by its distance from the contact that the sentence tells, which is another. */
  readonly distant: boolean;
  /** «لقاء جديد», «الجولة المقبلة»: one more of those who met before. */
  readonly further: boolean;
  /** «سابق», «آخر»: told in passing; «اللقاء» does not mean it later. */
  readonly background: boolean;
  /** Parties named in the plural of an office («وزراء خارجية…») or as delegations: they decide the channel. */
  readonly ranks: readonly (string | null)[];
  readonly mediated: boolean;
  readonly internal: boolean;
  /** Where a visit goes: a place that a state or host answers for. */
  readonly destination: Destination | null;
  /** The words of what the clause itself tells; those of time, place and count are found with their attributes. */
  readonly words: Readonly<ToldWords>;
}

/** The place that a visit goes to, and the words that name it. */
export interface Destination {
  readonly name: string;
  readonly country: string | null;
  readonly words: TokenRange;
}

/** What each rule tells itself of a candidate. */
type Told = "rule" | "kind" | "status" | "statusTold" | "parties" | "word" | "sentence" | "at" | "first" | "end";

/** All fields stand here, so that all candidates are of one shape in memory. */
const WHOLE: Candidate = {
  rule: "",
  kind: "meeting",
  status: "held",
  statusTold: false,
  several: false,
  undeclared: false,
  parties: [],
  each: [],
  fallback: [],
  initiator: null,
  word: "",
  sentence: 0,
  at: 0,
  first: 0,
  end: 0,
  definite: false,
  attendance: false,
  agreement: false,
  dual: false,
  delegations: false,
  other: false,
  namedByPlace: false,
  distant: false,
  further: false,
  background: false,
  ranks: [],
  mediated: false,
  internal: false,
  destination: null,
  words: NO_WORDS,
};

/** What a clause leaves untold: the part of a candidate that most rules have nothing to say of. */
export const UNTOLD: Omit<Candidate, Told> = WHOLE;

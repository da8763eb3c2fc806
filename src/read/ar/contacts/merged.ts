import type { ToldWords } from "./told-words.ts";
import type { Contact, ContactKind, ContactStatus, Role } from "#model/reading.ts";

/** A contact while the clauses that tell it are put together. */
export interface Merged {
  kind: ContactKind;
  status: ContactStatus;
  statusTold: boolean;
  several: boolean;
  undeclared: boolean;
  parties: Map<string, Role>;
  initiator: string | null;
  date: string | null;
  duration: Contact["duration"];
  ordinal: Contact["ordinal"];
  place: Contact["place"];
  readonly ranks: (string | null)[];
  mediated: boolean;
  internal: boolean;
  readonly evidence: { readonly first: number; readonly end: number }[];
  readonly rules: string[];
  lastSentence: number;
  /** Told by a heading alone so far: the text under it tells the same, "new" or not. */
  heading: boolean;
  /** Told in passing («لقاء سابق»): «اللقاء» does not mean it later. */
  readonly background: boolean;
  /** Of each attribute the words that its value was read from. */
  readonly words: ToldWords;
}

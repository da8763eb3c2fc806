import type { ToldWords } from "./told-words.ts";
import type { TokenRange } from "../token-range.ts";
import type { Contact, ContactKind, ContactStatus, Role } from "#model/reading.ts";

/** A value that a further clause tells of an attribute. */
export type AlsoTold = { readonly words: TokenRange } & (
  | { readonly attribute: "duration"; readonly value: NonNullable<Contact["duration"]> }
  | { readonly attribute: "ordinal"; readonly value: NonNullable<Contact["ordinal"]> }
);

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
  /** «أمس» was said of it, of whatever day that was. */
  nearTold: boolean;
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
  /** Values told of an attribute that has another already: «three hours», and in the next sentence «about four». */
  readonly alsoTold: AlsoTold[];
  /** Of each attribute the words that its value was read from. */
  readonly words: ToldWords;
}

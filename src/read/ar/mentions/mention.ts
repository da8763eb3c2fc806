import type { ActorKind } from "#model/reading.ts";
import type { Entity, NameEntry, Office, Place } from "#knowledge/entity.ts";
import type { TitleTime } from "./title-time.ts";

/** A body whose name the text composes. */
export interface ComposedBody {
  /** Without the state before it where `home` is set. */
  readonly id: string;
  /** What it is in English, without its state; "-" for a name of the state itself. */
  readonly en: string;
  readonly side: string | null;
  /** `organ` where nothing is said. */
  readonly kind?: ActorKind;
  /** «البرلمان» without nationality: an organ of the state that the text speaks of. */
  readonly home?: true;
  /** Named also inside an office title («رئيس مجلس النواب»). */
  readonly titled?: boolean;
  /** A paper, channel or site. */
  readonly media?: boolean;
  /** Its Arabic name where the text joins it with another («وزارتا …»). */
  readonly ar?: string;
}

/** A title as it stands in a text. */
export interface TitleUse {
  /** null for a generic role («الباحثة») and for a title that the base does not know. */
  readonly office: Office | null;
  /** The state or organisation whose office it is, where the text says it. */
  readonly body: string | null;
  /** «نظيره»: the same office of another side. */
  readonly counterpart: boolean;
  /** «مبعوثه»: of whom the pronoun means. */
  readonly possessive: boolean;
  /** When the office is said to be held; null where nothing is said of it. */
  readonly when: TitleTime | null;
  readonly many: boolean;
  /** Token range of the title with its complements. */
  readonly first: number;
  readonly end: number;
}

/**
 * One noun phrase that stands for somebody: a name with its titles, a title alone, a composed name of an organ, a place.
 * Token ranges; `end` is exclusive.
 */
export interface Mention {
  /** The whole phrase, titles and apposition with it. */
  readonly first: number;
  readonly end: number;
  /** The bare name; empty (first = end) for a title alone. */
  readonly nameFirst: number;
  readonly nameEnd: number;
  readonly kind: "person" | "title" | "body" | "place";
  /** Known to the base under this name. */
  readonly entity: Entity | null;
  readonly place: Place | null;
  /** A person that the text introduces: the folded words of the name. */
  readonly newName: readonly string[] | null;
  readonly organ: ComposedBody | null;
  readonly titles: readonly TitleUse[];
  /** The particle attached to its first word: ب ل ك, or nothing. */
  readonly particle: string;
  /** و or ف attached to its first word, or nothing. */
  readonly conjunction: string;
  /** Stands within another phrase («قطر» in «أمير قطر»): an actor, but no party by itself. */
  readonly inner: boolean;
  /** A capital's name: the state where it acts, else a place. */
  readonly capital: boolean;
  /** A short form that counts only where the full name was told. */
  readonly short: boolean;
  /** Whom that short form may stand for. */
  readonly bearers: readonly NameEntry[];
  /** «المملكة» alone: the kingdom that the text speaks of. */
  readonly kingdom: boolean;
}

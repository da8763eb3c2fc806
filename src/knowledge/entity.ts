import type { ActorKind } from "#model/reading.ts";

/** How high a holder of an office stands: it decides the channel of a contact. */
export type Rank = "leader" | "minister" | "security" | "envoy" | "official";

/** A title of the base with its rank. */
export interface Office {
  readonly id: string;
  readonly rank: Rank;
  readonly en: string;
}

/** An office held by a person; `from` and `to` as YYYY, YYYY-MM or YYYY-MM-DD, `to` null while it lasts. */
export interface Tenure {
  readonly office: string;
  readonly body: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Who or what the base knows by name. */
export interface Entity {
  readonly id: string;
  readonly kind: ActorKind;
  readonly side: string | null;
  readonly wikidata: string | null;
  readonly en: string;
  readonly ar: string;
  readonly tenures: readonly Tenure[];
  /** A news agency, paper, channel or site. */
  readonly media: boolean;
}

/** A place that is no actor. */
export interface Place {
  readonly id: string;
  readonly country: string | null;
  readonly en: string;
  readonly ar: string;
  readonly kind: string;
}

/**
 * What a written name may stand for. `full`: that entity in any text; `short`: only once a full name was told; `capital`: the state where the capital speaks or is dealt with,
 * a place otherwise; `place`: a place alone; `none`: no name at all («مسقط رأسه»).
 */
export interface NameEntry {
  readonly use: "full" | "short" | "capital" | "place" | "none";
  readonly entity: Entity | null;
  readonly place: Place | null;
  /** Of a short name: the state of which a text must tell for it to stand for the entity without a full name («الشرعية» in a text on Yemen). */
  readonly where?: string;
}

/** A title as written: `def` stands alone or before an adjective («وزير الخارجية»), `con` before the name of its body («وزير خارجية»). */
export interface TitleEntry {
  readonly office: Office;
  readonly form: "def" | "con";
  readonly number: "one" | "many";
  /** The body that a fixed description names («خادم الحرمين الشريفين»), else null. */
  readonly body: string | null;
}

/** An adjective of a state («روسي», «روسية», «روس»). */
export interface Nisba {
  readonly state: string;
  readonly number: "m" | "f" | "many";
}

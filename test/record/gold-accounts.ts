import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Contact, Duration, Ordinal } from "#model/reading.ts";
import type { Account } from "#model/record/account.ts";
import type { Gap } from "#model/record/gap.ts";

/** Annotated reports that cannot be published here; what is compared with them is compared wherever they lie beside the repository. */
export const GOLD = join(import.meta.dirname, "../../../shared/gold");
export const hasGold = existsSync(join(GOLD, "seeds-record.json"));

interface GoldContact extends Pick<Contact, "kind" | "status" | "channel" | "undeclared" | "several" | "initiator" | "date"> {
  readonly participants: readonly string[];
  readonly place: readonly string[] | null;
  readonly duration: Duration | null;
  readonly ordinal: Ordinal | null;
  readonly confirmation: readonly { readonly actor: string; readonly stance: "confirms" | "denies" | "declines" }[];
  readonly quotes: readonly string[];
}

interface GoldReading {
  readonly report: { readonly genre: Account["genre"]; readonly publishedAt: string };
  readonly actors: Readonly<Record<string, { readonly kind: Account["participants"][number]["kind"]; readonly side: string | null }>>;
  readonly contacts: readonly GoldContact[];
}

/** Words of a seed. */
export interface Quoted {
  readonly seed: string;
  readonly quote: string;
}

/** What the record over the seeds must hold and must not report, as its annotators wrote it. */
export interface GoldRecord {
  readonly seeds: readonly string[];
  readonly contacts: readonly {
    readonly id: string;
    readonly kind: string;
    readonly participants: readonly string[];
    readonly date: string | null;
    readonly accounts: readonly { readonly seed: string; readonly contact: number }[];
  }[];
  readonly discrepancies: readonly {
    readonly id: string;
    readonly kind: string;
    readonly required: boolean;
    readonly contact?: string;
    readonly values: readonly Quoted[];
  }[];
  readonly gaps: readonly {
    readonly id: string;
    readonly required: boolean;
    readonly contact: string;
    readonly claim: Gap["claim"];
    readonly identified: readonly string[];
    readonly missing: number | null;
  }[];
  readonly noGap: readonly { readonly contact: string; readonly claim: { readonly n: number } }[];
  readonly compatible: readonly { readonly id: string; readonly contact?: string; readonly values: readonly Quoted[] }[];
  readonly distinct: readonly (readonly [string, string])[];
}

export const readGoldRecord = (): GoldRecord => JSON.parse(readFileSync(join(GOLD, "seeds-record.json"), "utf8")) as GoldRecord;

/** The text of one seed. */
export function seedText(seed: string): string {
  const { text } = readFileSync(join(GOLD, "seeds/reports.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { readonly id: string; readonly text: string })
    .find((r) => r.id === seed) as { text: string };
  return text;
}

/** The annotated contacts of one seed as accounts; ids are `SEED.INDEX`. */
export function goldAccounts(seed: string): readonly Account[] {
  const { report, actors, contacts } = JSON.parse(readFileSync(join(GOLD, "seeds", `${seed}.json`), "utf8")) as GoldReading;
  const text = seedText(seed);
  const sideOf = (actor: string): string => actors[actor]?.side ?? actor;
  return contacts.map((contact, i): Account => {
    const evidence = contact.quotes.map((quote) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length })).filter(({ start }) => start >= 0);
    const scope = contact.ordinal?.scope === "last eight months" ? "last 8 months" : (contact.ordinal?.scope ?? null);
    return {
      ...contact,
      id: `${seed}.${i}`,
      report: seed,
      participants: contact.participants.map((actor) => ({ actor, role: "party", kind: actors[actor]?.kind ?? "organ", side: sideOf(actor) })),
      place: contact.place === null ? null : { name: contact.place[0] ?? "", country: null },
      ordinal: contact.ordinal === null ? null : { n: contact.ordinal.n, scope },
      topics: [],
      outcome: null,
      confirmation: contact.confirmation.map((c) => ({ ...c, side: sideOf(c.actor), span: null })),
      evidence,
      sources: {},
      alsoTold: [],
      sequences: [],
      said: [],
      outlet: null,
      published: report.publishedAt,
      genre: report.genre,
      wire: seed,
    };
  });
}

import type { ActorKind } from "#model/reading.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Split } from "#text/word.ts";
import { hasTrait, type Tokens } from "#text/tokenise.ts";
import { Trigger } from "../trigger.ts";
import { BLANK } from "./blank-mention.ts";
import type { DocumentActors } from "./document-actors.ts";
import type { Mention } from "./mention.ts";

/** What a noun before a person's name makes with it: «إدارة ترمب» and «نظام الأسد» are the government of the person's state, «قوات حفتر» is a group, «مكتب المالكي» an office of his. */
const HEADS: Readonly<Record<string, { readonly id: string; readonly kind: ActorKind; readonly en: string }>> = {
  اداره: { id: "government", kind: "organ", en: "administration" },
  حكومه: { id: "government", kind: "organ", en: "government" },
  نظام: { id: "government", kind: "organ", en: "government" },
  قوات: { id: "forces", kind: "group", en: "forces" },
  ميليشيا: { id: "forces", kind: "group", en: "militia" },
  ميليشيات: { id: "forces", kind: "group", en: "militias" },
  مليشيات: { id: "forces", kind: "group", en: "militias" },
  مليشيا: { id: "forces", kind: "group", en: "militia" },
  جماعه: { id: "group", kind: "group", en: "group" },
  تيار: { id: "movement", kind: "organisation", en: "movement" },
  مكتب: { id: "office", kind: "organ", en: "office" },
};
/** Before «مكتب» it is a room. */
const ROOM = /^[وف]?(في|الي|داخل|خارج|مدير|مديره|رييس|امام)$/;

const ROYAL: ReadonlySet<string> = new Set(["king", "emir", "sultan", "emperor", "queen"]);

/** A body composed with a person, the person's phrase with it. */
export interface OrganOfPerson {
  readonly mention: Mention;
  /** The person's phrase: it stands within, and is no party by itself. */
  readonly person: Mention;
  readonly actor: string;
}

/** Bodies that a noun right before a person's name or title makes: «إدارة ترمب», «حكومة الرئيس هادي», «مكتب رئيس الوزراء التركي». Makes their actors. */
export function organsOfPersons(
  tokens: Tokens<ReaderWord>,
  mentions: readonly Mention[],
  ids: ReadonlyMap<Mention, readonly string[]>,
  actors: DocumentActors,
): readonly OrganOfPerson[] {
  const found: OrganOfPerson[] = [];
  let reached = 0;
  for (const person of mentions) {
    const at = person.first - 1;
    const free = at >= reached;
    reached = Math.max(reached, person.end);
    if (!free || at < 0 || person.inner || person.particle !== "" || person.conjunction !== "" || (person.kind !== "person" && person.kind !== "title"))
      continue;
    const split = hasTrait(tokens, at, Trigger.owned) ? headOf(tokens.words[at] as ReaderWord) : null;
    if (split === null) continue;
    const head = HEADS[split.stem] as (typeof HEADS)[string];
    if (person.kind === "title" && head.id !== "office") continue;
    if (head.id === "office" && (split.particle === "ب" || ROOM.test(tokens.words[at - 1]?.key ?? ""))) continue;
    const id = ids.get(person)?.[0] ?? null;
    const actor = id === null ? undefined : actors.byId.get(id);
    const side = actor?.side ?? (actor?.kind === "state" ? actor.id : (person.titles.find((t) => t.body !== null)?.body ?? null));
    // «إدارة شركة …»: only a person makes it; «حكومة فلان» is an organ where he acts for a state.
    if (person.kind === "person" && actor === undefined) continue;
    // «حكومة خادم الحرمين الشريفين» is a way to speak of the kingdom.
    if (head.id === "government" && (side === null || person.titles.some((t) => ROYAL.has(t.office?.id ?? "")))) continue;
    const titled = person.titles.length > 0 && head.id === "office" ? Math.max(...person.titles.map((t) => t.end)) : person.end;
    const end = titled > person.first ? titled : person.end;
    const made = head.id === "government" ? `${side}_government` : `${head.id}_of_${id ?? side ?? "this"}`;
    const surface = tokens.text.slice(tokens.start[at], tokens.end[end - 1]).slice(split.conjunction.length + split.particle.length);
    const body = actors.made(
      made,
      head.kind,
      { ar: surface, ...(actor?.names["en"] === undefined ? {} : { en: `${actor.names["en"]}'s ${head.en}` }) },
      head.kind === "organ" ? side : null,
      at,
    );
    body.mentions.push({ start: tokens.start[at] as number, end: tokens.end[end - 1] as number });
    const mention: Mention = {
      ...BLANK,
      first: at,
      end: person.end,
      nameFirst: at,
      nameEnd: end,
      kind: "body",
      organ: { id: made, en: head.en, side, kind: head.kind },
      particle: split.particle,
      conjunction: split.conjunction,
    };
    found.push({ mention, person, actor: body.id });
  }
  return found;
}

/** true for a noun that makes a body with the person named behind it. */
export const mayOwn = (word: ReaderWord): boolean => headOf(word) !== null;

function headOf(word: ReaderWord): Split | null {
  if (word.kind !== "word") return null;
  return (
    word.splits.find(
      (s) => !s.article && s.pronoun === "" && (s.particle === "" || s.particle === "ب" || s.particle === "ل") && Object.hasOwn(HEADS, s.stem),
    ) ?? null
  );
}

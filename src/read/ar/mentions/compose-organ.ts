import type { NameEntry } from "#knowledge/entity.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import { longest } from "./match.ts";
import type { Mention } from "./mention.ts";

/** The most words of a ministry's name («الشؤون الإسلامية والأوقاف والدعوة والإرشاد»). */
const LONGEST_MINISTRY = 5;

const isState = (entry: NameEntry): boolean => entry.entity?.kind === "state";

/** A composed name of an organ at `at`: «الحكومة الروسية», «وزارة الدفاع», «حكومة إثيوبيا»; null where none stands. */
export function composedOrgan(tokens: Tokens<ReaderWord>, at: number, limit: number): { readonly mentions: readonly Mention[]; readonly end: number } | null {
  const word = tokens.words[at] as ReaderWord;
  if (word.organHeads.length === 0) return null;
  const head = longest(tokens, at, limit, word.organHeads);
  if (head === null) return null;
  const { split } = head;
  const kind = head.values[0];
  if (kind === undefined) return null;
  let end = head.end;
  let specifier = "";
  if (kind.specifier === "ministry") {
    const from = end;
    while (end < limit && end - from < LONGEST_MINISTRY) {
      const next = tokens.words[end] as ReaderWord;
      const continues = end > from && /^وال/.test(next.key) && next.verb === null;
      if (next.kind !== "word" || next.functionWord !== null || !(end === from ? next.key.startsWith("ال") || next.nisba === null : continues || (end > from && next.key.startsWith("ال") && next.nisba === null && /^الشوون|^الشيون|^التعليم|^التجاره|^التنميه|^العلاقات|^النفط|^الامن/.test((tokens.words[from] as ReaderWord).key)))) break;
      if (next.nisba !== null && end > from) break;
      end++;
    }
    if (end === from) return null;
    specifier = tokens.words.slice(from, end).map((w) => w.key).join("_");
  }
  let side: string | null = null;
  let state: Mention | null = null;
  for (let next = tokens.words[end] as ReaderWord | undefined; end < limit && next?.kind === "word"; next = tokens.words[end] as ReaderWord | undefined) {
    if (next.nisba !== null && next.nisba.split.article && next.nisba.split.conjunction === "" && side === null) {
      side = next.nisba.nisbas[0]?.state ?? null;
      end++;
      continue;
    }
    const named = side === null ? longest(tokens, end, limit, next.names, isState) : null;
    if (named !== null && (kind.form === "con" || named.split.particle !== "") && named.split.conjunction === "") {
      const entity = (named.values[0] as NameEntry).entity;
      side = entity?.id ?? null;
      state = {
        first: end, end: named.end, nameFirst: end, nameEnd: named.end, kind: "body", entity, place: null, newName: null, organ: null, titles: [], particle: named.split.particle, conjunction: "", inner: true, capital: (named.values[0] as NameEntry).use === "capital", short: false, kingdom: false,
      };
      end = named.end;
    }
    break;
  }
  if (side === null && kind.specifier === null) return null;
  const base = { first: at, end, nameFirst: at, nameEnd: end, place: null, newName: null, titles: [], particle: split.particle, conjunction: split.conjunction, inner: false, capital: false, short: false, kingdom: false, kind: "body" as const };
  const id = `${side ?? "this"}_${specifier === "" ? kind.id : `ministry_${specifier}`}`;
  const mention: Mention = kind.kind === "state"
    ? { ...base, entity: null, organ: { id: side as string, en: "-", side } }
    : { ...base, entity: null, organ: { id, en: kind.en, side } };
  return { mentions: state === null ? [mention] : [mention, state], end };
}

import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import { BLANK } from "./blank-mention.ts";
import type { BodyPhrase } from "./compose-organ.ts";
import type { ComposedBody, Mention } from "./mention.ts";
import { ministryOf } from "./ministry.ts";

/** What a matter behind a head in the dual makes of it: «مجلسا» + «الشيوخ». */
const CHAMBERS: Readonly<Record<string, readonly [string, string]>> = {
  الشيوخ: ["senate", "senate"],
  النواب: ["house_of_representatives", "house of representatives"],
  الشوري: ["shura_council", "shura council"],
  الشعب: ["peoples_assembly", "People's Assembly"],
  المستشارين: ["house_of_councillors", "House of Councillors"],
  العموم: ["house_of_commons", "House of Commons"],
  اللوردات: ["house_of_lords", "House of Lords"],
  الاعيان: ["senate", "senate"],
};
const HEAD = /^(و|ف)?(ب|ل)?(مجلسا|مجلسي|وزارتا|وزارتي)$/;

/** Two bodies under one head in the dual: «مجلسا الشيوخ والنواب», «وزارتي الخارجية والدفاع الروسيتين». */
export function dualBodies(tokens: Tokens<ReaderWord>, at: number, limit: number): BodyPhrase | null {
  const head = HEAD.exec((tokens.words[at] as ReaderWord).key);
  if (head === null || at + 2 >= limit) return null;
  const second = tokens.words[at + 2] as ReaderWord;
  if (!second.key.startsWith("وال") || second.kind !== "word") return null;
  const matters = [(tokens.words[at + 1] as ReaderWord).key, second.key.slice(1)];
  const chamber = head[3]?.startsWith("مجلس") === true;
  const bodies = matters.map((matter) => {
    const known = CHAMBERS[matter];
    if (chamber) return known === undefined ? null : { id: known[0], en: known[1] };
    return matter.startsWith("ال") ? ministryOf([matter]) : null;
  });
  const [one, two] = bodies;
  if (one == null || two == null) return null;
  const dual = tokens.words[at + 3] as ReaderWord | undefined;
  const nisba = at + 3 < limit && dual !== undefined ? nisbaOf(dual) : null;
  const end = nisba === null ? at + 3 : at + 4;
  const organ = (body: { id: string; en: string }, surface: string): ComposedBody => {
    const ar = `${chamber ? "مجلس" : "وزارة"} ${surface}`;
    return nisba === null ? { id: body.id, en: body.en, side: null, home: true, ar } : { id: `${nisba}_${body.id}`, en: body.en, side: nisba, ar };
  };
  const [firstMatter, secondMatter] = [(tokens.words[at + 1] as ReaderWord).surface, second.surface.slice(1)];
  const first: Mention = {
    ...BLANK,
    first: at,
    end: at + 2,
    nameFirst: at,
    nameEnd: at + 2,
    kind: "body",
    organ: organ(one, firstMatter),
    conjunction: (head[1] ?? "") as string,
    particle: (head[2] ?? "") as string,
  };
  const next: Mention = { ...BLANK, first: at + 2, end, nameFirst: at + 2, nameEnd: at + 3, kind: "body", organ: organ(two, secondMatter), conjunction: "و" };
  return { mentions: [first, next], end };
}

/** The state of an adjective, in the dual, too («الروسيتين»). */
const nisbaOf = (word: ReaderWord): string | null =>
  word.nisba?.split.article === true && word.nisba.split.conjunction === "" ? (word.nisba.nisbas[0]?.state ?? null) : null;

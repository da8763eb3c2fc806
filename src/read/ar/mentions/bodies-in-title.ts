import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import { bodyAt, type Complement } from "./title-body.ts";

/** «وزيرة الخارجية الأمريكية»: what a minister's title is made of is no ministry. */
const MINISTER = /^[وفبل]?(ال)?(وزير|وزيره|وزراء|وزيرا|وزيري)$/;

/**
 * The bodies that a title of the base names inside, those that go beyond its end with them: the chamber of «رئيس مجلس النواب», the committee of «عضو اللجنة المركزية لحركة …». Not what
 * only makes up the title («رئيس الحكومة», «قائد القوات الجوية»). The title is the tokens from `at` to `end`; `whole` where the base lists it with its body («الأمين العام للأمم المتحدة»).
 */
export function bodiesInTitle(tokens: Tokens<ReaderWord>, at: number, end: number, limit: number, whole: boolean): readonly Complement[] {
  const minister = MINISTER.test((tokens.words[at] as ReaderWord).key);
  const found: Complement[] = [];
  for (let i = at + 1; i < end; i++) {
    const word = tokens.words[i] as ReaderWord;
    if (word.key === "باسم") return [];
    if (word.names.length === 0 && word.organHeads.length === 0 && word.bodyHeads.length === 0) continue;
    const body = bodyAt(tokens, i, limit);
    if (body === null || !(minister ? isUnion(body) : (whole && body.end <= end) || hasOwnName(body))) continue;
    found.push(body);
    i = body.end - 1;
  }
  return found;
}

const isUnion = ({ mentions }: Complement): boolean => mentions[0]?.entity?.kind === "organisation";

/** A body of the base, or one that the text composes of more than its sort. */
function hasOwnName({ mentions, use }: Complement): boolean {
  const [main] = mentions;
  if (main === undefined || (use !== "full" && main.bearers.every((b) => b.where === undefined))) return false;
  return main.entity !== null ? main.entity.kind !== "state" : main.organ?.kind !== undefined || main.organ?.titled === true;
}

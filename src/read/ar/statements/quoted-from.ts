import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Statement } from "#model/reading.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { findComplement } from "./complement.ts";
import type { StatementContext } from "./context.ts";
import { organThrough, unnamedAt } from "./speaker.ts";
import type { Speaker } from "./speaker-phrase.ts";
import { actOf } from "./speech-frame.ts";
import type { StatementDraft } from "./statement-draft.ts";

const TELLS = /^[وف]?(نقل|نقلت|تنقل|ينقل|نقلوا|نسب|نسبت|روت|روي)$/;
const THAT = /^[وف]?ب?ان(ه|ها|هم|هما|نا|ني)?$/;
/** How far behind the teller «عن» may stand, and what was said behind who said it. */
const REACH = 20;

/** true for a word with which a teller passes on what another said. */
export const mayPassOn = (word: ReaderWord): boolean => TELLS.test(word.key);

/** «نقلت الوكالة عن الوزير قوله إن»: the speaker stands behind «عن», the teller is the way his words came. */
export function quotedFrom(context: StatementContext, sentence: number, at: number, last: readonly string[] | null): StatementDraft | null {
  const view = context.views[sentence] as SentenceView;
  if (!TELLS.test((wordAt(view, at) as ReaderWord).key)) return null;
  for (let i = at + 1; i < Math.min(view.end, at + REACH); i++) {
    const speaker = behindFrom(context, view, i, last);
    if (speaker === "none") continue;
    if (speaker === null) return null;
    const teller = view.groups.find((g) => g.first > at && g.end <= i && g.preposition === "" && g.particle === "")?.actors ?? [];
    for (let j = speaker.end; j < Math.min(view.end, speaker.end + REACH); j++) {
      const word = wordAt(view, j) as ReaderWord;
      if (/^[.؟!؛]$/.test(word.key)) return null;
      const noun = nounOfSpeech(context, view, j);
      if (noun !== null)
        return {
          rule: "quoted-from",
          speakers: speaker.actors,
          act: noun.act,
          via: teller,
          first: at,
          at,
          contentFirst: noun.first,
          contentEnd: null,
          sentence,
        };
      const quote = word.key === ":" || context.quotations.has(j);
      if (!quote && !THAT.test(word.key)) continue;
      const bare = /^[وف]?ب?ان$/.test(word.key) || word.key === ":";
      const what = bare ? j + 1 : j;
      return { rule: "quoted-from", speakers: speaker.actors, act: "say", via: teller, first: at, at, contentFirst: what, contentEnd: null, sentence };
    }
    return null;
  }
  return null;
}

/** Who stands behind «عن» at `at`, or is told by its pronoun («عنه»); null where that is nobody known, "none" where no «عن» stands. */
function behindFrom(context: StatementContext, view: SentenceView, at: number, last: readonly string[] | null): Speaker | null | "none" {
  const { key } = wordAt(view, at) as ReaderWord;
  if (/^عن(ه|ها|هم)$/.test(key)) return last === null ? null : { actors: last, first: at, end: at + 1 };
  if (key !== "عن") return "none";
  const group = view.groups.find((g) => g.first === at + 1) ?? null;
  const unnamed = unnamedAt(context, view, at + 1, group);
  if (unnamed !== null || group === null) return unnamed;
  const organ = organThrough(context, view, group);
  return { actors: organ === null ? group.actors : [organ], first: group.first, end: group.end };
}

/** «تأكيده أن», «تحذيره من»: the noun that tells the act, with the token that begins what was said; null where none stands at `at`. */
function nounOfSpeech(context: StatementContext, view: SentenceView, at: number): { readonly act: Statement["act"]; readonly first: number } | null {
  for (const use of context.speech.uses(wordAt(view, at) as ReaderWord)) {
    if (use.form.form !== "masdar" || use.split.pronoun === "") continue;
    const complement = findComplement(view, at, use, at + 1, context.speech);
    const act = complement === null ? null : actOf(context, view, use, complement);
    if (complement !== null && act !== null) return { act, first: complement.first };
  }
  return null;
}

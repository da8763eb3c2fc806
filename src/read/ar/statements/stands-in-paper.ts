import type { ReaderWord } from "#knowledge/reader-word.ts";
import { looseWords, type SentenceView, someWord, wordAt } from "../contacts/sentence-view.ts";
import { WordPattern } from "../word-pattern.ts";
import { findComplement } from "./complement.ts";
import type { StatementContext } from "./context.ts";
import { paperOfState } from "./issuer.ts";
import type { LastSpeaker } from "./speech-frame.ts";
import type { StatementDraft } from "./statement-draft.ts";

const STANDS = /^[وف]?(جاء|ورد|وجاء|وورد)$/;
const PAPER = /^(ال)?(بيان|بلاغ|تقرير|رساله|وثيقه|مذكره|خبر|نص|تصريح|نبا)$/;
/** Whoever is named behind it is told of in the paper. */
const THAT = new WordPattern(/^[وف]?ب?ان(ه|ها|هم|هما)?$/);
const REACH = 8;

/** true for a word of what stands in a paper. */
export const mayStand = (word: ReaderWord): boolean => STANDS.test(word.key);

/** «جاء في بيان للرئاسة أن»: who issued the paper says it. */
export function standsInPaper(context: StatementContext, sentence: number, at: number, last: LastSpeaker | null): StatementDraft | null {
  const view = context.views[sentence] as SentenceView;
  if (!STANDS.test((wordAt(view, at) as ReaderWord).key) || wordAt(view, at + 1)?.key !== "في" || !PAPER.test(wordAt(view, at + 2)?.key ?? "")) return null;
  const issuer = view.groups.find(
    (g) => g.first > at + 2 && g.first <= at + REACH && looseWords(view, at + 3, g.first) <= 3 && !someWord(view, at + 3, g.first, THAT),
  );
  // «جاء في البيان الروسي»; «جاء في البيان»: of whoever was told last.
  const paper = issuer === undefined ? paperOfState(context, view, at + 2, last) : null;
  const speakers = issuer?.actors ?? paper?.actors ?? last?.issuer ?? last?.actors;
  if (speakers === undefined) return null;
  const say = {
    form: {
      verb: {
        id: "جاء",
        ways: new Map([
          ["that", "say"],
          ["quote", "say"],
        ] as const),
      },
      form: "finite",
      tense: "past",
      feminine: false,
      many: false,
    },
    split: (wordAt(view, at) as ReaderWord).split,
    future: false,
  } as const;
  const complement = findComplement(view, at, say, issuer?.end ?? paper?.end ?? at + 3, context.speech);
  if (complement === null) return null;
  return { rule: "stands-in-paper", speakers, act: "say", via: [], first: at, at, contentFirst: complement.first, contentEnd: null, sentence };
}

import type { Statement } from "#model/reading.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { authorMark } from "./author-marks.ts";
import { attribution } from "./attribution.ts";
import { broughtLast, broughtOn } from "./brought-on.ts";
import { contentEnd } from "./content-end.ts";
import type { StatementContext } from "./context.ts";
import { isDirect } from "./direct.ts";
import { greetingsCarried } from "./greetings.ts";
import { participleFrame } from "./participle-frame.ts";
import { headlineColon, withoutRepeatedHeadlines } from "./headline-colon.ts";
import { masdarFrame } from "./masdar-frame.ts";
import { neither } from "./neither.ts";
import { quotedBefore } from "./quoted-before.ts";
import { quotedFrom } from "./quoted-from.ts";
import { type LastSpeaker, type Teller, verbFrame } from "./speech-frame.ts";
import { standsInPaper } from "./stands-in-paper.ts";
import { tellsOf } from "./tells-of.ts";
import type { ToldStatement } from "./told-statement.ts";
import type { StatementDraft } from "./statement-draft.ts";
import { hasTrait } from "#text/tokenise.ts";
import { Trigger } from "../trigger.ts";
import { traceDraft, traceOtherVerbs } from "../trace/trace-drafts.ts";
import { WordPattern } from "../word-pattern.ts";

/** The fewest words of content: «قال نعم» is one. */
const LEAST = 1;
/** How many tokens of a subject before its verb end what was said before it. */
const NEAR = 8;
/** How many tellers are kept for verbs that agree with an earlier one. */
const EARLIER = 6;

/** Finds the statements of a report, sentence by sentence, in text order. */
export function findStatements(context: StatementContext): readonly ToldStatement[] {
  const found: ToldStatement[] = [];
  let last: LastSpeaker | null = null;
  context.views.forEach((view, sentence) => {
    const drafts: StatementDraft[] = [];
    for (let at = view.first; at < view.end; at++) {
      if (!hasTrait(context.tokens, at, Trigger.speaks | Trigger.ascribes | Trigger.clauseEnd)) continue;
      const speaking: readonly string[] | null = drafts.length === 0 ? broughtOn(context, view, at) : null;
      if (speaking !== null) last = broughtLast(speaking, last, sentence);
      const draft = frameAt(context, sentence, at, last);
      if (draft === null) continue;
      // «"…"، يورد الوزير» behind a verb that tells the same quotation.
      const same = draft.rule === "quoted-before" ? drafts.find((d) => d.contentFirst === draft.contentFirst) : undefined;
      if (same !== undefined || isInner(view, drafts.at(-1), draft, context)) {
        traceDraft(context, draft, same === undefined ? "within-words" : "told-again", same ?? drafts.at(-1));
        continue;
      }
      // «أكد الرئيس أنه …، بحسب الرئاسة»: the way by which the words came.
      if (draft.rule === "according-to" && drafts.length > 0) {
        const told = drafts.at(-1) as StatementDraft;
        drafts[drafts.length - 1] = { ...told, via: [...told.via, ...draft.speakers] };
        traceDraft(context, draft, "became-via", told);
        continue;
      }
      // «قالت الصحيفة إن الإدارة طلبت إيضاحات»: all that the paper says is what another said; it is the way by which the words came.
      const outer = drafts.at(-1);
      if (outer !== undefined && isPassedOn(outer, draft)) {
        drafts[drafts.length - 1] = { ...draft, via: [...draft.via, ...outer.speakers, ...outer.via] };
        traceDraft(context, outer, "became-via", draft);
        if (last !== null) last = { ...last, actors: draft.speakers, via: outer.speakers, earlier: [{ actors: draft.speakers, sentence }, ...last.earlier] };
        continue;
      }
      drafts.push(draft);
      // «إننا نرحب بالتزام مصر …»: a noun told within what is said does not change who speaks.
      if (isNested(draft) && outer !== undefined) continue;
      // «نقل الوزير تحيات الملك، مؤكدا»: the carrier goes on.
      if (draft.rule === "greetings-carried") continue;
      const told: boolean = !draft.rule.startsWith("speech-") || isPast(context, view, draft.at);
      const earlier: readonly Teller[] = told ? [{ actors: draft.speakers, sentence }, ...(last?.earlier ?? [])].slice(0, EARLIER) : (last?.earlier ?? []);
      last = {
        actors: draft.speakers,
        earlier,
        teller: told ? draft.speakers : (last?.teller ?? null),
        via: draft.via,
        issuer: inPaper(view, draft) ? draft.speakers : (last?.issuer ?? null),
        sentence,
      };
    }
    drafts.forEach((draft, i) => {
      const next = drafts.slice(i + 1).find((d) => !isNested(d));
      // «قال إن بلاده … ، وقال وزيرها»: from the subject on where it stands right before its verb.
      const end = next === undefined ? view.end : next.first > draft.contentFirst && next.at - next.first <= NEAR ? next.first : next.at;
      found.push(...statementsOf(context, view, draft, Math.max(end, draft.contentFirst)));
    });
  });
  return withoutRepeatedHeadlines(context, found).map((told, i) => ({ ...told, statement: { ...told.statement, id: `s${i + 1}` } }));
}

const isNested = (draft: StatementDraft): boolean => draft.rule.startsWith("masdar-");

const isPassedOn = (outer: StatementDraft, inner: StatementDraft): boolean =>
  /^(speech-that|quoted-from|stands-in-paper)$/.test(outer.rule) &&
  inner.rule.startsWith("speech-") &&
  (inner.first <= outer.contentFirst || inner.at === outer.contentFirst + 1) &&
  inner.at > outer.contentFirst &&
  inner.at - outer.contentFirst <= NEAR;

const PAPER = new WordPattern(/^[وفبل]?(ال)?(بيان|بلاغ)$/);

/** «قالت الرئاسة في بيان إن», «البيان الصادر عن …» */
function inPaper(view: SentenceView, draft: StatementDraft): boolean {
  for (let i = draft.first; i < draft.contentFirst; i++) if (PAPER.test(wordAt(view, i))) return true;
  return false;
}

const isPast = (context: StatementContext, view: SentenceView, at: number): boolean =>
  context.speech.uses(wordAt(view, at) as ReaderWord).some((u) => u.form.form === "finite" && u.form.tense === "past");

/** Verbs of view and consent, which within the words of another are part of them. */
const VIEWS = new Set(["وافق", "قبل", "راي", "اعتبر", "توقع", "اعتقد", "رجح", "استبعد", "طلب", "رفض"]);
const GOES_ON = /^[وف]?(لكنه|لكنها|لكنهم|لكن|كما|فيما|بينما|ثم|انه|انها|قد)$/;

/** «قال إن بلاده ترفض …»: what another is told to want or say within one's words is part of them, unless it is told as an act of speech of its own. */
function isInner(view: SentenceView, outer: StatementDraft | undefined, draft: StatementDraft, context: StatementContext): boolean {
  if (outer !== undefined && draft.at > outer.at && (draft.at < outer.contentFirst || (draft.at === outer.contentFirst && outer.rule !== "speech-that")))
    return true;
  if (draft.rule === "author-marks" && outer !== undefined && outer.rule !== "author-marks") return true;
  if (outer === undefined || !draft.rule.startsWith("speech-") || outer.contentEnd !== null) return false;
  const word = wordAt(view, draft.at) as ReaderWord;
  if (draft.rule === "speech-quote" && /^(اذ|حيث)$/.test(wordAt(view, draft.at - 1)?.key ?? "")) return false;
  if (word.split.conjunction !== "" || GOES_ON.test(wordAt(view, draft.at - 1)?.key ?? "") || wordAt(view, draft.first - 1)?.key === "،") return false;
  if (/^(الذي|التي)$/.test(wordAt(view, draft.at - 1)?.key ?? ""))
    return draft.at > outer.contentFirst + 2 && !context.speech.uses(word).some((u) => u.form.verb.id === "قال");
  const isNext = draft.first <= outer.contentFirst;
  return (
    !context.speech.uses(word).some((u) => u.form.form === "finite" && u.form.tense === "past" && (isNext || !VIEWS.has(u.form.verb.id))) ||
    draft.speakers.every((s) => outer.speakers.includes(s))
  );
}

/** What is told by other words than a verb of speech with its subject. */
const withoutVerb = (context: StatementContext, sentence: number, at: number, last: LastSpeaker | null): StatementDraft | null =>
  greetingsCarried(context, sentence, at, last) ??
  quotedFrom(context, sentence, at, last?.actors ?? null) ??
  authorMark(context, sentence, at) ??
  standsInPaper(context, sentence, at, last) ??
  attribution(context, sentence, at, last);

function frameAt(context: StatementContext, sentence: number, at: number, last: LastSpeaker | null): StatementDraft | null {
  const view = context.views[sentence] as SentenceView;
  if (context.quoted[at] === 1 || context.furniture[at] === 1 || view.cover[at - view.first] === 1) return null;
  const word = wordAt(view, at) as ReaderWord;
  if (word.kind === "mark") return headlineColon(context, sentence, at);
  const ascribed = hasTrait(view.tokens, at, Trigger.ascribes) ? withoutVerb(context, sentence, at, last) : null;
  if (ascribed !== null) return ascribed;
  for (const use of context.speech.uses(word)) {
    const draft =
      use.form.form === "finite"
        ? (neither(context, sentence, at, use, last) ?? quotedBefore(context, sentence, at, use, last) ?? verbFrame(context, sentence, at, use, last))
        : use.form.form === "participle"
          ? participleFrame(context, sentence, at, use, last)
          : masdarFrame(context, sentence, at, use);
    if (draft === null) continue;
    traceOtherVerbs(context, draft, use, context.speech.uses(word));
    return draft;
  }
  return tellsOf(context, sentence, at, last);
}

/** The statements of a draft: one for each speaker; none where nothing is left of what was said. */
function statementsOf(context: StatementContext, view: SentenceView, draft: StatementDraft, next: number): readonly ToldStatement[] {
  const { tokens } = context;
  const end = draft.contentEnd ?? contentEnd(context, view, draft.contentFirst, next, /-(of|noun|with)$/.test(draft.rule));
  let first = draft.contentFirst;
  const quotation = context.quotations.get(first);
  const whole = quotation !== undefined && quotation.close >= end - 1;
  if (whole) first++;
  const last = whole && quotation.closed && quotation.close === end - 1 ? end - 1 : end;
  let words = 0;
  for (let i = first; i < last; i++) if (tokens.words[i]?.kind !== "mark") words++;
  if (words < LEAST) {
    traceDraft(context, draft, "no-content");
    return [];
  }
  const content = { start: tokens.start[first] as number, end: tokens.end[last - 1] as number };
  const frame = { start: tokens.start[draft.first] as number, end: tokens.end[Math.max(draft.first, draft.contentFirst - 1)] as number };
  const verb = context.speech.uses(tokens.words[draft.at] as ReaderWord)[0]?.form.verb.id ?? null;
  const statement = (speaker: string): Statement => ({
    id: "",
    speaker,
    act: draft.act,
    direct: isDirect(context, first, last),
    via: draft.via,
    about: null,
    topics: [],
    content,
    evidence: [frame, content],
    rules: [draft.rule],
  });
  return draft.speakers.map((speaker) => ({ statement: statement(speaker), first, end: last, sentence: draft.sentence, at: draft.at, verb }));
}

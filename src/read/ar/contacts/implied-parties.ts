import type { NounUse, ReaderWord } from "#knowledge/reader-word.ts";
import type { ContactKind } from "#model/reading.ts";
import type { Argument } from "./arguments.ts";
import { bodySubject, type ContactContext, topicBefore } from "./context.ts";
import type { Group } from "./group.ts";
import type { PartyDraft } from "./party-draft.ts";
import { type SentenceView, wordAt } from "./sentence-view.ts";
import { visitorMeant } from "./visitor-meant.ts";
import { WordPattern } from "../word-pattern.ts";
import { BETWEEN_THEM } from "./dual.ts";

const GATHERS_HIM = new WordPattern(/^[وف]?(جمعته|جمعه|جمعتها|جمعها|تجمعه|ستجمعه|سيجمعه)$/);
const GATHERS_THEM = new WordPattern(/^[وف]?(جمعهما|جمعتهما|يجمعهما|سيجمعهما)$/);
const HELD_BY_HIM = new WordPattern(
  /^[وف]?(اجراه|اجراها|اجرته|اجرتها|عقده|عقدها|عقدته|يعقده|يعقدها|سيعقده|سيعقدها|يجريه|يجريها|سيجريه|سيجريها|تجريها|تلقاه|تلقاها)$/,
);
/** How far before «ولقائه» the noun may stand that it is joined to. */
const JOINED_REACH = 10;
const THAT = /^[وب]?ان(ه|ها|هم|هما)?$/;
const WITHIN = /^[وف]?(خلال|في|اثناء|عقب|اعقاب|بعد|بعيد|قبل|قبيل|اثر|فور|غداه|عشيه|ضمن|لدي|هامش|مستهل|بدايه|اطار|ختام)$/;

/** «التقى الوزير المبعوث بعد أيام من لقائهما»: the two persons that the sentence names before it, where it names no third. */
function onlyTwo(context: ContactContext, view: SentenceView, at: number): readonly string[] {
  const told = new Set(view.groups.filter((g) => g.end <= at).flatMap((g) => g.actors.filter((id) => context.actors.byId.get(id)?.kind === "person")));
  return told.size === 2 ? [...told] : [];
}

/** Parties that pronouns stand for: «لقائه», «اجتماعهم», «اتصالات جمعته بـ». */
export function pronounParties(context: ContactContext, sentence: number, at: number, noun: NounUse, args: readonly Argument[], draft: PartyDraft): void {
  const view = context.views[sentence] as SentenceView;
  const others = args.flatMap((a) => a.group.actors);
  if (/^(هما|هم|هن|نا)$/.test(noun.split.pronoun)) {
    const they = view.groups.findLast((g) => g.end <= at && (g.actors.length > 1 || g.references.some((r) => r.many)));
    if (they !== undefined) draft.take(they, "party");
    else if (noun.split.pronoun === "هما") for (const id of onlyTwo(context, view, at)) draft.add(id, "party");
  } else if (noun.split.pronoun !== "") {
    // «لقائه» is a man's, «لقائها» a woman's or a state's.
    const topic =
      joinedOwner(context, view, at, noun) ??
      visitorMeant(context, view, at, noun) ??
      topicBefore(context, sentence, at, others, noun.split.pronoun !== "ه") ??
      bodySubject(context, view, at, others) ??
      subjectBehind(context, view, at, others);
    if (topic !== null) draft.add(topic, "party");
  }
  const agent = args.some((a) => a.link === "agent");
  for (let i = at + 1; i < Math.min(view.end, at + 6); i++) {
    // «مباحثات بينهما»: of the two told before it.
    const gathered = GATHERS_THEM.test(wordAt(view, i));
    if (gathered || BETWEEN_THEM.test(wordAt(view, i))) {
      const both = view.groups.findLast((g) => g.end <= at && g.actors.length > 1);
      if (both !== undefined) draft.take(both, "party");
      else for (const one of lastTwo(context, view, at)) draft.take(one, "party");
      if (both !== undefined || draft.parties.size > 0 || !gathered) return;
    }
    const word = wordAt(view, i);
    // «لقاء عقده في المنامة مع العاهل»: held by whom the sentence is about, unless who held it is told.
    if (!GATHERS_HIM.test(word) && !(HELD_BY_HIM.test(word) && !agent)) continue;
    const topic = topicBefore(context, sentence, at, others);
    if (topic !== null) draft.add(topic, "party");
    return;
  }
}

/** «أكد الرئيس لنظيره … في اتصال بينهما»: who speaks and to whom. */
function lastTwo(context: ContactContext, view: SentenceView, at: number): readonly Group[] {
  const single = view.groups.filter((g) => g.end <= at && g.actors.length === 1 && (g.preposition === "" || g.preposition === "الي"));
  const subject = single.find((g) => g.preposition === "" && g.particle === "");
  const spokenTo = single.findLast((g) => g.actors[0] !== subject?.actors[0] && (g.particle === "ل" || g.particle === ""));
  if (subject === undefined || spokenTo === undefined || spokenTo.first < subject.first) return [];
  const persons = [subject, spokenTo].every((g) => context.actors.byId.get(g.actors[0] as string)?.kind === "person");
  return persons ? [subject, spokenTo] : [];
}

/** «زيارة فلان للقطاع ولقائه بقادة …»: the pronoun of the second is whose the first is. */
function joinedOwner(context: ContactContext, view: SentenceView, at: number, noun: NounUse): string | null {
  if (noun.split.conjunction !== "و") return null;
  for (let i = at - 1; i >= Math.max(view.first, at - JOINED_REACH); i--) {
    const word = wordAt(view, i) as ReaderWord;
    if (/^[.؟!؛:]$/.test(word.key) || (word.verb !== null && view.cover[i - view.first] === 0 && word.noun === null)) return null;
    if (word.noun === null) continue;
    // «عودتها من زيارتها لـ …، ولقائها بـ»: whose the visit was.
    if (word.noun.split.pronoun !== "") return word.noun.split.pronoun === noun.split.pronoun ? visitorMeant(context, view, i, word.noun) : null;
    const owner = view.groups.find((g) => g.first === i + 1 && g.actors.length === 1)?.actors[0];
    return owner !== undefined && context.actors.byId.get(owner)?.kind === "person" ? owner : null;
  }
  return null;
}

/** «في زيارته إلى كينيا، وجد الرئيس الأميركي وقتا …»: the first subject behind, where nobody was told before. */
function subjectBehind(context: ContactContext, view: SentenceView, at: number, except: readonly string[]): string | null {
  const subject = view.groups.find(
    (g) => g.first > at && g.preposition === "" && g.particle === "" && g.actors.length === 1 && wordAt(view, g.first - 1)?.verb != null,
  );
  const id = subject?.actors[0];
  return id !== undefined && context.actors.byId.get(id)?.kind === "person" && !except.includes(id) ? id : null;
}

/** Parties that stand elsewhere in the sentence: who comes «للقاء ترمب», who speaks «خلال مؤتمر مشترك مع نظيره», the two who talk «خلال اتصال هاتفي». */
export function circumstanceParties(
  context: ContactContext,
  sentence: number,
  at: number,
  kind: ContactKind,
  noun: NounUse,
  args: readonly Argument[],
  draft: PartyDraft,
  definite: boolean,
): void {
  const view = context.views[sentence] as SentenceView;
  const isPerson = (g: Group): boolean => context.actors.byId.get(g.actors[0] as string)?.kind === "person";
  const bare = view.groups.filter((g) => g.end <= at && ((g.preposition === "" && g.particle === "") || isQuoted(view, g)));
  const complete = args.some((a) => a.link === "between" || a.link === "gathers" || a.group.actors.length > 1);
  if (kind === "meeting" && noun.split.particle === "ل" && !noun.split.article && draft.parties.size <= 1 && !complete) {
    const comer = view.groups.findLast(
      (g) => g.end <= at && g.actors.length === 1 && isPerson(g) && !args.some((a) => a.group.actors.includes(g.actors[0] as string)),
    );
    if (comer !== undefined) draft.take(comer, "party");
    return;
  }
  // «عزمها المشاركة في قمة برلين … بعد تلقيها دعوة من ألمانيا»: who takes part, and who invites.
  if (
    draft.parties.size === 0 &&
    draft.initiator !== null &&
    /^[وفبل]?(ال)?(مشاركه|مشاركته|مشاركتها|حضور|حضوره|حضورها)$/.test(wordAt(view, at - 2)?.key ?? "")
  ) {
    const part = bare.findLast((g) => g.actors.length === 1 && g.actors[0] !== draft.initiator);
    if (part !== undefined) {
      draft.take(part, "party");
      draft.add(draft.initiator, "host");
    }
    return;
  }
  // «سيتوجه الوزير إلى المنطقة لإجراء محادثات مع …»: by him who goes there.
  if (FOR_HOLDING.test(wordAt(view, at - 1)) && args.length > 0 && args.every((a) => a.link === "with")) {
    const goer = goerBefore(view, at);
    if (goer !== null && isPerson(goer)) draft.take(goer, "party");
    return;
  }
  // «كان في استقباله الأمير …»: who receives stands behind.
  if (noun.noun.id === "استقبال" && (noun.split.pronoun !== "" || args[0]?.link === "direct") && wordAt(view, at - 1)?.key === "في") {
    const hosts = view.groups.find((g) => g.first >= draft.end && g.preposition === "" && g.particle === "" && isPerson(g));
    if (hosts !== undefined) draft.take(hosts, "host");
    return;
  }
  // «قولها باتصال هاتفي مع …»
  if (!WITHIN.test(wordAt(view, at - 1)?.key ?? "") && !(kind === "call" && noun.split.particle === "ب")) return;
  // «عقب لقاء المبعوث»: met by whom the sentence is about.
  const metAlone = noun.noun.id === "لقاء" && args.length === 1 && args[0]?.link === "direct";
  if (
    (metAlone || (args.some((a) => a.link === "with") && !args.some((a) => a.link === "direct" || a.link === "agent"))) &&
    !complete &&
    noun.split.pronoun === "" &&
    draft.parties.size === 1
  ) {
    // «اختار الرئيس أن يعقد»: before a verb it is no new clause with a subject of its own.
    const sameClause = (g: Group): boolean =>
      !view.tokens.words.slice(g.end, at).some((w, i, words) => THAT.test(w.key) && !(w.key === "ان" && words[i + 1]?.verb?.verb.tense === "present"));
    const one = bare.filter((g) => g.actors.length === 1 && !draft.parties.has(g.actors[0] as string) && sameClause(g));
    // «أعلن كارتر أن الولايات المتحدة مستعدة …، خلال لقاء مع نظيره»: who says so met him, not the state that he speaks of.
    const speaker = bare.findLast(
      (g) => isPerson(g) && g.actors.length === 1 && !draft.parties.has(g.actors[0] as string) && wordAt(view, g.first - 1)?.verb?.verb.frame === "say",
    );
    const actor = one.findLast(isPerson) ?? (one[0] === undefined ? undefined : (speaker ?? one[0]));
    // «خلال اتصال هاتفي مع الأمير ركز الرئيس على …»: who acts is told behind.
    const later = view.groups.find(
      (g) =>
        g.first > draft.end &&
        g.first < at + 20 &&
        g.preposition === "" &&
        g.particle === "" &&
        isPerson(g) &&
        !draft.parties.has(g.actors[0] as string) &&
        wordAt(view, g.first - 1)?.verb != null,
    );
    // «وأضاف عقب مباحثات مع الرئيس»: he who spoke in the sentence before.
    const going =
      actor === undefined && later === undefined && opensWithSpeech(view, at) ? topicBefore(context, sentence, at, [...draft.parties.keys()], false) : null;
    if (actor !== undefined) draft.take(actor, "party");
    else if (later !== undefined) draft.take(later, "party");
    else if (going !== null) draft.add(going, "party");
  } else if (draft.parties.size === 0 && !definite) {
    const two = bare.findLast((g) => g.actors.length >= 2);
    if (two !== undefined) draft.take(two, "party");
    else
      spokenTo(
        view,
        at,
        view.groups.filter((g) => g.end <= at && g.actors.length === 1 && isPerson(g) && (bare.includes(g) || (g.particle === "ل" && g.preposition === ""))),
        draft,
      );
  }
}

const FOR_HOLDING = new WordPattern(/^ل(اجراء|عقد)$/);
/** How far before «لإجراء محادثات» the verb of going may stand. */
const GOING_REACH = 15;

/** The subject of the verb of going nearest before `at`; null where no verb of going stands there, or its subject is not told beside it. */
function goerBefore(view: SentenceView, at: number): Group | null {
  for (let i = at - 2; i >= Math.max(view.first, at - GOING_REACH); i--) {
    const verb = wordAt(view, i)?.verb?.verb;
    if (verb === undefined || view.cover[i - view.first] !== 0) continue;
    if (verb.frame !== "arrive") return null;
    return view.groups.find((g) => (g.first === i + 1 || g.end === i) && g.preposition === "" && g.particle === "") ?? null;
  }
  return null;
}

/** «وأضاف عقب …»: the sentence begins with a verb of speech whose subject was told before. */
const opensWithSpeech = (view: SentenceView, at: number): boolean => at - view.first <= 3 && wordAt(view, view.first)?.verb?.verb.frame === "say";

/** «عن الوزيرة قولها في اتصال …»: whose words are told. */
const isQuoted = (view: SentenceView, group: Group): boolean => group.preposition === "عن" && /^قوله(ا|ما|م)?$/.test(wordAt(view, group.end)?.key ?? "");

/** «فابيوس طالب العبادي في لقاء عقده»: who speaks and who is spoken to, side by side behind or around one verb. */
function spokenTo(view: SentenceView, at: number, persons: readonly Group[], draft: PartyDraft): void {
  const [first, second] = persons.slice(-2);
  if (first === undefined || second === undefined || first.actors[0] === second.actors[0] || at - second.end > 8) return;
  const between = view.tokens.words.slice(first.end, second.first).filter((w) => w.kind === "word");
  const verbs = between.filter((w) => w.verb !== null).length;
  // «أعاد أوباما تأكيده للعاهل الأردني»: to whom he says it.
  const addressed = second.particle === "ل" && between.length - verbs <= 1;
  if ((between.length - verbs > 0 && !addressed) || verbs > 1) return;
  draft.take(first, "party");
  draft.take(second, "party");
}

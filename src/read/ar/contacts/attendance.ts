import type { ReaderWord, VerbUse } from "#knowledge/reader-word.ts";
import { type Candidate, UNTOLD } from "./candidate.ts";
import type { ContactContext } from "./context.ts";
import { looseWords, type SentenceView, wordAt } from "./sentence-view.ts";

const ATTENDS = new Set(["حضر", "رافق", "شارك"]);
/** Loose words between «حضر اللقاء» and the first who is named. */
const GAP = 5;
/** Loose words between one who attended and the next («ومعالي رئيس هيئة الأركان»). */
const NEXT = 4;
const COMPANY = 12;
/** «رأس وفد المملكة», «رأس الجانب الأمريكي» */
const SIDE = /^(ال)?(وفد|جانب)$/;

/** «شارك في اللقاء فلان», «شارك في افتتاح المحادثات فلان»: in a contact that was told before. */
export const joinsWhatWasTold = (view: SentenceView, at: number): boolean =>
  wordAt(view, at + 1)?.key === "في" && [2, 3].some((d) => wordAt(view, at + d)?.noun?.split.article === true);

/** «وصل الوفد الكويتي برئاسة الشيخ فلان، والوفد البحريني برئاسة الملك فلان»: delegations that come to what was told before, by their heads. */
function arrivals(view: SentenceView, sentence: number, at: number): Candidate | null {
  const heads = view.groups.filter((g) => g.first > at && /^برياسه$/.test(wordAt(view, g.first - 1)?.key ?? "")).flatMap((g) => g.actors);
  if (heads.length < 2) return null;
  const last = view.groups.at(-1)?.end ?? at + 1;
  return { ...blank, parties: heads.map((actor) => ({ actor, role: "attendee" as const })), word: "", sentence, at, first: at, end: last };
}

const blank = { ...UNTOLD, rule: "attendance", kind: "meeting", status: "held", statusTold: false, definite: true, attendance: true } as const;

/** true for a verb that may tell who took part. */
export const mayAttend = ({ verb }: VerbUse): boolean => verb.frame === "arrive" || verb.frame === "chair" || ATTENDS.has(verb.id);

/** «حضر الاستقبال فلان وفلان», «رافق سموه…», «رأس وفد المملكة … الوزير»: who else took part in the contact told before; null for any other verb. */
export function attendance(context: ContactContext, sentence: number, at: number, use: VerbUse): Candidate | null {
  const view = context.views[sentence] as SentenceView;
  if (use.verb.frame === "arrive") return arrivals(view, sentence, at);
  const leads = use.verb.frame === "chair" && SIDE.test(wordAt(view, at + 1)?.key ?? "");
  if (!leads && !ATTENDS.has(use.verb.id)) return null;
  if (use.verb.tense === "present" && use.future) return null;
  // «حضر الرئيس اجتماع…»: then the noun behind tells the contact.
  const next = wordAt(view, at + 1) as ReaderWord | undefined;
  const isPerson = (id: string): boolean => context.actors.byId.get(id)?.kind === "person";
  const parties: { actor: string; role: "attendee" }[] = [];
  let cursor = at + 1;
  let end = at + 1;
  for (const group of view.groups) {
    if (group.first <= at) continue;
    const persons = group.actors.filter(isPerson);
    // «رافق سموه في هذه الزيارة التي تأتي بدعوة من …»: between him and those who went with him much may stand.
    const limit = use.verb.id === "رافق" && parties.length <= 1 ? COMPANY : parties.length === 0 ? (leads ? GAP + 3 : GAP) : NEXT;
    if (looseWords(view, cursor, group.first) > limit) break;
    cursor = group.end;
    if (persons.length === 0 || group.preposition === "مع" || group.preposition === "بين") continue;
    for (const actor of persons) parties.push({ actor, role: "attendee" });
    end = group.end;
  }
  const namesContact =
    leads ||
    use.verb.id === "رافق" ||
    [1, 2, 3].some((d) => wordAt(view, at + d)?.noun !== null && wordAt(view, at + d)?.noun !== undefined) ||
    use.split.pronoun !== "";
  if (parties.length === 0 || !namesContact || (use.verb.id === "شارك" && next?.noun === null && !joinsWhatWasTold(view, at))) return null;
  return { ...blank, parties, word: "", sentence, at, first: at, end };
}

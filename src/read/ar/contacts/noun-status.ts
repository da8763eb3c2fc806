import type { TokenRange } from "../token-range.ts";
import type { Candidate } from "./candidate.ts";
import { deniedAt } from "./denial.ts";
import { isFurtherContact } from "./further-contact.ts";
import { type Governor, isHolding } from "./governor.ts";
import { endsClause, type SentenceView, wordAt } from "./sentence-view.ts";
import { cuedStatus, predicateStatus, type StatusCue, verbStatus } from "./status.ts";
import { relativeVerb } from "./told-in-relative.ts";
import { oneWord } from "./told-words.ts";
import type { Will } from "./will.ts";
import { WordPattern } from "../word-pattern.ts";

interface Found {
  readonly status: Candidate["status"];
  readonly statusTold: boolean;
  /** The words that tell it; null where it is assumed. */
  readonly words: TokenRange | null;
}

const found = (status: Candidate["status"], words: TokenRange): Found => ({ status, statusTold: true, words });
const cued = ({ status, at }: StatusCue): Found => found(status, oneWord(at));

/** The status of the contact named by the noun at `at`: from the verb that holds it, else from the `will` over it, else from the words around it; `end` is where its clause ends. */
export function nounStatus(view: SentenceView, at: number, end: number, govern: Governor | null, will: Will | null = null): Found {
  const denied = deniedAt(view, at);
  if (denied !== null) return found("denied", oneWord(denied));
  if (/^[وفب]?(ال)?دعو(ه|ات|تين)$/.test(wordAt(view, at - 1)?.key ?? "")) return found("proposed", oneWord(at - 1));
  // «الاجتماع تناول …», «المكالمة استمرت …»: what it did it has done.
  if (DID.test(wordAt(view, end)) && !view.heading && wordAt(view, at)?.noun?.split.article === true) return found("held", oneWord(end));
  const cue = cuedStatus(view, at, Math.min(end, at + 4));
  if (will !== null && cue?.status !== "cancelled" && cue?.status !== "postponed") return found(will.status, oneWord(will.at));
  // «أعلن استعداده لاستضافة لقاء»: the verbal noun holds it, not who tells of it.
  const told = govern !== null && govern.use.verb.frame === "say" && isHolding(view, at - 1) && govern.use.verb.id !== "نفي" && govern.use.verb.id !== "استبعد";
  // «أعلنا عن لقاء جديد»: what is announced is ahead.
  if (govern !== null && isFurtherContact(view, at) && wordAt(view, at - 1)?.key === "عن" && /^[وف]?اعلن/.test(wordAt(view, govern.at)?.key ?? ""))
    return cue === null ? found("planned", oneWord(govern.at)) : cued(cue);
  // «قبيل اجتماع بين …»: ahead of what is told.
  if (cue === null && govern === null && EVE.test(wordAt(view, at - 1))) return found("planned", oneWord(at - 1));
  // «سيُعلن الاسم في جلسة لمجلس الوزراء»: what will be done there is ahead, and so is it.
  const ahead = cue === null && WITHIN.test(wordAt(view, at - 1)) ? verbAhead(view, at) : null;
  if (ahead !== null) return found("planned", oneWord(ahead));
  // «زيارة الوزير لتركيا أُجلت», «قال المتحدث إن الزيارة ألغيت»: what is said of it stands behind its parties.
  const predicate = cue === null && (govern === null || govern.use.verb.frame === "say") ? predicateStatus(view, end) : null;
  if (predicate !== null) return cued(predicate);
  // «بشأن المباحثات التي أجراها الوزير»: the relative clause tells of the contact itself.
  const relative = cue === null && (govern === null || TELLS.has(govern.use.verb.frame)) ? relativeVerb(view, at) : null;
  if (relative !== null) {
    const { status, told: statusTold, words } = verbStatus(view, relative.at, relative.use);
    return { status, statusTold, words };
  }
  if (govern !== null && !told) return governed(view, govern, cue);
  if (cue !== null) return cued(cue);
  // «على عقد جولة مشاورات»
  const held = wordAt(view, at - 1)?.noun?.noun.id === "جوله" ? at - 2 : at - 1;
  const holding = isHolding(view, held);
  // «استعداد بلاده لاستضافة لقاء»
  const ready = holding ? [2, 3, 4, 5].find((d) => wordAt(view, at - d)?.key === "استعداد") : undefined;
  if (ready !== undefined) return found("proposed", oneWord(at - ready));
  // «الاتفاق على عقد قمة», «لعقد لقاء»: still ahead.
  const before = wordAt(view, held - 1);
  const on = before?.kind === "mark" ? wordAt(view, held - 2) : before;
  if (holding && (/^[وف]?(علي|الي)$/.test(on?.key ?? "") || (wordAt(view, held)?.key ?? "").startsWith("ل")))
    return found("planned", { first: held, end: at + 1 });
  const noun = wordAt(view, at)?.noun;
  if (noun?.split.particle === "ل" && !noun.split.article) return found("planned", oneWord(at));
  return { status: "held", statusTold: false, words: null };
}

/** Verbs over a contact that say nothing of when it is held. */
const TELLS = new Set(["say", "discuss"]);
const DID = new WordPattern(/^(تناول|تناولت|بحثت|ناقش|ناقشت|تطرق|تطرقت|ركز|ركزت|شهد|شهدت|استمر|استمرت|استغرق|استغرقت|انتهي|انتهت|اسفر|اسفرت)$/);
const EVE = new WordPattern(/^[وف]?(قبيل|عشيه)$/);
const WITHIN = new WordPattern(/^[وف]?(في|خلال|اثناء)$/);
/** How far before a contact's noun the verb may stand whose time is its own. */
const VERB_REACH = 20;

/** The nearest verb before `at`, where it tells of the future. */
function verbAhead(view: SentenceView, at: number): number | null {
  for (let i = at - 1; i >= Math.max(view.first, at - VERB_REACH); i--) {
    if (endsClause(view, i)) return null;
    const word = wordAt(view, i);
    if (word?.verb != null && word.noun === null && view.cover[i - view.first] === 0) return word.verb.future ? i : null;
  }
  return null;
}

function governed(view: SentenceView, govern: Governor, cue: StatusCue | null): Found {
  const { frame } = govern.use.verb;
  const verb = oneWord(govern.at);
  if (frame === "invite") return found("proposed", verb);
  if (govern.use.verb.id === "نفي" || govern.use.verb.id === "استبعد") return found("denied", verb);
  if (frame === "discuss" || frame === "say") return cue === null ? { status: "held", statusTold: false, words: null } : cued(cue);
  if (frame === "cancel") return found("cancelled", verb);
  if (frame === "postpone") return found("postponed", verb);
  const told = verbStatus(view, govern.at, govern.use);
  if (told.status === "held" && cue !== null && cue.status !== "held" && frame !== "hold" && frame !== "receive" && frame !== "send") return cued(cue);
  if (told.status === "under_way" && cue?.status === "planned") return cued(cue);
  return { status: told.status, statusTold: told.told, words: told.words };
}

import type { Candidate } from "./candidate.ts";
import { isDenied } from "./denial.ts";
import { isFurtherContact } from "./further-contact.ts";
import { type Governor, isHolding } from "./governor.ts";
import { endsClause, type SentenceView, wordAt } from "./sentence-view.ts";
import { cuedStatus, predicateStatus, verbStatus } from "./status.ts";
import type { Will } from "./will.ts";
import { WordPattern } from "../word-pattern.ts";

type Found = { readonly status: Candidate["status"]; readonly statusTold: boolean };

/** The status of the contact named by the noun at `at`: from the verb that holds it, else from the `will` over it, else from the words around it; `end` is where its clause ends. */
export function nounStatus(view: SentenceView, at: number, end: number, govern: Governor | null, will: Will | null = null): Found {
  if (/^[وفب]?(ال)?دعو(ه|ات|تين)$/.test(wordAt(view, at - 1)?.key ?? "")) return { status: isDenied(view, at) ? "denied" : "proposed", statusTold: true };
  if (isDenied(view, at)) return { status: "denied", statusTold: true };
  const cue = cuedStatus(view, at, Math.min(end, at + 4));
  if (will !== null && cue !== "cancelled" && cue !== "postponed") return { status: will.status, statusTold: true };
  // «أعلن استعداده لاستضافة لقاء»: the verbal noun holds it, not who tells of it.
  const told = govern !== null && govern.use.verb.frame === "say" && isHolding(view, at - 1) && govern.use.verb.id !== "نفي" && govern.use.verb.id !== "استبعد";
  // «أعلنا عن لقاء جديد»: what is announced is ahead.
  if (govern !== null && isFurtherContact(view, at) && wordAt(view, at - 1)?.key === "عن" && /^[وف]?اعلن/.test(wordAt(view, govern.at)?.key ?? ""))
    return { status: cue ?? "planned", statusTold: true };
  // «قبيل اجتماع بين …»: ahead of what is told.
  if (cue === null && govern === null && EVE.test(wordAt(view, at - 1))) return { status: "planned", statusTold: true };
  // «سيُعلن الاسم في جلسة لمجلس الوزراء»: what will be done there is ahead, and so is it.
  if (cue === null && WITHIN.test(wordAt(view, at - 1)) && isAheadOf(view, at)) return { status: "planned", statusTold: true };
  if (govern !== null && !told) return governed(view, govern, cue);
  if (cue !== null) return { status: cue, statusTold: true };
  // «زيارة الوزير لتركيا أُجلت»: what is said of it stands behind its parties.
  const predicate = predicateStatus(view, end);
  if (predicate !== null) return { status: predicate, statusTold: true };
  // «على عقد جولة مشاورات»
  const held = wordAt(view, at - 1)?.noun?.noun.id === "جوله" ? at - 2 : at - 1;
  const holding = isHolding(view, held);
  // «استعداد بلاده لاستضافة لقاء»
  if (holding && [2, 3, 4, 5].some((d) => wordAt(view, at - d)?.key === "استعداد")) return { status: "proposed", statusTold: true };
  // «الاتفاق على عقد قمة», «لعقد لقاء»: still ahead.
  const before = wordAt(view, held - 1);
  const on = before?.kind === "mark" ? wordAt(view, held - 2) : before;
  if (holding && (/^[وف]?(علي|الي)$/.test(on?.key ?? "") || (wordAt(view, held)?.key ?? "").startsWith("ل"))) return { status: "planned", statusTold: true };
  const noun = wordAt(view, at)?.noun;
  if (noun?.split.particle === "ل" && !noun.split.article) return { status: "planned", statusTold: true };
  return { status: "held", statusTold: false };
}

const EVE = new WordPattern(/^[وف]?(قبيل|عشيه)$/);
const WITHIN = new WordPattern(/^[وف]?(في|خلال|اثناء)$/);
/** How far before a contact's noun the verb may stand whose time is its own. */
const VERB_REACH = 20;

/** true where the nearest verb before `at` tells of the future. */
function isAheadOf(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= Math.max(view.first, at - VERB_REACH); i--) {
    if (endsClause(view, i)) return false;
    const word = wordAt(view, i);
    if (word?.verb != null && word.noun === null && view.cover[i - view.first] === 0) return word.verb.future;
  }
  return false;
}

function governed(view: SentenceView, govern: Governor, cue: Candidate["status"] | null): Found {
  const { frame } = govern.use.verb;
  if (frame === "invite") return { status: "proposed", statusTold: true };
  if (govern.use.verb.id === "نفي" || govern.use.verb.id === "استبعد") return { status: "denied", statusTold: true };
  if (frame === "discuss" || frame === "say") return { status: cue ?? "held", statusTold: cue !== null };
  if (frame === "cancel") return { status: "cancelled", statusTold: true };
  if (frame === "postpone") return { status: "postponed", statusTold: true };
  const told = verbStatus(view, govern.at, govern.use);
  if (told.status === "held" && cue !== null && cue !== "held" && frame !== "hold" && frame !== "receive" && frame !== "send")
    return { status: cue, statusTold: true };
  if (told.status === "under_way" && cue === "planned") return { status: "planned", statusTold: true };
  return { status: told.status, statusTold: told.told };
}

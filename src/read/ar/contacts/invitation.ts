import type { ReaderWord } from "#knowledge/reader-word.ts";
import { subjectOf } from "./arguments.ts";
import { type ContactContext, topicBefore } from "./context.ts";
import type { Group } from "./group.ts";
import { type SentenceView, wordAt } from "./sentence-view.ts";

/** Who invites whom to a visit. */
export interface Invitation {
  readonly host: string;
  readonly guest: string;
  readonly accepted: boolean;
}

/** How far before the visit its invitation may stand, and behind it the acceptance. */
const REACH = 32;
const ANSWER = 14;

/** «وجه له الدعوة لزيارة موسكو», «دعا المبعوث إلى زيارة عدن»; null where the visit at `at` is no invitation's. */
export function invitationTo(context: ContactContext, sentence: number, at: number): Invitation | null {
  const view = context.views[sentence] as SentenceView;
  for (let i = at - 1; i >= Math.max(view.first, at - REACH); i--) {
    const { key } = wordAt(view, i) as ReaderWord;
    if (/^[.؟!]$/.test(key)) return null;
    if (!/^[وفب]?(ال)?(دعا|دعت|دعوه|دعاه|دعته|يدعو|تدعو|يدعوه)$/.test(key)) continue;
    const verb = /دعوه$/.test(key) ? verbBefore(view, i) : i;
    const host = verb === null ? null : (subjectOf(view, verb, at)?.group.actors[0] ?? null);
    if (host === null) return null;
    const guest =
      view.groups.find((g) => g.end <= at && g.first > i && !g.actors.includes(host) && (g.particle === "ل" || g.preposition === "" || g.preposition === "الي"))
        ?.actors[0] ?? topicBefore(context, sentence, i, [host]);
    if (guest === null || guest === host) return null;
    let accepted = false;
    for (let j = at; j < Math.min(view.end, at + ANSWER); j++)
      if (/^[وف]?(قبل|قبلت|لبي|لبت|قبول|تلبيه|وافق|وافقت)$/.test(wordAt(view, j)?.key ?? "")) accepted = true;
    return { host, guest, accepted };
  }
  return null;
}

function verbBefore(view: SentenceView, at: number): number | null {
  for (let i = at - 1; i >= Math.max(view.first, at - 6); i--) if (wordAt(view, i)?.verb != null && view.cover[i - view.first] === 0) return i;
  return null;
}

/** «بدعوة من X», «بمبادرة من X», «بناء على طلب X»: who began the contact at `at`, whose clause ends at `end`. */
export function beginnerOf(view: SentenceView, at: number, end: number): Group | null {
  for (const group of view.groups) {
    if (group.first <= at || group.first > end + 25) continue;
    for (let i = group.first - 1; i >= Math.max(at, group.first - 4); i--) {
      const key = wordAt(view, i)?.key ?? "";
      if (/^(بدعوه|لدعوه|دعوه|بمبادره|بطلب|طلب|بدعوته)$/.test(key)) return group;
      if (!/^(من|كريمه|رسميه|لدن|شخصيه|خاصه)$/.test(key)) break;
    }
  }
  return null;
}

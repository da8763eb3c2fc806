import type { SequenceClaim } from "#model/record/sequence-claim.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import type { ToldContext } from "../cues/told-context.ts";
import { placedBy } from "./placed.ts";
import { inDays, type SequenceRule } from "./sequence-rule.ts";

const AFTER = /^[وف]?(بعد|بعيد|عقب|اثر|فور|غداه)$/;
const BEFORE = /^[وف]?(قبل|قبيل|عشيه)$/;
/** «فور انتهاء مكالمته», «قبيل انعقاد القمة» */
const PHASE = /^(ال)?(انتهاء|ختام|اختتام|بدء|انعقاد|عقد|اجراء|انطلاق|اول|اخر)$/;

/** «فور انتهاء مكالمته مع …», «قبيل لقائه …», «بعد مكالمتهما بيومين»: before or after another contact of the reading, the distance where one is told behind it. */
export const orderTold: SequenceRule = (context, view, mentions) => {
  const claims: SequenceClaim[] = [];
  for (const named of mentions) {
    const noun = tokenAt(context, view, named.start);
    const before = PHASE.test(wordAt(view, noun - 1)?.key ?? "") ? noun - 2 : noun - 1;
    const key = wordAt(view, before)?.key ?? "";
    const order = AFTER.test(key) ? "after" : BEFORE.test(key) ? "before" : null;
    if (order === null || wordAt(view, noun)?.noun == null) continue;
    const contact = placedBy(context, view, mentions, before, named.contact.id);
    if (contact === null || contact === named.contact.id) continue;
    const end = tokenAt(context, view, named.end);
    const by = view.times.find((t) => t.kind === "duration" && t.first === end && wordAt(view, end)?.split.particle === "ب");
    claims.push({
      contact,
      other: named.contact.id,
      order,
      days: by === undefined ? null : inDays(by.minutes),
      comparator: by === undefined || by.minutes === null ? null : (by.comparator ?? "exact"),
      span: { start: context.tokens.start[before] as number, end: by?.span.end ?? named.end },
    });
  }
  return claims;
};

/** The first token of a sentence that does not start before an offset. */
function tokenAt(context: ToldContext, view: SentenceView, offset: number): number {
  let at = view.first;
  while (at < view.end && (context.tokens.start[at] as number) < offset) at++;
  return at;
}

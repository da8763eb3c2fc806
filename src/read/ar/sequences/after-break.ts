import type { SequenceClaim } from "#model/record/sequence-claim.ts";
import { wordAt } from "../contacts/sentence-view.ts";
import { spanOf } from "../cues/told-context.ts";
import { placedBy } from "./placed.ts";
import { inDays, type SequenceRule } from "./sequence-rule.ts";

const AFTER = /^[وف]?(بعد|عقب|اثر)$/;
const BREAK = /^(ال)?(انقطاع|قطيعه|غياب|توقف)$/;
/** «بعد انقطاع دام قرابة شهرين», «بعد توقف استمر نحو عام»: words between the break and its length. */
const REACH = 4;

/** «بعد انقطاع دام قرابة شهرين»: the contact follows one that is not named by so long. */
export const afterBreak: SequenceRule = (context, view, mentions) => {
  const claims: SequenceClaim[] = [];
  for (const time of view.times) {
    if (time.kind !== "duration" || time.minutes === null) continue;
    for (let i = time.first - 1; i >= Math.max(view.first + 1, time.first - REACH); i--) {
      if (!BREAK.test(wordAt(view, i)?.key ?? "") || !AFTER.test(wordAt(view, i - 1)?.key ?? "")) continue;
      const contact = placedBy(context, view, mentions, i - 1, null);
      if (contact !== null)
        claims.push({
          contact,
          other: null,
          order: "after",
          days: inDays(time.minutes),
          comparator: time.comparator ?? "exact",
          span: spanOf(context, { first: i - 1, end: time.end }),
        });
      break;
    }
  }
  return claims;
};

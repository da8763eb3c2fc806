import type { SequenceClaim } from "#model/record/sequence-claim.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { mentionAt, placedBy } from "./placed.ts";
import { inDays, type SequenceRule } from "./sequence-rule.ts";

const FROM = /^(من|علي|عن)$/;
const ONLY = /^(فقط|تقريبا|تماما)$/;
/** «من عقد لقاء», «على آخر اجتماع», «من جولة محادثات»: words before the noun that names the other contact. */
const REACH = 3;

/** «بعد 12 عاما من المفاوضات»: so long they were, and not so long ago. */
const isSpent = (view: SentenceView, at: number): boolean => {
  const noun = wordAt(view, at)?.noun;
  return noun?.split.article === true && (noun.noun.kind === "talks" || noun.noun.number !== "one");
};

/** «بعد نحو أسبوعين من لقاء سابق», «قبل ساعات من لقائه مع …», «بعد يومين على مكالمة …». */
export const distance: SequenceRule = (context, view, mentions) => {
  const claims: SequenceClaim[] = [];
  for (const time of view.times) {
    if (time.kind !== "duration" || (time.offset !== "after" && time.offset !== "before")) continue;
    const from = ONLY.test(wordAt(view, time.end)?.key ?? "") ? time.end + 1 : time.end;
    if (!FROM.test(wordAt(view, from)?.key ?? "")) continue;
    const noun = [1, 2, 3]
      .slice(0, REACH)
      .map((d) => from + d)
      .find((i) => view.cover[i - view.first] === 0 && wordAt(view, i)?.noun != null);
    if (noun === undefined || isSpent(view, noun)) continue;
    const named = mentionAt(context, mentions, noun);
    const contact = placedBy(context, view, mentions, time.first, named?.contact.id ?? null);
    if (contact === null || contact === named?.contact.id) continue;
    claims.push({
      contact,
      other: named?.contact.id ?? null,
      order: time.offset,
      days: inDays(time.minutes),
      comparator: time.minutes === null ? null : (time.comparator ?? "exact"),
      span: { start: time.span.start, end: Math.max(context.tokens.end[noun] as number, named?.end ?? 0) },
    });
  }
  return claims;
};

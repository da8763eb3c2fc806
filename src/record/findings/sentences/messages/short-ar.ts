import type { Arabic } from "#text/wording/message.ts";
import type { shortEn } from "./short-en.ts";

/** The short sentences of findings in Arabic, built on nouns as the long ones are. */
export const shortAr: Arabic<typeof shortEn> = {
  "attribute.date": "الموعد: {claims}.",
  "attribute.date.plan": "الموعد المقرر: {claims}.",
  "attribute.duration": "المدة: {claims}.",
  "attribute.place": "المكان: {claims}.",
  "attribute.place.plan": "المكان المقرر: {claims}.",
  "attribute.initiator": "صاحب المبادرة: {claims}.",
  "attribute.kind": "النوع: {claims}.",
  "attribute.status": "الحصول: {claims}.",

  "confirmation.denies": "تأكيد من {confirming}، ونفي من {against}.",
  "confirmation.declines": "تأكيد من {confirming}، وامتناع عن التأكيد من {against}.",

  "count.differ": "الترتيب: {claims}.",
  "count.low": "{ordinal} بحسب الرواية، و{counted} على الأقل بعدّ السجل نفسه.",
  "count.order": "{ordinal} بحسب الرواية، مع أن رواية أخرى تعدّ {other} تواصلًا سابقًا بتاريخ {earlier}.",

  "sequence.less-than": "{ordinal} بحسب الرواية، لكن السابق كان في {earlier}، أي قبل ذلك بـ{apart}.",
  "sequence.apart": "الموعد المروي {told} تواصل آخر في {earlier}، لكن الفاصل بين التاريخين في السجل {apart}.",
  "sequence.order": "الموعد المروي {told} تواصل آخر، وتاريخه في السجل {earlier}.",
  "sequence.break": "يُروى انقطاع قبل ذلك دام {stretch}، لكن في السجل تواصلًا من النوع نفسه في {earlier}، أي قبل ذلك بـ{apart}.",

  "readout.topics": "تختلف بيانات الأطراف. {parts}",

  "gap.count": {
    zero: "{ordinal} بحسب الرواية؛ ولا ينقص السجل شيء.",
    one: "{ordinal} بحسب الرواية؛ وينقص السجل واحد.",
    two: "{ordinal} بحسب الرواية؛ وينقص السجل اثنان.",
    few: "{ordinal} بحسب الرواية؛ وينقص السجل {number}.",
    many: "{ordinal} بحسب الرواية؛ وينقص السجل {number}.",
    other: "{ordinal} بحسب الرواية؛ وينقص السجل {number}.",
  },
  "gap.unnumbered": "تذكر الرواية أكثر من واحد، من دون عدد ولا تواريخ.",
  "gap.overdue": "مضى الموعد المقرر ({due})، ولا رواية عما آل إليه الأمر.",
  "gap.overdue.proposed": "مضى الموعد المقترح ({due})، ولا رواية عما آل إليه الأمر.",
  "gap.silence": "يُروى انقطاع قبل ذلك دام {stretch}؛ ولا تواصل من النوع نفسه في السجل يعود إلى {when}.",
};

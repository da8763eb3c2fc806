import { wordingAr } from "#text/wording/ar.ts";
import type { Arabic } from "#text/wording/message.ts";
import type { findingsEn } from "./en.ts";

/** The sentences of findings in Arabic. Who is told of may be a man, a woman, a state or several: the sentences are built on nouns, so that nothing has to agree with them. */
export const findingsAr: Arabic<typeof findingsEn> = {
  ...wordingAr,

  "contact.call": "الاتصال الهاتفي بين {parties}",
  "contact.call.several": "الاتصالات الهاتفية بين {parties}",
  "contact.meeting": "اللقاء بين {parties}",
  "contact.meeting.several": "اللقاءات بين {parties}",
  "contact.talks": "المحادثات بين {parties}",
  "contact.talks.several": "جولات المحادثات بين {parties}",
  "contact.visit": "الزيارة التي جمعت {parties}",
  "contact.visit.several": "الزيارات التي جمعت {parties}",
  "contact.message": "الرسالة بين {parties}",
  "contact.message.several": "الرسائل بين {parties}",
  "contact.consultation": "الاجتماع التشاوري لدى {parties}",
  "contact.consultation.several": "الاجتماعات التشاورية لدى {parties}",
  "contact.any": "التواصل بين {parties}",
  "contact.dated": "{contact} ({date})",

  "kind.call": "اتصال هاتفي",
  "kind.meeting": "لقاء",
  "kind.talks": "محادثات",
  "kind.visit": "زيارة",
  "kind.message": "رسالة",
  "kind.consultation": "اجتماع تشاوري",
  "status.held": "إثبات",
  "status.denied": "نفي",
  "status.cancelled": "إلغاء",
  "claim.by": "{value} بحسب {by}",
  "by.day": "تقرير بتاريخ {date}",
  "office.at": "{office} ({body})",

  "attribute.date": "تختلف الروايات في موعد {contact}: {claims}.",
  "attribute.date.plan": "تختلف الروايات في الموعد المقرر، وهو موعد {contact}: {claims}.",
  "attribute.duration": "تختلف الروايات في مدة {contact}: {claims}.",
  "attribute.place": "تختلف الروايات في مكان {contact}: {claims}.",
  "attribute.place.plan": "تختلف الروايات في المكان المقرر، وهو مكان {contact}: {claims}.",
  "attribute.initiator": "تختلف الروايات في صاحب المبادرة إلى {contact}: {claims}.",
  "attribute.kind": "تختلف الروايات في نوع {contact}: {claims}.",
  "attribute.status": "تختلف الروايات في حصول {contact}: {claims}.",

  "confirmation.denies": "{contact}: تأكيد من {confirming}، ونفي من {against}.",
  "confirmation.declines": "{contact}: تأكيد من {confirming}، وامتناع عن التأكيد من {against}.",

  "count.differ": "تختلف الروايات في ترتيب {contact}: {claims}.",
  "count.low": "{contact}: الترتيب المروي {ordinal}، وهو بعدّ السجل نفسه {counted} على الأقل.",
  "count.order": "{contact}: الترتيب المروي {ordinal}، مع أن الترتيب المروي لتواصل سابق بتاريخ {earlier} هو {other}.",

  "sequence.less-than": "{contact}: الترتيب المروي {ordinal}، لكن السابق كان في {earlier}، أي قبل ذلك بـ{apart}.",
  "sequence.apart": "{contact}: الموعد المروي {told} تواصل آخر في {earlier}، لكن الفاصل بين التاريخين في السجل {apart}.",
  "sequence.order": "{contact}: الموعد المروي {told} تواصل آخر، وتاريخه في السجل {earlier}.",
  "sequence.break": "{contact}: يُروى انقطاع قبل ذلك دام {stretch}، لكن في السجل تواصلًا من النوع نفسه في {earlier}، أي قبل ذلك بـ{apart}.",
  "sequence.told.after": "بعد {stretch} من",
  "sequence.told.before": "قبل {stretch} من",
  "sequence.told.after.alone": "بعد",
  "sequence.told.before.alone": "قبل",

  "readout.topics": "تختلف بيانات الأطراف عن {contact}. {parts}",
  "readout.only": "لم يرد إلا لدى {side}: {topics}.",

  "office.former": "يعدّ تقرير بتاريخ {day} {who} من أصحاب المنصب السابقين، مع أن شغله مستمر منذ {since} بلا انقطاع: {title}.",
  "office.ended": "ينسب تقرير بتاريخ {day} إلى {who} منصبًا انتهت ولايته في {until}، وكان يومئذ لدى {holder}: {title}.",

  "gap.held": { zero: "لا شيء", one: "واحد", two: "اثنان", few: "{number}", many: "{number}", other: "{number}" },
  "gap.count": {
    zero: "{contact}: الترتيب المروي {ordinal}؛ والمعروف منها في السجل {held}، ولا ينقص شيء.",
    one: "{contact}: الترتيب المروي {ordinal}؛ والمعروف منها في السجل {held}، والناقص واحد.",
    two: "{contact}: الترتيب المروي {ordinal}؛ والمعروف منها في السجل {held}، والناقص اثنان.",
    few: "{contact}: الترتيب المروي {ordinal}؛ والمعروف منها في السجل {held}، والناقص {number}.",
    many: "{contact}: الترتيب المروي {ordinal}؛ والمعروف منها في السجل {held}، والناقص {number}.",
    other: "{contact}: الترتيب المروي {ordinal}؛ والمعروف منها في السجل {held}، والناقص {number}.",
  },
  "gap.possible": {
    zero: "ولا شيء غيرها في السجل قد يكون منها.",
    one: "وفي السجل تواصل آخر قد يكون منها ولا يمكن عدّه.",
    two: "وفي السجل تواصلان آخران قد يكونان منها ولا يمكن عدّهما.",
    few: "وفي السجل {number} أخرى قد تكون منها ولا يمكن عدّها.",
    many: "وفي السجل {number} تواصلًا آخر قد تكون منها ولا يمكن عدّها.",
    other: "وفي السجل {number} تواصل آخر قد تكون منها ولا يمكن عدّها.",
  },
  "gap.unnumbered": "{contact}: يُروى عدد منها بلا إحصاء ولا تواريخ.",
  "gap.overdue": "مضى الموعد المقرر ({due}): {contact}. ولا رواية عما آل إليه الأمر.",
  "gap.overdue.proposed": "مضى الموعد المقترح ({due}): {contact}. ولا رواية عما آل إليه الأمر.",
  "gap.silence": "{contact}: يُروى انقطاع قبل ذلك دام {stretch}؛ ولا تواصل من النوع نفسه في السجل يعود إلى {when}.",

  "follow-up.open": "متابعة لم تُنجز بعد: {task}.",
  "follow-up.late": "متابعة لم تُنجز وقد مضى موعدها: {task}.",
  "follow-up.taken": "متابعة تحققت في {contact}: {task}.",
  "follow-up.words": "«{words}»",
  "follow-up.unquoted": "مهمة",
  "follow-up.who": "{who}، {words}",
  "follow-up.day": "رُويت في {day}",
  "follow-up.due": "موعدها {due}",
  "follow-up.notes": "{task} ({notes})",
};

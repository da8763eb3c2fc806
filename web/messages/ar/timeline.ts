import type { Arabic } from "#text/wording/message.ts";
import type { timelineEn } from "../en/timeline.ts";

/** What the timeline says besides the names of its parts, in Arabic. */
export const timelineAr: Arabic<typeof timelineEn> = {
  "plot.keys":
    "ينقلك السهمان الأفقيان من واقعة إلى أخرى في المسار نفسه، والرأسيان إلى المسار المجاور، ومفتاح Home إلى أقدم واقعة في المدى وEnd إلى أحدثها، ومفتاح الإدخال يفتحها. الزائد والناقص للتقريب والإبعاد حول الواقعة المختارة، ومفتاحا الصفحة لتحريك المدى، والصفر لعرض المدى كله.",
  "timeline.in-days": "{shown} من أصل {all} من وقائع التواصل في هذه الأيام",
  "timeline.newest": "لا يُعرض الأقدم: المعروض من أحدث {shown} من أصل {all}",
  "plot.open": "فتح الواقعة",
  "plot.days": {
    zero: "من {from} إلى {to}: لا وقائع",
    one: "من {from} إلى {to}: واقعة واحدة",
    two: "من {from} إلى {to}: واقعتان",
    few: "من {from} إلى {to}: {n} وقائع",
    many: "من {from} إلى {to}: {n} واقعة",
    other: "من {from} إلى {to}: {n} واقعة",
  },
  "zoom.help-touch": "المس العلامة لتعرف ما هي، والمسها ثانية لفتحها؛ واسحب للتحريك",
  "legend.bar": "ذُكر شهر أو سنة أو مدى، والشريط يغطيه",
  "legend.reckoned": "لم يُذكر يوم: تقع الواقعة بين الطرفين تقديرًا من تاريخ التقرير، والعلامة عند الطرف المؤكد منهما",
  "legend.ghost": "غائب عن السجل، موزّع بالتساوي على المدى الذي يقع فيه",
  "legend.crowded": "وقائع متزاحمة: قرّب لتتمايز",
  "ghost.by-count": "الناقص {least} أو {most} بحسب العدّ",
  "ghost.since": "{what} منذ {when}",
  "filter.in-place": "المكان: {what}",
  "filter.one-report": "ما يرويه تقرير واحد",
  "picker.nobody": "لا أحد بهذا الاسم",
  "picker.nobody-on-record": "لا أحد بهذا الاسم في وقائع السجل",
};

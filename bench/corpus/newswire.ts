import { isoDay } from "#model/calendar.ts";
import type { Report } from "#model/report.ts";
import type { Base } from "#knowledge/base.ts";
import type { Entity, Tenure } from "#knowledge/entity.ts";
import { holdsAt } from "#knowledge/tenure.ts";
import { type Dice, dice } from "../dice.ts";
import { TOPIC_COMPLEMENTS, TOPIC_HEADS } from "./wording.ts";

/** 1 January 2011; days go on from there, so many events each. A hundred thousand reports are some fourteen years. */
const FIRST_DAY = 14_975;
const EVENTS_A_DAY = 9;
/** States in the news, the most told of first; how often each is told of falls off with its place. */
const STATES =
  "usa russia israel egypt saudi_arabia iran turkey france germany uk china qatar uae syria iraq jordan ukraine lebanon morocco algeria tunisia libya sudan kuwait pakistan india japan italy spain oman bahrain yemen ethiopia brazil south_korea canada netherlands belgium poland sweden norway greece hungary austria switzerland".split(
    " ",
  );
const OFFICES = ["president", "prime_minister", "foreign_minister"] as const;
const TITLES: Readonly<Record<(typeof OFFICES)[number], string>> = { president: "الرئيس", prime_minister: "رئيس الوزراء", foreign_minister: "وزير الخارجية" };
const OUTLETS = ["وكالة السنام", "جريدة الساقية", "صحيفة الدانة", "موقع خيوط", "قناة المنار البعيد", "وكالة الشراع", "صحيفة المرساة", "موقع البوصلة"];

interface Official {
  readonly name: string;
  readonly title: string;
  readonly tenure: Tenure;
}

/** Who held one of the offices in each state, by the base. */
function officialsOf(base: Base): ReadonlyMap<string, readonly Official[]> {
  const nisbas = new Map<string, string>();
  for (const [word, all] of base.nisbas) for (const { state, number } of all) if (number === "m" && !nisbas.has(state)) nisbas.set(state, word);
  const officials = new Map<string, Official[]>();
  const add = (person: Entity, tenure: Tenure): void => {
    const office = OFFICES.find((o) => o === tenure.office);
    const nisba = nisbas.get(tenure.body);
    if (office === undefined || nisba === undefined || tenure.from === null) return;
    const known = officials.get(tenure.body) ?? [];
    known.push({ name: person.ar, title: `${TITLES[office]} ال${nisba}`, tenure });
    officials.set(tenure.body, known);
  };
  for (const person of base.entities.values()) for (const tenure of person.tenures) add(person, tenure);
  return officials;
}

const pick = <T>(list: readonly T[], roll: Dice): T => list[roll(list.length)] as T;
const topic = (roll: Dice): string => `${pick(TOPIC_HEADS, roll)} ${pick(TOPIC_COMPLEMENTS, roll)}`;

const OPENINGS: Readonly<Record<"call" | "meeting", readonly string[]>> = {
  call: [
    "أجرى {A} اتصالا هاتفيا مع {B} أمس {day}، بحثا خلاله {topic}.",
    "بحث {A} هاتفيا مع {B} أمس {day} {topic}، في اتصال استمر {length}.",
    "تلقى {A} أمس {day} اتصالا هاتفيا من {B} تناول {topic}.",
  ],
  meeting: [
    "التقى {A} أمس {day} {B}، وبحثا {topic}.",
    "عقد {A} أمس {day} محادثات مع {B} تناولت {topic} واستمرت {length}.",
    "استقبل {A} أمس {day} {B} لبحث {topic}.",
  ],
};
const SENTENCES = [
  "وقال {a} إن بلاده حريصة على {topic}، داعيا إلى مواصلة التشاور في المرحلة المقبلة.",
  "وأكد {b} أن {topic} شرط لا بد منه لأي تقدم، وأن الأبواب لم تغلق بعد.",
  "ويرى مراقبون أن {topic} سيبقى موضع خلاف ما لم تتغير الظروف على الأرض.",
  "وكانت وسائل إعلام قد تحدثت في وقت سابق عن {topic} من دون أن تذكر تفاصيل.",
  "وأضاف {a} أن التنسيق مستمر بين المؤسسات المعنية، وأن {topic} في صدارة جدول الأعمال.",
  "ويأتي ذلك في وقت تتزايد فيه الدعوات إلى {topic}، وسط ترقب في عواصم المنطقة.",
  "ورحب {b} بما وصفه بالأجواء البناءة، مشيرا إلى أن {topic} يحتاج إلى وقت.",
];
const DAYS = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"];
const LENGTHS = ["ساعة واحدة", "نحو ساعة ونصف", "أكثر من ساعتين", "قرابة ثلاث ساعات", "أربعين دقيقة"];

/** Reports of a newswire by number: the same number gives the same report. Events go on day by day; each is told by one to five outlets on the day after. Persons hold their offices on that day. */
export function newswire(base: Base): (n: number) => Report {
  const officials = officialsOf(base);
  const states = STATES.filter((s) => officials.has(s));
  const oftenState = (roll: Dice): string => states[Math.min(roll(states.length), roll(states.length), roll(states.length))] as string;
  const official = (state: string, day: string, roll: Dice): Official | null => {
    const then = (officials.get(state) ?? []).filter((o) => holdsAt(o.tenure, day));
    return then.length === 0 ? null : pick(then, roll);
  };
  /** An event and the reports that tell of it, for each of a day. */
  const REPORTS_AN_EVENT = [1, 1, 1, 2, 2, 3, 3, 5, 2];
  const perDay = REPORTS_AN_EVENT.reduce((a, b) => a + b, 0);
  return (n) => {
    const dayNo = FIRST_DAY + Math.floor(n / perDay);
    let rest = n % perDay;
    let event = 0;
    while (rest >= (REPORTS_AN_EVENT[event] as number)) rest -= REPORTS_AN_EVENT[event++] as number;
    const ofEvent = dice(dayNo * EVENTS_A_DAY + event + 1);
    const ofReport = dice(n + 1);
    const day = isoDay(dayNo);
    let a: Official | null = null;
    let b: Official | null = null;
    while (a === null || b === null || a.tenure.body === b.tenure.body) {
      a = official(oftenState(ofEvent), day, ofEvent);
      b = official(oftenState(ofEvent), day, ofEvent);
    }
    const [first, second] = [a, b];
    const kind = ofEvent(2) === 0 ? "call" : "meeting";
    const shared = topic(ofEvent);
    const slots: Readonly<Record<string, (roll: Dice) => string>> = {
      A: () => `${first.title} ${first.name}`,
      B: () => `${second.title} ${second.name}`,
      a: () => first.name,
      b: () => second.name,
      day: () => DAYS[(((dayNo + 3) % 7) + 7) % 7] as string,
      topic: (roll) => (roll(3) === 0 ? shared : topic(roll)),
      length: (roll) => pick(LENGTHS, roll),
    };
    const fill = (pattern: string): string => pattern.replace(/\{(\w+)\}/g, (_, slot: string) => (slots[slot] as (roll: Dice) => string)(ofReport));
    const sentences = Array.from({ length: 5 + ofReport(9) }, () => fill(pick(SENTENCES, ofReport)));
    return {
      id: `newswire-${n}`,
      publishedAt: isoDay(dayNo + 1),
      outlet: pick(OUTLETS, ofReport),
      url: null,
      title: null,
      text: [fill(pick(OPENINGS[kind], ofReport)), ...sentences].join("\n"),
    };
  };
}

import type { NounUse, ReaderWord } from "#knowledge/reader-word.ts";
import type { ContactKind } from "#model/reading.ts";
import type { Argument } from "./arguments.ts";
import { isFurtherContact } from "./further-contact.ts";
import { isCircumstance, isHolding } from "./governor.ts";
import { isLetterInPassing } from "./message-in-passing.ts";
import { BETWEEN_THEM } from "./dual.ts";
import { type SentenceView, someWord, wordAt } from "./sentence-view.ts";
import { WordPattern } from "../word-pattern.ts";

const LIAISON = /^(ضباط|ضابط|قنوات|قناه|شبكات|نقطه|وسائل|وسيله|جهات)$/;
/** What is handed in to a body; only a verb of handing in or receiving makes a message of it («مشروع الوزير» is none). */
const DOCUMENT = new Set(["شكوي", "مسوده", "مشروع", "طلبا", "مقترحا"]);
const JOINT = new WordPattern(/^(ال)?(مشترك|مشتركا|مشتركه)$/);

const GOING_ON = new WordPattern(/^[وفبل]*(مواصله|استمرار|تعزيز|ادامه|متابعه|تكثيف|ايقاع|اداره|مسار)$/);

/** «رسالة بوتين إلى ترامب»: whose it is and to whom. */
const isAddressed = (args: readonly Argument[]): boolean => args[0]?.link === "direct" && args.some((a) => a.link === "to");

/** What stands around a noun that may name a contact. */
export interface Around {
  readonly phone: boolean;
  readonly definite: boolean;
  readonly frame: string | null;
  readonly args: readonly Argument[];
  readonly following: readonly ReaderWord[];
  readonly tour: boolean;
}

/** Words that name a contact only in certain company. */
export function isNone(view: SentenceView, at: number, noun: NounUse, kind: ContactKind, around: Around): boolean {
  const { frame, args, definite } = around;
  switch (noun.noun.id) {
    case "جوله":
      // «جولة محادثات»: the second noun tells it.
      return !around.tour && !(isFurtherContact(view, at) && around.args.length === 0 && !around.following.some((w) => w.noun !== null));
    case "موتمر":
      return !around.following.slice(0, 2).some((w) => JOINT.test(w));
    // «سبل مواصلة الحوار بين الجانبين»: what is to go on, with nobody named, is no event.
    case "حوار":
      return args.length === 0 && GOING_ON.test(wordAt(view, at - 1));
    // «كان في استقباله», «كان في استقبال الرئيس … الأمير»
    case "استقبال":
      return !definite && !((wordAt(view, at - 1)?.key === "في" || isCircumstance(view, at)) && args[0]?.link === "direct");
    // «مسار لافروف- روبيو»: a path between two persons.
    case "مسار":
      return !args.some((a) => a.link === "direct" && a.group.actors.length === 2 && a.group.references.every((r) => r.mention.kind === "person"));
    case "اتصال":
      if (LIAISON.test(wordAt(view, at - 1)?.key ?? "")) return true;
      // «ما تقوم به من اتصالات»: a general remark.
      if (noun.noun.number === "many" && wordAt(view, at - 1)?.key === "من") return true;
      if (around.phone || frame === "hold" || frame === "receive" || (isHolding(view, at - 1) && args.some((a) => a.link === "with" || a.link === "by"))) break;
      // «تواصل اتصالاتها مع جميع الأطراف»: a general remark. «خلال اتصالات مع الوزير» is not.
      if (noun.noun.number === "many" && !(isCircumstance(view, at) && noun.split.pronoun === "" && args.some((a) => a.link === "with")))
        return !isBetweenThem(view, at) && !args.some((a) => a.link === "between" || a.link === "gathers");
      if (!definite && !args.some((a) => a.link === "between" || (a.link === "with" && isCircumstance(view, at)))) return true;
  }
  if (
    kind === "message" &&
    !(
      frame === "send" ||
      (frame === "submit" && args.some((a) => a.link === "to")) ||
      frame === "receive" ||
      frame === "carry" ||
      (!DOCUMENT.has(noun.noun.id) &&
        (args.some((a) => a.link === "from" || (a.link === "between" && a.group.actors.length > 1)) ||
          isAddressed(args) ||
          isLetterInPassing(view, at, noun, args)))
    )
  )
    return true;
  // «المشاورات بين الرئيس ورئيس القطب»: one of the two is nobody that is known.
  return args[0]?.link === "between" && args[0].group.actors.length < 2 && !args.some((a) => a.link === "with");
}

/** «مباحثات بينهما» */
export const isBetweenThem = (view: SentenceView, at: number): boolean => someWord(view, at + 1, at + 7, BETWEEN_THEM);

import type { wordingEn } from "./en.ts";
import type { SayWording } from "./say.ts";

interface Parts {
  readonly year: string;
  /** 1 to 12, or 21 to 24 for a season. */
  readonly month: number | null;
  readonly day: number | null;
}

/** An EDTF date (level 1, as the reader writes it) in words; a form beyond these stays as it is. */
export function dateWords(edtf: string, say: SayWording): string {
  const slash = edtf.indexOf("/");
  if (slash < 0) return oneDate(edtf, say);
  const from = edtf.slice(0, slash);
  const to = edtf.slice(slash + 1);
  if (to === ".." || to === "") return say("date.since", { date: oneDate(from, say) });
  if (from === ".." || from === "") return say("date.until", { date: oneDate(to, say) });
  return say("date.range", { from: beginning(from, to, say), to: oneDate(to, say) });
}

function oneDate(edtf: string, say: SayWording): string {
  const qualifier = /[?~%]$/.exec(edtf)?.[0] ?? "";
  const parts = partsOf(qualifier === "" ? edtf : edtf.slice(0, -1));
  if (parts === null) return edtf;
  let date = words(parts, say);
  if (qualifier === "~" || qualifier === "%") date = say("date.about", { date });
  return qualifier === "?" || qualifier === "%" ? say("date.inferred", { date }) : date;
}

/** The beginning of a range without what its end says again: "13" to "19 October 2025". */
function beginning(from: string, to: string, say: SayWording): string {
  const a = partsOf(from);
  const b = partsOf(to);
  if (a === null || b === null || a.year !== b.year || a.month === null || a.month > 12) return oneDate(from, say);
  if (a.day !== null && a.month === b.month) return String(a.day);
  return words({ ...a, year: "" }, say);
}

function partsOf(date: string): Parts | null {
  const m = /^(\d{4}|\d{3}X)(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/.exec(date);
  if (m === null) return null;
  const month = m[2] === undefined ? null : Number(m[2]);
  if (month !== null && !(month >= 1 && month <= 12) && !(month >= 21 && month <= 24)) return null;
  return { year: m[1] as string, month, day: m[3] === undefined ? null : Number(m[3]) };
}

function words({ year, month, day }: Parts, say: SayWording): string {
  if (year.endsWith("X")) return say("date.decade", { year: year.replace("X", "0") });
  if (month === null) return year;
  if (month > 12) return say(`season.${month}` as keyof typeof wordingEn, { year });
  return [day, say(`month.${month}` as keyof typeof wordingEn), year].filter((part) => part !== null && part !== "").join(" ");
}

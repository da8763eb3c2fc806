import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { OfficeClaim } from "#model/record/office-claim.ts";
import type { Tokens } from "#text/tokenise.ts";
import { PerForm } from "../per-form.ts";

/** When an office is said to be held. */
export type TitleTime = OfficeClaim["when"];

const times = new PerForm<TitleTime | "ends" | null>(({ key }) =>
  /^(?:ال)?(سابق|اسبق|راحل|مخلوع|معزول)ه?$/.test(key)
    ? "former"
    : /^(?:ال)?(حالي)ه?$/.test(key)
      ? "current"
      : /^(?:ال)?منتخبه?$/.test(key)
        ? "next"
        : /^(?:ال)?منتهيه$/.test(key)
          ? "ends"
          : null,
);
const ALSO_CURRENT = /^[وف](ال)?حاليه?$/;
const TERM = /^(ولايت|مد?ت|فترت)(ه|ها)$/;
const DASH = /^[-–—(،,]$/;
const CLOSING = /^[-–—)،,]$/;

/** «السابق», «المنتخب», «السابق – والحالي –», «المنتهية ولايته» (who holds the office until he is followed): when an office is held, and the token behind; null where no such word stands at `at`. */
export function titleTime(tokens: Tokens<ReaderWord>, at: number, limit: number): { readonly when: TitleTime; readonly end: number } | null {
  const when = times.of(tokens.words[at] as ReaderWord);
  if (when === null) return null;
  if (when === "ends") return TERM.test(tokens.words[at + 1]?.key ?? "") && at + 1 < limit ? { when: "current", end: at + 2 } : null;
  if (when !== "former") return { when, end: at + 1 };
  const dash = DASH.test(tokens.words[at + 1]?.key ?? "") ? 1 : 0;
  const also = at + 1 + dash;
  if (also >= limit || !ALSO_CURRENT.test(tokens.words[also]?.key ?? "")) return { when, end: at + 1 };
  return { when: "former-and-current", end: dash === 1 && also + 1 < limit && CLOSING.test(tokens.words[also + 1]?.key ?? "") ? also + 2 : also + 1 };
}

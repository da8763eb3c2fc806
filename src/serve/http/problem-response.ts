import type { Lang, Values } from "#text/wording/say.ts";
import type { Problem } from "../contract/problem.ts";
import { SAY } from "../messages/say.ts";
import type { Fault, Refused } from "./refused.ts";

/** What stands between faults, and between the words of a list. */
const BETWEEN: Readonly<Record<Lang, { readonly faults: string; readonly words: string }>> = {
  ar: { faults: "؛ ", words: "، " },
  en: { faults: "; ", words: ", " },
};

/** The problem, RFC 9457, that tells a refusal in one language. */
export function problemOf(refused: Refused, lang: Lang): Problem {
  const say = SAY[lang];
  const errors = refused.faults.map(({ at, key, values }) => ({ at, code: key.replace(/^fault\./, ""), reason: say(key, joined(values, lang)) }));
  const where = errors.map(({ at, reason }) => (at === "" ? reason : `${at}: ${reason}`)).join(BETWEEN[lang].faults);
  return {
    type: `/api/v1/docs#problem-${refused.code}`,
    status: refused.status,
    code: refused.code,
    title: say(`title.${refused.code}`),
    detail: say(refused.detail, errors.length === 0 ? refused.values : { ...refused.values, where }),
    ...(errors.length === 0 ? {} : { errors }),
    ...refused.inTheWay,
  };
}

/** Values with lists written out. */
const joined = (values: Fault["values"], lang: Lang): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === "object" ? value.join(BETWEEN[lang].words) : value]));

export const problemResponse = (refused: Refused, lang: Lang): Response =>
  new Response(JSON.stringify(problemOf(refused, lang)), {
    status: refused.status,
    headers: { "content-type": "application/problem+json; charset=utf-8", "content-language": lang, "cache-control": "no-store", ...refused.headers },
  });

import type { Lang } from "#text/wording/say.ts";
import type { Problem } from "../contract/problem.ts";
import { SAY } from "../messages/say.ts";
import type { Refused } from "./refused.ts";

/** The problem, RFC 9457, that tells a refusal in one language. */
export function problemOf(refused: Refused, lang: Lang): Problem {
  const say = SAY[lang];
  return {
    type: `/api/v1/docs#problem-${refused.code}`,
    status: refused.status,
    code: refused.code,
    title: say(`title.${refused.code}`),
    detail: say(refused.detail, refused.values),
    ...(refused.faults.length === 0 ? {} : { errors: refused.faults }),
  };
}

export const problemResponse = (refused: Refused, lang: Lang): Response =>
  new Response(JSON.stringify(problemOf(refused, lang)), {
    status: refused.status,
    headers: { "content-type": "application/problem+json; charset=utf-8", "content-language": lang, "cache-control": "no-store", ...refused.headers },
  });

import type { Lang } from "#text/wording/say.ts";
import { ENTRY, ENTRY_STYLE } from "../guards/guard.ts";
import { problemOf } from "../http/problem-response.ts";
import type { Refused } from "../http/refused.ts";
import { SAY } from "../messages/say.ts";
import { escaped, page } from "./page.ts";

/** Where a browser comes in: by the link it followed, or by the token. Opening the page alone uses no link up: what looks at links before people do opens nothing. */
export function enterPage(lang: Lang, link: string | null, refused: Refused | null, status = 200): Response {
  const say = SAY[lang];
  const wrong = refused === null ? "" : `<p class="wrong" role="alert">${escaped(problemOf(refused, lang).detail)}</p>`;
  const button = `<button>${escaped(say("enter.open"))}</button>`;
  const byLink =
    link === null
      ? ""
      : `<form method="post" action="${ENTRY}"><p>${escaped(say("enter.link"))}</p><input type="hidden" name="link" value="${escaped(link)}">${button}</form>`;
  const byToken = `<form method="post" action="${ENTRY}"><p><label>${escaped(say("enter.token"))}<br><input name="token" type="password" autocomplete="current-password" required></label></p>${button}</form>`;
  return page(lang, say("enter.title"), ENTRY_STYLE, wrong + (link === null ? byToken : byLink), refused?.status ?? status, refused?.headers ?? {});
}

import type { Lang } from "#text/wording/say.ts";
import type { Access } from "../access/access.ts";
import { setCookie } from "../access/cookie.ts";
import { enterPage } from "../pages/enter-page.ts";
import { readBody } from "./read-body.ts";
import { Refused } from "./refused.ts";

/** A token or a link is far shorter. */
const MOST_FORM = 4096;

/** Lets a browser in that brings a link or the token. */
export async function enter(request: Request, access: Access, lang: Lang): Promise<Response> {
  const form = new URLSearchParams((await readBody(request, MOST_FORM)).toString());
  const link = form.get("link");
  const token = form.get("token");
  const known = link !== null ? access.useLink(link) : token !== null && access.isToken(token.trim());
  if (!known)
    return enterPage(lang, null, link !== null ? new Refused(403, "link-used", "detail.link-used") : new Refused(403, "token-wrong", "detail.token-wrong"));
  return new Response(null, { status: 303, headers: { location: "/", "set-cookie": setCookie(access.newSession()), "cache-control": "no-store" } });
}

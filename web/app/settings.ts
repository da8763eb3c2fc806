import type { Lang } from "#text/wording/say.ts";

export type Scheme = "light" | "dark" | "auto";

/** What a person chose for this browser. A browser that keeps nothing is no error. */
function kept(key: string): string | null {
  try {
    return localStorage.getItem(`qanat.${key}`);
  } catch {
    return null;
  }
}
export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(`qanat.${key}`, value);
  } catch {
    // Nothing is kept then; the page works all the same.
  }
}

const asLang = (text: string | null): Lang | null => (text === "ar" || text === "en" ? text : null);

/** `?lang=` of the address, then what was chosen before, then the browser's first language; Arabic where none of them says. */
export function startLang(): Lang {
  const asked = asLang(new URLSearchParams(location.search).get("lang"));
  return asked ?? asLang(kept("lang")) ?? (navigator.languages?.[0]?.startsWith("en") === true ? "en" : "ar");
}

export function startScheme(): Scheme {
  const told = kept("scheme");
  return told === "light" || told === "dark" ? told : "auto";
}

/** The colours of the page; `auto` follows the system. */
export function applyScheme(scheme: Scheme): void {
  if (scheme === "auto") delete document.documentElement.dataset["scheme"];
  else document.documentElement.dataset["scheme"] = scheme;
}

export function applyLang(lang: Lang): void {
  document.documentElement.lang = lang;
  document.documentElement.dir = lang === "ar" ? "rtl" : "ltr";
}

/** Who decides, as last told; empty where nobody was. */
export const author = (): string => kept("author") ?? "";

/** Until when everything was seen, ISO 8601; null on the first visit. */
export const seenUntil = (): string | null => kept("seen");

import type { Lang } from "#text/wording/say.ts";
import { escaped } from "../page.ts";

/** Words with code between grave accents, as HTML. Marks of direction around code are not needed: code is isolated. */
export const withCode = (text: string): string => escaped(text.replaceAll("\u200e", "")).replace(/`([^`]+)`/g, '<code dir="ltr">$1</code>');

/** What something is in one language. */
export const inLang = (told: { readonly description?: string; readonly "x-description-ar"?: string }, lang: Lang): string =>
  (lang === "ar" ? told["x-description-ar"] : told.description) ?? "";

export const code = (text: string): string => `<code dir="ltr">${escaped(text)}</code>`;
export const block = (text: string): string => `<pre dir="ltr" tabindex="0"><code>${escaped(text)}</code></pre>`;

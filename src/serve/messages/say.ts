import { type Lang, sayer, type SayOf } from "#text/wording/say.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";

/** Every message of the API. */
export type Key = keyof typeof en;

/** Says a message of the API in each language. */
export const SAY: Readonly<Record<Lang, SayOf<Key>>> = { ar: sayer<Key>("ar", ar), en: sayer<Key>("en", en) };

import { type Lang, type SayOf, sayer } from "#text/wording/say.ts";
import type { en } from "./en.ts";

export type { Lang, Values } from "#text/wording/say.ts";
/** A key of a message. */
export type Key = keyof typeof en;
export type Say = SayOf<Key>;

/** Loads one language only: the other costs start-up time. */
export const loadSay = async (lang: Lang): Promise<Say> => sayer<Key>(lang, lang === "ar" ? (await import("./ar.ts")).ar : (await import("./en.ts")).en);

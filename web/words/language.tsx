import { createContext, use, type ReactNode } from "react";
import { sayer, type Lang, type SayOf } from "#text/wording/say.ts";
import type { ar } from "../messages/ar.ts";
import type { en } from "../messages/en.ts";

/** A key of a message of the workbench. */
export type Key = keyof typeof en;
/** Says a message in the language of the page; also what `#text/wording` asks for. */
export type Say = SayOf<Key>;

type Messages = typeof en | typeof ar;

const Language = createContext<Say | null>(null);

/** Loads the messages of one language; the other costs nothing. */
export async function loadSay(lang: Lang): Promise<Say> {
  const messages: Messages = lang === "ar" ? (await import("../messages/ar.ts")).ar : (await import("../messages/en.ts")).en;
  return sayer<Key>(lang, messages);
}

export function LanguageProvider({ say, children }: { readonly say: Say; readonly children: ReactNode }) {
  return <Language value={say}>{children}</Language>;
}

/** How to say things on this page. */
export function useSay(): Say {
  const say = use(Language);
  if (say === null) throw new Error("web: no language around this view");
  return say;
}
export type { Lang };

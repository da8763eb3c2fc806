import type { Message } from "./message.ts";
import type { en } from "./en.ts";

/** The languages of the command line. */
export type Lang = "ar" | "en";
/** A key of a message. */
export type Key = keyof typeof en;
export type Values = Readonly<Record<string, string | number>>;

/** Says a message in one language; a message with plural forms takes the number `n`. */
export interface Say {
  readonly lang: Lang;
  (key: Key, values?: Values): string;
}

/** Loads one language only: the other costs start-up time. */
export async function loadSay(lang: Lang): Promise<Say> {
  const messages: Readonly<Record<Key, Message>> = lang === "ar" ? (await import("./ar.ts")).ar : (await import("./en.ts")).en;
  let rules: Intl.PluralRules | null = null;
  const say = (key: Key, values: Values = {}): string => {
    // A key that came with newer data than these messages is shown as it is, not hidden.
    const message: Message = messages[key] ?? key;
    if (typeof message === "string") return fill(message, values);
    rules ??= new Intl.PluralRules(lang);
    return fill(message[rules.select(Number(values["n"]))] ?? message.other, values);
  };
  return Object.assign(say, { lang });
}

const fill = (text: string, values: Values): string => text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

import type { wordingEn } from "./en.ts";
import type { Message } from "./message.ts";

/** The languages in which Qanat writes. */
export type Lang = "ar" | "en";
export type Values = Readonly<Record<string, string | number>>;

/** Says a message in one language; a message with plural forms takes the number `n`. */
export interface SayOf<Key extends string> {
  readonly lang: Lang;
  (key: Key, values?: Values): string;
}

/** Says dates, lengths of time and lists; any table of messages that holds `wordingEn` and `wordingAr` does. */
export type SayWording = SayOf<keyof typeof wordingEn>;

/** A way to say the messages of one language. A key that came with newer data than the messages is shown as it is, not hidden. */
export function sayer<Key extends string>(lang: Lang, messages: Readonly<Record<Key, Message>>): SayOf<Key> {
  let rules: Intl.PluralRules | null = null;
  const say = (key: Key, values: Values = {}): string => {
    const message: Message = messages[key] ?? key;
    if (typeof message === "string") return fill(message, values);
    rules ??= new Intl.PluralRules(lang);
    return fill(message[rules.select(Number(values["n"]))] ?? message.other, values);
  };
  return Object.assign(say, { lang });
}

const fill = (text: string, values: Values): string => text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

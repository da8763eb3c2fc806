import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";

/** Adjectives in the plural that make office-holders those of an organisation («وزراء الخارجية العرب»); folded. */
const MEMBERS: ReadonlyMap<string, string> = new Map([
  ["العرب", "arab_league"],
  ["الخليجيون", "gcc"],
  ["الخليجيين", "gcc"],
  ["الاوروبيون", "eu"],
  ["الاوروبيين", "eu"],
  ["الاوربيون", "eu"],
  ["الاوربيين", "eu"],
  ["الافارقه", "african_union"],
  ["المغاربيون", "arab_maghreb_union"],
  ["المغاربيين", "arab_maghreb_union"],
]);
/** A further ministry of the same office-holders: «وزراء الخارجية والدفاع العرب». */
const FURTHER = /^وال(دفاع|داخليه|ماليه|عدل|اقتصاد|تجاره|طاقه|صحه|خارجيه|تنميه|زراعه|نقل|تعليم|ثقافه|اعلام)$/;

/** The organisation whose members' office-holders a title in the plural names by an adjective behind it, and where that ends; null where it names none. */
export function blocMembers(tokens: Tokens<ReaderWord>, at: number, limit: number): { readonly body: string; readonly end: number } | null {
  let end = at;
  while (end < limit && FURTHER.test((tokens.words[end] as ReaderWord).key)) end++;
  const body = end < limit ? MEMBERS.get((tokens.words[end] as ReaderWord).key) : undefined;
  return body === undefined ? null : { body, end: end + 1 };
}

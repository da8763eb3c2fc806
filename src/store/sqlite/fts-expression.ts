import { mayBeFiling, outletToken, tokensWithin } from "../search/filing-tokens.ts";
import type { IndexQuery } from "../search/search-index.ts";
import type { Term } from "../search/term.ts";

/** A phrase whose words have several forms is asked for in every combination, if there are no more than this; else by stems alone. */
const MOST_COMBINATIONS = 16;

/**
 * The query in FTS5's language. Tokens hold letters and digits only and stand in quotation marks, so nothing of what was typed is an operator. Words are looked for in all columns where that
 * finds the same: leaving a column out makes a search of frequent words half as long again.
 */
export function ftsExpression(query: IndexQuery): string {
  const anywhere = query.field === null && !query.terms.some(({ words }) => words.flat().some(mayBeFiling));
  const columns = anywhere ? "" : `${query.field ?? "{title text}"} : `;
  const present = query.terms.filter((term) => !term.absent).map(termExpression);
  const absent = query.terms.filter((term) => term.absent).map(termExpression);
  const filed = [
    ...(query.outlet === null ? [] : [`"${outletToken(query.outlet)}"`]),
    ...(query.published === null ? [] : [anyOf(tokensWithin(query.published.from, query.published.to).map((token) => `"${token}"`))]),
  ];
  const all = [`${columns}(${present.join(" AND ")})`, ...filed.map((tokens) => `filed : ${tokens}`)].join(" AND ");
  return absent.length === 0 ? all : `(${all}) NOT (${columns}${anyOf(absent)})`;
}

const anyOf = (parts: readonly string[]): string => `(${parts.join(" OR ")})`;

function termExpression({ words }: Term): string {
  const combinations = words.reduce((n, forms) => n * forms.length, 1);
  let phrases: readonly (readonly string[])[] = [[]];
  for (const forms of words)
    phrases = phrases.flatMap((phrase) => (combinations <= MOST_COMBINATIONS ? forms : forms.slice(0, 1)).map((form) => [...phrase, form]));
  return anyOf(phrases.map((phrase) => `"${phrase.join(" ")}"`));
}

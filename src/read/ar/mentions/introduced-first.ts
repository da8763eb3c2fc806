import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import { shortForms } from "./document-actors.ts";
import type { Mention } from "./mention.ts";

/**
 * The mentions, in which a family name alone is that of the person whom the text introduced before, and not of its bearer in the base: «نادر الصفدي … وقال الصفدي». The base's bearer keeps it
 * where the text tells his full name, too, or a title of another body with it.
 */
export function introducedFirst(tokens: Tokens<ReaderWord>, mentions: readonly Mention[]): readonly Mention[] {
  const full = new Set(mentions.filter((m) => m.kind === "person" && m.nameEnd - m.nameFirst > 1).map((m) => m.entity));
  const bearers = new Map<string, Mention>();
  return mentions.map((mention) => {
    if (mention.kind !== "person") return mention;
    if (mention.newName !== null) for (const form of shortForms(mention.newName)) if (!bearers.has(form)) bearers.set(form, mention);
    if (mention.entity === null || mention.nameEnd - mention.nameFirst !== 1 || full.has(mention.entity)) return mention;
    const form = formOf(tokens.words[mention.nameFirst] as ReaderWord, mention);
    const bearer = bearers.get(form);
    return bearer === undefined || !sameBody(bearer, mention) ? mention : { ...mention, entity: null, newName: [form] };
  });
}

/** The name without the particles that the phrase begins with. */
function formOf(word: ReaderWord, { first, nameFirst, particle, conjunction }: Mention): string {
  const split = word.splits.find(
    (s) => s.pronoun === "" && (nameFirst > first ? s.particle === "" && s.conjunction === "" : s.particle === particle && s.conjunction === conjunction),
  );
  return split === undefined ? word.key : split.form;
}

const sameBody = (bearer: Mention, { titles }: Mention): boolean =>
  titles.every((t) => t.body === null || bearer.titles.length === 0 || bearer.titles.some((b) => b.body === null || b.body === t.body));

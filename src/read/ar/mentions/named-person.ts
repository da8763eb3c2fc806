import { idOfWords } from "#knowledge/new-actor-id.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import type { DocumentActor, DocumentActors } from "./document-actors.ts";
import { knownByLastName, knownBySpelling } from "./known-person.ts";
import type { Mention } from "./mention.ts";

const ROYAL: ReadonlySet<string> = new Set(["king", "emir", "sultan", "emperor", "queen", "crown_prince"]);

/** The actor for a person whom the text introduces by a name of two words or more. */
export function introducedPerson(actors: DocumentActors, tokens: Tokens<ReaderWord>, mention: Mention): DocumentActor {
  const words = mention.newName ?? [];
  // «الرئيس ولد عبد العزيز شؤون الحكم»: a short form that was told, with a word too many behind it.
  for (let k = words.length; k >= 2; k--) {
    const told = actors.byShort.get(words.slice(0, k).join(" "));
    if (told !== undefined) return told;
  }
  // «الملك عبدالله» after «عبدالله الثاني»: monarchs go by their first name.
  if (mention.titles.some((t) => ROYAL.has(t.office?.id ?? ""))) {
    const begun = words.join("");
    for (const actor of actors.byId.values())
      if (
        actor.kind === "person" &&
        actor.entity !== null &&
        actor.words.length > words.length &&
        actor.words
          .slice(0, words.length + 1)
          .join("")
          .startsWith(begun)
      )
        return actor;
  }
  // «الرئيس عباس الغاضب من …»: a word of the language behind a name that was told, or that the holder of the office bears.
  const second = tokens.words[mention.nameFirst + 1];
  if (words.length === 2 && second !== undefined && (second.common || second.split.article) && !second.nameWord) {
    const first = words[0] as string;
    const office = mention.titles.find((t) => t.office !== null);
    const holder = office === undefined ? null : knownByLastName(actors, first, office);
    const told = holder === null ? (second.common ? actors.byShort.get(first) : undefined) : actors.known(holder, mention.first);
    if (told !== undefined) return told;
  }
  const short = actors.byShort.get(words.at(-1) ?? "");
  // The same person told again with one name more or less.
  if (short !== undefined && short.entity === null && words.every((w) => short.words.includes(w))) return short;
  const known = knownBySpelling(actors, mention);
  if (known !== null) return actors.known(known, mention.first);
  const lead = mention.nameFirst === mention.first ? mention.conjunction.length : 0;
  const name = tokens.text.slice((tokens.start[mention.nameFirst] as number) + lead, tokens.end[mention.nameEnd - 1]);
  return actors.made(idOfWords(words), "person", { ar: name }, null, mention.first);
}

/** «الرئيس هادي», «د. الربيعة»: the actor for a title with one word of a name: the person whose short name it is, else whom the base knows by last name and office. */
export function personOfOneWord(actors: DocumentActors, tokens: Tokens<ReaderWord>, mention: Mention): DocumentActor | null {
  const word = mention.newName?.[0] ?? "";
  const told = actors.byShort.get(word) ?? actors.chainedFrom(word);
  if (told !== null) return told;
  const office = mention.titles.find((t) => t.office !== null);
  if (office === undefined) return null;
  const known = knownByLastName(actors, word, office);
  if (known !== null) return actors.known(known, mention.first);
  return office.body === null ? null : introducedPerson(actors, tokens, mention);
}

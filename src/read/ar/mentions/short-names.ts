import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import type { DocumentActor, DocumentActors } from "./document-actors.ts";
import type { Mention } from "./mention.ts";

/** Names told again by their short form where no phrase was found: «كيري» after «جون كيري». */
export function shortMentions(
  tokens: Tokens<ReaderWord>,
  mentions: readonly Mention[],
  actors: DocumentActors,
): readonly { readonly mention: Mention; readonly actor: DocumentActor }[] {
  if (actors.byShort.size === 0) return [];
  const firsts = new Set([...actors.byShort.keys()].map((form) => form.split(" ")[0] as string));
  const taken = new Uint8Array(tokens.count);
  for (const m of mentions) taken.fill(1, m.first, m.end);
  const persons = new Uint8Array(tokens.count + 1);
  for (const m of mentions) if (m.kind === "person") persons[m.end] = 1;
  const found: { mention: Mention; actor: DocumentActor }[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (taken[at] === 1) continue;
    const word = tokens.words[at] as ReaderWord;
    // Most words can be no short form: one look at the word as written tells, unless a particle may be attached.
    if (word.kind !== "word" || word.functionWord !== null || (word.splits.length === 1 && !firsts.has(word.key))) continue;
    if (word.splits.length > 1 && !firsts.has(word.key) && !/^[وفبلك]/.test(word.key)) continue;
    for (const split of word.splits) {
      if (split.pronoun !== "" || split.particle === "س" || split.particle === "ا") continue;
      const form = split.article ? `ال${split.stem}` : split.stem;
      if (!firsts.has(form)) continue;
      const two = tokens.words[at + 1] as ReaderWord | undefined;
      const three = tokens.words[at + 2] as ReaderWord | undefined;
      const long =
        two?.kind === "word" ? (actors.byShort.get(`${form} ${two.key} ${three?.key ?? ""}`) ?? actors.byShort.get(`${form} ${two.key}`)) : undefined;
      const actor = long ?? actors.byShort.get(form);
      if (actor === undefined || actor.firstToken > at + tokens.count || !plausible(tokens, at, form, actor, persons[at] === 1)) continue;
      const end = long === undefined ? at + 1 : at + (actors.byShort.get(`${form} ${two?.key ?? ""}`) === long ? 2 : 3);
      persons[end] = 1;
      found.push({
        actor,
        mention: {
          first: at,
          end,
          nameFirst: at,
          nameEnd: end,
          kind: "person",
          entity: actor.entity,
          place: null,
          newName: null,
          organ: null,
          titles: [],
          particle: split.particle,
          conjunction: split.conjunction,
          inner: false,
          capital: false,
          short: true,
          bearers: [],
          kingdom: false,
        },
      });
      break;
    }
  }
  return found;
}

/** Plurals that belong to somebody: «قوات النجفي» are his. */
const OF_SOMEBODY = /^[وفبل]*(قوات|ميليشيات|مليشيات)$/;

/**
 * A family name that is also an adjective («العربي») is a name only where no noun with article stands before it, and only after its bearer was told. A person before it («المرداسي النجفي») is
 * no noun that it could go with.
 */
function plausible(tokens: Tokens<ReaderWord>, at: number, form: string, actor: DocumentActor, behindPerson: boolean): boolean {
  const before = tokens.words[at - 1] as ReaderWord | undefined;
  if (at < actor.firstToken && form.length < 4) return false;
  if (!form.startsWith("ال") || before === undefined || behindPerson || OF_SOMEBODY.test(before.key)) return true;
  return !takesAdjective(before) || before.titles.length > 0 || before.titleWord !== null;
}

/** A noun with article or in the plural, which an adjective with article may follow. «التقى» and «والتقى» only begin with the letters of the article. */
function takesAdjective(word: ReaderWord): boolean {
  if (/ات$/.test(word.key)) return true;
  return word.verb === null && /^[وفبلك]*ال|^لل/.test(word.key) && word.splits.some((s) => s.article);
}

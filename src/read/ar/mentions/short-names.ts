import type { ReaderWord } from "#knowledge/reader-word.ts";
import { FormFilter, isBare } from "#text/bare-forms.ts";
import type { Tokens } from "#text/tokenise.ts";
import { Trigger } from "../trigger.ts";
import type { DocumentActor, DocumentActors } from "./document-actors.ts";
import type { Mention } from "./mention.ts";
import { BLANK } from "./blank-mention.ts";

/** true for a word that may name somebody by a short form. */
export const mayBeShort = (word: ReaderWord): boolean => word.functionWord === null;

/** true where the name may stand behind a particle. */
export const mayBeAttached = (word: ReaderWord): boolean => word.splits.length > 1 && /^[وفبلك]/.test(word.key);

/** Names told again by their short form where no phrase was found: «كيري» after «جون كيري». */
export function shortMentions(
  tokens: Tokens<ReaderWord>,
  mentions: readonly Mention[],
  actors: DocumentActors,
): readonly { readonly mention: Mention; readonly actor: DocumentActor }[] {
  if (actors.byShort.size === 0) return [];
  const firsts = new Set<string>();
  const filter = new FormFilter();
  for (const form of actors.byShort.keys()) {
    const [first] = form.split(" ", 1) as [string];
    firsts.add(first);
    filter.add(first);
  }
  const taken = new Uint8Array(tokens.count);
  for (const m of mentions) taken.fill(1, m.first, m.end);
  const persons = new Uint8Array(tokens.count + 1);
  for (const m of mentions) if (m.kind === "person") persons[m.end] = 1;
  const found: { mention: Mention; actor: DocumentActor }[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const traits = tokens.traits[at] as number;
    if ((traits & Trigger.short) === 0 || taken[at] === 1) continue;
    if (!filter.mayHave(tokens.bare[at] as number)) continue;
    const word = tokens.words[at] as ReaderWord;
    // Beside the word as written only what stands behind a particle counts.
    if ((traits & Trigger.attached) === 0 && !firsts.has(word.key)) continue;
    for (const split of word.splits) {
      const { form } = split;
      if (!isBare(split) || !firsts.has(form)) continue;
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
          ...BLANK,
          first: at,
          end,
          nameFirst: at,
          nameEnd: end,
          kind: "person",
          entity: actor.entity,
          particle: split.particle,
          conjunction: split.conjunction,
          short: true,
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

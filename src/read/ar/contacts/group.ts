import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import type { Reference } from "../mentions/reference.ts";

/** Phrases joined by و or a hyphen: one role in the clause. */
export interface Group {
  readonly first: number;
  readonly end: number;
  readonly references: readonly Reference[];
  /** All actors of its phrases, in order, each once. */
  readonly actors: readonly string[];
  readonly preposition: string;
  readonly particle: string;
  readonly conjunction: string;
}

/** Groups of one sentence, in order. Phrases within phrases and mere places are left out. */
export function findGroups(tokens: Tokens<ReaderWord>, references: readonly Reference[]): readonly Group[] {
  const groups: Group[] = [];
  let open: Reference[] = [];
  const close = (): void => {
    const first = open[0];
    if (first === undefined) return;
    groups.push({
      first: first.first,
      end: (open.at(-1) as Reference).end,
      references: open,
      actors: open.length === 1 && first.actors.length === 1 ? first.actors : [...new Set(open.flatMap((r) => r.actors))],
      preposition: first.preposition,
      particle: first.particle,
      conjunction: first.conjunction,
    });
    open = [];
  };
  // «في ليبيا», «بالقاهرة»: a place, no party. What stands behind إلى may be whom something is sent to.
  const places = joinedPlaces(references);
  const outer = references.filter((r) => !r.inner && r.actors.length > 0 && (r.place === null || r.preposition === "الي") && !places.includes(r));
  for (let i = 0; i < outer.length; i++) {
    const reference = outer[i] as Reference;
    const last = open.at(-1);
    if (last !== undefined && joins(tokens, last, reference, open[0] as Reference, outer[i + 1])) open.push(reference);
    else {
      close();
      open = [reference];
    }
  }
  close();
  return groups;
}

/** The most tokens that may stand between two phrases of one group besides marks («السعودية وكذلك مصر»). */
function joins(tokens: Tokens<ReaderWord>, last: Reference, next: Reference, first: Reference, after?: Reference): boolean {
  let comma = false;
  let and = next.conjunction === "و";
  for (let i = last.end; i < next.first; i++) {
    const word = tokens.words[i] as ReaderWord;
    if (word.key === "،" || word.key === ",") comma = true;
    else if (word.key === "-" || word.key === "–") {
      // «بوتين- ترمب», «لافروف- روبيو»
      if (next.first - last.end > 1) return false;
      and = true;
    } else if (word.key === "و" || (word.key === "وبين" && first.preposition === "بين")) and = true;
    else if (/^(وكذلك|وايضا|وكذا|كل|كلا|من|وكلا|وكل|كذلك|اضافه|فضلا|الي|عن|جانب|ثم)$/.test(word.key)) and ||= /^(و|اضافه|فضلا|جانب|ثم)/.test(word.key);
    else if (word.kind === "mark" && /^["«»“”()]$/.test(word.key)) continue;
    // «نظيريه الأمريكي جون كيري والفرنسي لوران فابيوس»: of what nation the next is.
    else if (
      i === next.first - 1 &&
      word.nisba?.split.conjunction === "و" &&
      word.nisba.split.article &&
      next.mention.kind === "person" &&
      last.mention.kind === "person"
    )
      and = true;
    else return false;
  }
  if (
    next.preposition !== "" &&
    next.preposition !== first.preposition &&
    next.preposition !== "من" &&
    !(and && /^(الي|عن)$/.test(next.preposition) && /^(اضافه|فضلا)$/.test(tokens.words[next.first - 2]?.key ?? ""))
  )
    return false;
  if (next.particle !== "" && next.particle !== first.particle && next.particle !== "ل") return false;
  if (and) return true;
  // «سليم الحص، عمر كرامي، ونجيب ميقاتي»: a list that و closes.
  if (
    comma &&
    next.conjunction === "" &&
    next.particle === "" &&
    last.mention.kind === "person" &&
    next.mention.kind === "person" &&
    next.mention.titles.length === 0 &&
    after !== undefined &&
    after.conjunction === "و" &&
    after.first - next.end <= 1
  )
    return true;
  // A list: «أ، ب، ج» of one kind of actor, closed by و later, is rare before the closing; take it only for bodies.
  return comma && next.conjunction === "" && last.mention.kind === "body" && next.mention.kind === "body" && next.particle === first.particle;
}

/** «التقى العاهل الأردني، والرئيس المصري»: a phrase that و joins across a comma goes on with the one before. */
export function listed(found: readonly Group[], group: Group): readonly Group[] {
  const last = found.at(-1);
  if (last === undefined || group.conjunction !== "و" || group.first - last.end > 1) return [...found, group];
  return [
    ...found.slice(0, -1),
    { ...last, end: group.end, references: [...last.references, ...group.references], actors: [...new Set([...last.actors, ...group.actors])] },
  ];
}

/** «في السعودية وقطر»: the states that are joined to a place are places, too. */
function joinedPlaces(references: readonly Reference[]): readonly Reference[] {
  let placeEnd = -1;
  let found: Reference[] | null = null;
  for (const reference of references) {
    if (reference.place !== null) {
      if (reference.preposition === "في" || reference.particle === "ب") placeEnd = reference.end;
    } else if (reference.first === placeEnd && reference.conjunction === "و" && reference.mention.entity?.kind === "state" && reference.preposition === "") {
      placeEnd = reference.end;
      (found ??= []).push(reference);
    }
  }
  return found ?? [];
}

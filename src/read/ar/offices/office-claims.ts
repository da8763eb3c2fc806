import type { OfficeClaim } from "#model/record/office-claim.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import type { DocumentActor, DocumentActors } from "../mentions/document-actors.ts";
import type { TitleUse } from "../mentions/mention.ts";
import type { Reference } from "../mentions/reference.ts";

/** Titles of the base for an office that is not yet begun, with that office. */
const AHEAD: ReadonlyMap<string, string> = new Map([
  ["president_elect", "president"],
  ["prime_minister_designate", "prime_minister"],
]);

/**
 * The offices that the report gives to persons in passing: by each title with a name, and by a title alone that says when the office is held, where it is known who is meant.
 * In text order. `current` is said also by a title without more («the president N»), which courtesy leaves to those who were.
 */
export function officeClaims(tokens: Tokens<ReaderWord>, references: readonly Reference[], actors: DocumentActors): readonly OfficeClaim[] {
  const claims: OfficeClaim[] = [];
  for (const { mention, actors: ids } of references) {
    if (mention.titles.length === 0 || ids.length !== 1) continue;
    const actor = actors.byId.get(ids[0] as string);
    if (actor?.kind !== "person") continue;
    const alone = mention.nameEnd === mention.nameFirst;
    for (const title of mention.titles) {
      const { office } = title;
      if (office === null || title.many || title.counterpart || (alone && (title.when === null || title.possessive))) continue;
      const first = alone ? title.first : Math.min(title.first, mention.nameFirst);
      const end = alone ? title.end : Math.max(title.end, mention.nameEnd);
      claims.push({
        actor: actor.id,
        office: AHEAD.get(office.id) ?? office.id,
        body: title.body ?? bodyOf(actor, office.id, mention.titles),
        when: title.when ?? (AHEAD.has(office.id) ? "next" : "current"),
        span: { start: tokens.start[first] as number, end: tokens.end[end - 1] as number },
      });
    }
  }
  return claims;
}

/** Whose office it is where the title does not say: of the body that another title of the phrase tells, of the only one of which the base knows him to have held it, of his side. */
function bodyOf(actor: DocumentActor, office: string, titles: readonly TitleUse[]): string | null {
  const told = titles.find((t) => t.body !== null)?.body;
  if (told != null) return told;
  const known = new Set((actor.entity?.tenures ?? []).filter((t) => t.office === office).map((t) => t.body));
  return known.size === 1 ? ([...known][0] as string) : known.size === 0 ? actor.side : null;
}

import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import type { DocumentActors } from "./document-actors.ts";
import { Homes, knownOrgan, sidesTold } from "./home-organ.ts";
import type { Mention } from "./mention.ts";
import { noteMention } from "./note-mention.ts";
import { composedActor } from "./organ-actor.ts";

/** Settles «البرلمان», «وزارة الداخلية»: the organ of that name told last, else that of the state that the text speaks of. */
export function settleHomeOrgans(actors: DocumentActors, tokens: Tokens<ReaderWord>, mentions: readonly Mention[], ids: Map<Mention, readonly string[]>): void {
  const bare = mentions.filter((m) => m.organ?.home !== undefined);
  if (bare.length === 0) return;
  const homes = new Homes(sidesTold(actors, mentions, ids));
  /** State by name of organ without it, as told up to the bare organ. */
  const told = new Map<string, string>();
  let next = 0;
  for (const mention of bare) {
    const organ = mention.organ as NonNullable<Mention["organ"]>;
    for (; (mentions[next] as Mention).first < mention.first; next++) {
      const { organ: before } = mentions[next] as Mention;
      if (before?.side != null && before.id.startsWith(`${before.side}_`)) told.set(before.id.slice(before.side.length + 1), before.side);
    }
    const side = told.get(organ.id) ?? homes.at(mention.first);
    const known = knownOrgan(actors, tokens, mention, side);
    const actor =
      known !== null
        ? actors.known(known, mention.first)
        : composedActor(actors, tokens, mention, organ.kind === undefined ? `${side ?? "this"}_${organ.id}` : organ.id, organ.en, side);
    noteMention(actor, tokens, mention);
    ids.set(mention, [actor.id]);
  }
}

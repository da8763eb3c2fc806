import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import { bareSurface } from "./bare-surface.ts";
import type { DocumentActor, DocumentActors } from "./document-actors.ts";
import type { ComposedBody, Mention } from "./mention.ts";

/** The actor for a body that the text composes: the state that it is a name of («-»), else the body; null for a state that the base does not know. */
export function organActor(actors: DocumentActors, tokens: Tokens<ReaderWord>, mention: Mention, { id, en, side }: ComposedBody): DocumentActor | null {
  if (en !== "-") return composedActor(actors, tokens, mention, id, en, side);
  const state = actors.base.entities.get(id);
  return state === undefined ? null : actors.known(state, mention.first);
}

/** The actor of that id, named as the mention names it. */
export function composedActor(
  actors: DocumentActors,
  tokens: Tokens<ReaderWord>,
  mention: Mention,
  id: string,
  en: string,
  side: string | null,
): DocumentActor {
  const state = side === null ? undefined : actors.base.entities.get(side);
  const ar =
    mention.organ?.ar ??
    (mention.nameFirst > mention.first ? tokens.text.slice(tokens.start[mention.nameFirst], tokens.end[mention.nameEnd - 1]) : bareSurface(tokens, mention));
  return actors.made(
    id,
    mention.organ?.kind ?? "organ",
    { ar, ...(state === undefined ? {} : { en: `${en[0]?.toUpperCase()}${en.slice(1)} of ${state.en}` }) },
    side,
    mention.first,
  );
}

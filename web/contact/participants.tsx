import { listWords } from "#text/wording/list-words.ts";
import type { TaggedContact } from "../api/queries.ts";
import { ActorLink } from "../parts/actor-link.tsx";
import { useSay } from "../words/language.tsx";
import { nameOf } from "../words/names.ts";

/** Who takes part, a line each side. */
export function Participants({ page }: { readonly page: TaggedContact }) {
  const say = useSay();
  const bySide = [...Map.groupBy(page.contact.participants, (p) => p.side)];
  return (
    <ul>
      {bySide.map(([side, own]) => (
        <li key={side}>
          {own.map((p, i) => (
            <span key={p.actor}>
              {i > 0 ? say("list.comma") : null}
              <ActorLink id={p.actor} names={page.names} />
              {p.role === "party" ? null : <span className="quiet little"> ({say(`role.${p.role}`)})</span>}
            </span>
          ))}
          {own.length === 1 && own[0]?.actor === side ? null : <span className="quiet little"> · {nameOf(side, page.names, say)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Says that an analyst corrected who takes part, and whom the accounts name. */
export function CorrectedParticipants({ page }: { readonly page: TaggedContact }) {
  const say = useSay();
  const { contact, names } = page;
  const told = [...new Set(contact.accounts.flatMap((account) => account.participants.map((p) => nameOf(p.actor, names, say))))];
  return (
    <>
      <span className="quiet">{say("reason.decision")}</span>
      <span className="second">{say("facts.others", { values: listWords(told, say) })}</span>
    </>
  );
}

import type { TaggedContact } from "../api/queries.ts";
import { correctionWords } from "../decisions/action-words.ts";
import { useSay } from "../words/language.tsx";
import { changedValues } from "./changed-values.ts";

/** What is shown of a contact otherwise than it was a while ago. */
export function Changes({ before, now }: { readonly before: TaggedContact; readonly now: TaggedContact }) {
  const say = useSay();
  const called = { names: { ...before.names, ...now.names }, places: { ...before.places, ...now.places } };
  const contacts = [{ ...now.contact, parties: [], hosts: [], date: null }];
  const lines = changedValues(before.contact, now.contact).map(({ was, is }) =>
    say("conflict.line", {
      what: say(`attribute.${is.attribute}`),
      before: correctionWords(was, { contacts }, called, say),
      value: correctionWords(is, { contacts }, called, say),
    }),
  );
  const [old, current] = [before.contact.accounts.length, now.contact.accounts.length];
  if (old !== current) lines.push(say("conflict.line", { what: say("conflict.accounts"), before: String(old), value: String(current) }));
  if (lines.length === 0) return <p>{say("conflict.other")}</p>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

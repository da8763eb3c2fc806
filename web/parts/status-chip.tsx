import type { ContactKind, ContactStatus } from "#model/reading.ts";
import { useSay } from "../words/language.tsx";
import { kindWords, statusWords } from "../words/titles.ts";
import { MarkIcon } from "./mark-icon.tsx";

/** Kind and status in words, with their sign. */
export function StatusChip({ contact }: { readonly contact: { readonly kind: ContactKind; readonly status: ContactStatus; readonly several: boolean } }) {
  const say = useSay();
  return (
    <span className="chip">
      <MarkIcon kind={contact.kind} status={contact.status} />
      {say("contact.title", { kind: kindWords(contact, say), status: statusWords(contact.status, contact, say) })}
    </span>
  );
}

/** What tells at a glance that accounts do not agree. */
export function DisputedChip({ n }: { readonly n?: number }) {
  const say = useSay();
  return (
    <span className="chip disputed">
      <span aria-hidden="true">≠</span>
      {n === undefined ? say("disputed") : say("count.discrepancies", { n })}
    </span>
  );
}

import { Link } from "@tanstack/react-router";
import type { ContactPage, DiscrepancyView } from "../../api/answers.ts";
import { useSay } from "../../words/language.tsx";

/** What cannot both be right in a contact and is not settled. */
export const openDisputes = ({ discrepancies }: ContactPage): readonly DiscrepancyView[] =>
  discrepancies.filter((d) => d.kind !== "readout" && d.settled === null);

/** These, briefly, each with the way to where it is told in full; of more than `most` how many more. */
export function DisputeLines({ page, most }: { readonly page: ContactPage; readonly most: number }) {
  const say = useSay();
  const disputes = openDisputes(page);
  const { id } = page.contact;
  return (
    <ul>
      {disputes.slice(0, most).map((d) => (
        <li key={d.id}>
          <span className="asked" aria-hidden="true">
            ≠
          </span>{" "}
          <Link to="/contacts/$id" params={{ id }} hash="disputed">
            {d.short[say.lang]}
          </Link>
        </li>
      ))}
      {disputes.length > most ? (
        <li>
          <Link to="/contacts/$id" params={{ id }} hash="disputed">
            {say("latest.more", { n: disputes.length - most })}
          </Link>
        </li>
      ) : null}
    </ul>
  );
}

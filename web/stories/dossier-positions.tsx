import { useQuery } from "@tanstack/react-query";
import { storyPositionsQuery } from "../api/queries.ts";
import { Section } from "../contact/section.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { LedgerSides } from "../positions/ledger-sides.tsx";
import { useSay } from "../words/language.tsx";

/** Who wants what, as stated about the contacts of a story; nothing where nobody stated anything. */
export function DossierPositions({ story }: { readonly story: string }) {
  const say = useSay();
  const { data, error } = useQuery(storyPositionsQuery(story));
  if (error !== null) return <Trouble error={error} />;
  if (data === undefined || data.lines.length === 0) return null;
  return (
    <Section id="positions" title={say("story.positions")}>
      {data.complete ? null : <p className="note">{say("story.positions-incomplete")}</p>}
      <LedgerSides ledger={data} areAllOpen={false} asked={{ story }} />
    </Section>
  );
}

import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { listWords } from "#text/wording/list-words.ts";
import type { Names } from "../../api/answers.ts";
import { contactQuery } from "../../api/queries.ts";
import { MarkIcon } from "../../parts/mark-icon.tsx";
import { shortWhenWords } from "../../words/dates.ts";
import { useSay } from "../../words/language.tsx";
import { nameOf } from "../../words/names.ts";
import { kindWords } from "../../words/titles.ts";
import type { Latest } from "../latest.ts";
import { LatestBrief } from "./latest-brief.tsx";
import { LatestFacts } from "./latest-facts.tsx";

/** When two persons were last in contact; the first card tells more than the others, so that all fit above the plot. */
export function LatestCard({ latest, names, isFirst }: { readonly latest: Latest; readonly names: Names; readonly isFirst: boolean }) {
  const say = useSay();
  const { mark } = latest;
  const { data } = useQuery(contactQuery(mark.id));
  const pair = listWords([nameOf(latest.a, names, say), nameOf(latest.b, names, say)], say);
  return (
    <article className={isFirst ? "latest-card first" : "latest-card"}>
      <h2>
        <bdi>{say("latest.between", { pair })}</bdi>
      </h2>
      <p className="latest-when">
        <MarkIcon kind={mark.kind} status={mark.status} disputed={mark.disputed} />{" "}
        <Link to="/contacts/$id" params={{ id: mark.id }}>
          {say("latest.when", { kind: kindWords(mark, say), when: shortWhenWords(mark.date, mark.earliest, mark.latest, say) })}
        </Link>
      </p>
      {data === undefined ? null : isFirst ? <LatestFacts page={data} mark={mark} /> : <LatestBrief page={data} />}
      <p className="little">
        <Link to="/" search={{ actor: [latest.a, latest.b].sort() }}>
          {say("latest.all", { n: latest.contacts })}
        </Link>
      </p>
    </article>
  );
}

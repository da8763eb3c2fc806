import { monthLength } from "#model/calendar.ts";
import { dateWords } from "#text/wording/date-words.ts";
import type { SearchAddress } from "../address/view-addresses.ts";
import type { SearchPage } from "../api/answers.ts";
import { useSay } from "../words/language.tsx";
import { harmless } from "../words/safe.ts";

const MOST = 12;

/** First and last day of `2025-10`. */
function daysOfMonth(month: string): { readonly from: string; readonly to: string } {
  const [year, number] = month.split("-").map(Number) as [number, number];
  return { from: `${month}-01`, to: `${month}-${monthLength(year, number)}` };
}

interface FacetsProps {
  readonly facets: NonNullable<SearchPage["facets"]>;
  readonly address: SearchAddress;
  readonly onChange: (address: SearchAddress) => void;
}

/** Outlets and months of the reports that were found; pressing one keeps to it, pressing again lets go. */
export function Facets({ facets, address, onChange }: FacetsProps) {
  const say = useSay();
  const { outlet: _, ...anyOutlet } = address;
  const { from: __, to: ___, ...anyDay } = address;
  return (
    <aside className="stack" aria-label={say("search.narrow")}>
      <section className="stack tight">
        <h2 className="little">{say("table.outlet")}</h2>
        <ul>
          {facets.outlets.slice(0, MOST).map(({ value, count }) => (
            <li key={value}>
              <button
                type="button"
                className="facet"
                disabled={value === null}
                aria-pressed={value !== null && address.outlet === value}
                onClick={() => onChange(address.outlet === value || value === null ? anyOutlet : { ...address, outlet: value })}
              >
                <bdi>{harmless(value ?? say("report.no-outlet"))}</bdi> <Count n={count} isChosen={value !== null && address.outlet === value} />
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section className="stack tight">
        <h2 className="little">{say("search.month")}</h2>
        <ul>
          {facets.months.slice(0, MOST).map(({ value, count }) => {
            const isChosen = value !== null && address.from === `${value}-01`;
            return (
              <li key={value}>
                <button
                  type="button"
                  className="facet"
                  disabled={value === null}
                  aria-pressed={isChosen}
                  onClick={() => onChange(isChosen || value === null ? anyDay : { ...address, ...daysOfMonth(value) })}
                >
                  {value === null ? say("date.unknown") : dateWords(value, say)} <Count n={count} isChosen={isChosen} />
                </button>
              </li>
            );
          })}
        </ul>
      </section>
    </aside>
  );
}

/** How many there are; of what is chosen a sign that it can be let go. */
const Count = ({ n, isChosen }: { readonly n: number; readonly isChosen: boolean }) => (
  <span className="quiet number">
    {n}
    {isChosen ? <span aria-hidden="true"> ×</span> : null}
  </span>
);

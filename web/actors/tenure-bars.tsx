import { parseEdtf } from "#model/edtf.ts";
import { dateWords } from "#text/wording/date-words.ts";
import type { Names, OfficeHeld } from "../api/answers.ts";
import { useSay } from "../words/language.tsx";
import { nameOf } from "../words/names.ts";
import { harmless } from "../words/safe.ts";

const startOf = (day: string | null): number | null => (day === null ? null : (parseEdtf(day)?.earliest ?? null));
const endOf = (day: string | null): number | null => (day === null ? null : (parseEdtf(day)?.latest ?? null));

/** Offices over time: a bar for each, open where it is still held. `today` is a day number. */
export function TenureBars({ offices, names, today }: { readonly offices: readonly OfficeHeld[]; readonly names: Names; readonly today: number }) {
  const say = useSay();
  const starts = offices.map((office) => startOf(office.from)).filter((day): day is number => day !== null);
  const first = Math.min(...starts, today - 365);
  const percent = (day: number): number => ((day - first) / (today - first)) * 100;
  return (
    <ul className="tenures">
      {offices.map((office) => {
        const from = startOf(office.from) ?? first;
        const to = endOf(office.to) ?? today;
        const years = say("office.years", {
          from: office.from === null ? say("office.unknown") : dateWords(office.from, say),
          to: office.to === null ? say("office.now") : dateWords(office.to, say),
        });
        return (
          <li key={`${office.office} ${office.body} ${office.from}`}>
            <span>
              <strong>{harmless(office.title[say.lang])}</strong> <span className="second">{nameOf(office.body, names, say)}</span>{" "}
              <span className="quiet little">{years}</span>
            </span>
            <span className="tenure-line" aria-hidden="true">
              <span
                className={office.to === null ? "tenure open" : "tenure"}
                style={{ insetInlineStart: `${percent(from)}%`, inlineSize: `${Math.max(1, percent(to) - percent(from))}%` }}
              />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

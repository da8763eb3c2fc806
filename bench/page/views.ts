/** A view of the workbench, and what stands on it once it shows what it is for. */
export interface View {
  readonly path: string;
  /** A selector of CSS. */
  readonly shows: string;
}

const CONTACTS = "main a[href*='/contacts/']";
const REPORTS = "main a[href*='/reports/']";

/** Every view of a record, by name. `word` occurs in its reports. */
export const viewsOf = ({
  contact,
  report,
  actor,
  word,
}: {
  readonly contact: string;
  readonly report: string;
  readonly actor: string;
  readonly word: string;
}) =>
  ({
    timeline: { path: "/", shows: ".plot-lane" },
    table: { path: "/?view=table", shows: "main tbody tr" },
    contact: { path: `/contacts/${contact}`, shows: "table.accounts" },
    report: { path: `/reports/${report}`, shows: "main [data-paragraph]" },
    reports: { path: "/reports", shows: REPORTS },
    search: { path: `/search?q=${encodeURIComponent(word)}`, shows: REPORTS },
    discrepancies: { path: "/open", shows: CONTACTS },
    gaps: { path: "/open?what=gaps", shows: CONTACTS },
    positions: { path: "/positions", shows: "main [dir=auto]" },
    scenarios: { path: "/scenarios", shows: "main h1" },
    actors: { path: "/actors", shows: "main tbody tr" },
    actor: { path: `/actors/${actor}`, shows: CONTACTS },
    network: { path: "/network", shows: ".network-dot" },
    stories: { path: "/stories", shows: "main h1" },
    news: { path: "/news", shows: "main h1" },
    decisions: { path: "/decisions", shows: "main h1" },
    add: { path: "/add", shows: "form.add" },
  }) satisfies Readonly<Record<string, View>>;

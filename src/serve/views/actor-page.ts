import type { Tenure } from "#knowledge/entity.ts";
import type { ContactOutline } from "#store/store.ts";
import type { ActorPage, OfficeHeld } from "../contract/actors.ts";
import type { Desk } from "../desk.ts";
import { Refused } from "../http/refused.ts";
import { showDecisions } from "./decision-view.ts";
import { showFacts } from "./fact-list.ts";
import { HeldFirstAndLast } from "./held-days.ts";
import { idsOfOutline } from "./ids-of-contact.ts";
import { markOf } from "./mark.ts";
import { namesOf } from "./names-of.ts";
import { isDated, newestOf } from "./newest-of.ts";
import { withUndoing } from "./with-undoing.ts";

/** Contacts that a page lists; the timeline has all. */
const MOST_CONTACTS = 200;
const MOST_PARTNERS = 50;
const MOST_FACTS = 30;

/** An actor or a side, with what the base and the record know of it. */
export async function actorPage(id: string, desk: Desk): Promise<ActorPage> {
  const { base, store } = desk;
  const known = base.entities.get(id);
  const { contacts, disputed, byActor, decisions } = await desk.index.fresh();
  if (known === undefined && !byActor.has(id) && (await store.actors([id])).length === 0) throw new Refused(404, "not-found", "detail.not-found.actor", { id });
  const mine = [...contacts.values()].filter((c) => c.sides.includes(id) || c.participants.some((p) => p.actor === id));
  const newest = newestOf(mine, MOST_CONTACTS);
  const shown = [...newest.filter(isDated).reverse(), ...newest.filter((contact) => !isDated(contact))];
  const statements = await showFacts((await store.facts({ kind: "statement", actor: id }, { limit: MOST_FACTS })).items, desk);
  const positions = await showFacts((await store.facts({ kind: "position", actor: id }, { limit: MOST_FACTS })).items, desk);
  const partners = partnersOf(id, mine).slice(0, MOST_PARTNERS);
  const offices = (known?.tenures ?? []).map((tenure) => officeHeld(tenure, desk));
  const naming = await showDecisions(
    withUndoing(decisions).filter(({ action, undoneBy }) => action.type === "add-actor" && action.id === id && undoneBy === null),
    desk,
  );
  const own = await namesOf([id], desk);
  const names = await namesOf([id, own[id]?.side, ...shown.flatMap(idsOfOutline), ...partners.map((p) => p.actor), ...offices.map((o) => o.body)], desk);
  const name = names[id] ?? { ar: id, en: id, kind: "organ" as const, side: null };
  return {
    actor: { id, ...name, contacts: mine.length },
    wikidata: known?.wikidata ?? null,
    offices,
    named: naming.items[0] ?? null,
    contacts: shown.map((contact) => markOf(contact, disputed.has(contact.id), desk.names)),
    partners,
    statements: statements.items,
    positions: positions.items,
    names: { ...statements.names, ...positions.names, ...naming.names, ...names },
    reports: { ...statements.reports, ...positions.reports, ...naming.reports },
  };
}

const officeHeld = ({ office, body, from, to }: Tenure, { offices }: Desk): OfficeHeld => {
  const title = offices.get(office);
  return { office, title: { ar: title?.["ar"] ?? office, en: title?.["en"] ?? office }, body, from, to };
};

/** With whom somebody was in contact, most often first. Whoever acts for the same side is a colleague. */
function partnersOf(id: string, contacts: readonly ContactOutline[]): ActorPage["partners"] {
  const partners = new Map<string, { contacts: number; readonly when: HeldFirstAndLast }>();
  for (const contact of contacts) {
    const own = contact.participants.find((p) => p.actor === id);
    const others =
      own === undefined ? contact.sides.filter((side) => side !== id) : contact.participants.filter((p) => p.side !== own.side).map((p) => p.actor);
    for (const other of new Set(others)) {
      const partner = partners.get(other) ?? { contacts: 0, when: new HeldFirstAndLast() };
      partner.contacts++;
      partner.when.add(contact);
      partners.set(other, partner);
    }
  }
  return [...partners]
    .map(([actor, { contacts: n, when }]) => ({ actor, contacts: n, last: when.dates.last }))
    .sort((a, b) => b.contacts - a.contacts || (a.actor < b.actor ? -1 : 1));
}

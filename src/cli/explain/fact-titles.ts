import type { ExplainedFact } from "#model/explanation.ts";
import { contactTitle } from "../digest/contact-title.ts";
import { listWords } from "#text/wording/list-words.ts";
import type { View } from "../digest/view.ts";

/** What a fact says in short: for each fact of a reading, by its kind and id. */
export function factTitles({ reading, names, page }: View): (fact: ExplainedFact) => string {
  const { say } = page;
  const titles = new Map<string, string>();
  const add = (kind: ExplainedFact["kind"], id: string, title: string): unknown => titles.set(`${kind} ${id}`, title);
  for (const a of reading.actors) add("actor", a.id, `${names.nameWithSide(a.id)} · ${say(`actor-kind.${a.kind}`)}`);
  for (const c of reading.contacts)
    add(
      "contact",
      c.id,
      `${contactTitle(c, page)}: ${listWords(
        c.participants.map(({ actor }) => names.name(actor)),
        say,
      )}`,
    );
  for (const s of reading.statements) add("statement", s.id, `${names.name(s.speaker)}: ${say(`act.${s.act}`)}`);
  for (const p of reading.positions) add("position", p.id, `${names.name(p.holder)}: ${say(`position.${p.kind}`)}`);
  for (const s of reading.scenarios) add("scenario", s.id, names.name(s.speaker));
  for (const q of reading.questions) add("question", q.id, names.name(q.speaker));
  for (const f of reading.followUps) add("follow-up", f.id, f.actor === null ? say("follow-up.nobody") : names.name(f.actor));
  for (const s of reading.stakeholders) add("stakeholder", s.id, names.name(s.actor));
  for (const d of reading.drivers) add("driver", d.id, d.speaker === null ? "" : names.name(d.speaker));
  return ({ kind, id }) => titles.get(`${kind} ${id}`) ?? "";
}

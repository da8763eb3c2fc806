import { Link } from "@tanstack/react-router";
import type { DecisionView, Names } from "../api/answers.ts";
import { whenWords } from "../words/dates.ts";
import { useSay } from "../words/language.tsx";
import { contactTitle } from "../words/titles.ts";

/** A contact that a decision is about: its title, which leads to it, and its day. */
export function ContactLink({ contact, names }: { readonly contact: DecisionView["contacts"][number]; readonly names: Names }) {
  const say = useSay();
  return (
    <>
      <Link to="/contacts/$id" params={{ id: contact.id }}>
        <bdi>{contactTitle(contact, names, say)}</bdi>
      </Link>
      {say("list.comma")}
      <bdi className="quiet">{whenWords(contact.date, contact.earliest, contact.latest, say)}</bdi>
    </>
  );
}

import { Link } from "@tanstack/react-router";
import type { Names } from "../api/answers.ts";
import { useSay } from "../words/language.tsx";
import { nameOf } from "../words/names.ts";

/** Somebody's name, leading to the page about him; plain words for the writer of a report. */
export function ActorLink({ id, names }: { readonly id: string; readonly names: Names }) {
  const say = useSay();
  const name = nameOf(id, names, say);
  if (id === "author") return <bdi>{name}</bdi>;
  return (
    <Link to="/actors/$id" params={{ id }}>
      <bdi>{name}</bdi>
    </Link>
  );
}

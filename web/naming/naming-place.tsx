import { useState, type ReactNode } from "react";
import type { Names } from "../api/answers.ts";
import { NamingDialog, type WordsAtHand } from "./naming-dialog.tsx";
import { type Asked, Naming } from "./use-naming.ts";

interface NamingPlaceProps {
  /** Words of the reports on which something is decided here; one at least. */
  readonly words: readonly WordsAtHand[];
  readonly names: Names;
  readonly children: ReactNode;
}

/** Wherever actors are chosen within it, somebody can be named whom nobody knows. The dialog for that stands beside the form, not in it: what is filled in there waits. */
export function NamingPlace({ words, names, children }: NamingPlaceProps) {
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <Naming value={setAsked}>
      {children}
      {asked === null ? null : <NamingDialog asked={asked} words={words} names={names} onClose={() => setAsked(null)} />}
    </Naming>
  );
}

import { createContext, use } from "react";
import type { Names } from "../api/answers.ts";

/** That somebody is to be named whom nobody knows. */
export interface Asked {
  /** What was looked for in vain; empty where nothing was. */
  readonly typed: string;
  /** Told who was named, or who was known already and is meant. */
  readonly onNamed: (id: string, names: Names) => void;
}

/** Where somebody can be named; `NamingPlace` asks for the rest. */
export const Naming = createContext<((asked: Asked) => void) | null>(null);

/** Begins to name somebody; null in views where nothing is decided on words of a report. */
export const useNaming = (): ((asked: Asked) => void) | null => use(Naming);

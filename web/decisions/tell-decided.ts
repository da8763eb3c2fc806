import { createContext, use } from "react";
import type { DecisionView } from "../api/answers.ts";

/** Hears what is decided; `JustDecidedProvider` shows it. */
export const TellDecided = createContext<((decision: DecisionView) => void) | null>(null);

/** Tells the page that something was decided. */
export function useTellDecided(): (decision: DecisionView) => void {
  const tell = use(TellDecided);
  if (tell === null) throw new Error("web: nobody hears what is decided in this view");
  return tell;
}

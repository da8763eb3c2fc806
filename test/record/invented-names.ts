import type { SentenceNames } from "#record/findings/sentences/names.ts";

const NAMES: Readonly<Record<string, { readonly en: string; readonly ar: string }>> = {
  arnor: { en: "Arnor", ar: "أرنور" },
  gondor: { en: "Gondor", ar: "غوندور" },
  rohan: { en: "Rohan", ar: "روهان" },
  aranor: { en: "Aranor", ar: "أرانور" },
  berin: { en: "Berin", ar: "بيرين" },
  gilda: { en: "Gilda", ar: "غيلدا" },
  hareth: { en: "Hareth", ar: "حارث" },
  roswen: { en: "Roswen", ar: "روزوين" },
};

/** Invented people and states have names of their own; all else is called as the base calls it. */
export const withInvented = (names: SentenceNames): SentenceNames => ({ ...names, actor: (id) => NAMES[id] ?? names.actor(id) });

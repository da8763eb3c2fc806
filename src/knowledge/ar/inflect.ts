import { foldWord } from "#text/ar/fold.ts";

/** One written form of a verb, folded, without clitics. */
export interface VerbForm {
  readonly form: string;
  readonly tense: "past" | "present";
  readonly number: "one" | "two" | "many";
}

/** The forms of a verb that news uses, from its third person masculine past and present («أجرى», «يجري»). A form before an object pronoun («استقبله» is استقبل + ه, «التقاه» is التقا + ه) is among them. */
export function inflectVerb(past: string, present: string): readonly VerbForm[] {
  const forms: VerbForm[] = [];
  const add = (form: string, tense: VerbForm["tense"], number: VerbForm["number"]): void => {
    forms.push({ form: foldWord(form), tense, number });
  };
  const last = past.slice(-1);
  const stem = past.slice(0, -1);
  add(past, "past", "one");
  if (last === "ى" || last === "ا") {
    add(`${stem}ت`, "past", "one");
    add(last === "ى" ? `${stem}يا` : `${stem}وا`, "past", "two");
    add(`${stem}تا`, "past", "two");
    add(`${stem}وا`, "past", "many");
    add(`${stem}ا`, "past", "one");
    add(`${stem}ينا`, "past", "many");
    add(`${stem}يت`, "past", "one");
  } else {
    add(`${past}ت`, "past", "one");
    add(`${past}ا`, "past", "two");
    add(`${past}تا`, "past", "two");
    add(`${past}وا`, "past", "many");
    add(`${past}و`, "past", "many");
    add(`${past}نا`, "past", "many");
  }
  const root = present.slice(1);
  const end = root.slice(-1);
  const base = end === "ي" || end === "ى" || end === "و" ? root.slice(0, -1) : root;
  const joined = end === "ى" ? `${base}ا` : root;
  for (const person of ["ي", "ت"]) {
    add(person + root, "present", "one");
    if (joined !== root) add(person + joined, "present", "one");
    if (base !== root) add(person + base, "present", "one");
    add(`${person}${end === "ى" || end === "ي" ? `${base}ي` : root}ان`, "present", "two");
    add(`${person}${end === "ى" || end === "ي" ? `${base}ي` : root}ا`, "present", "two");
    add(`${person}${base}ون`, "present", "many");
    add(`${person}${base}وا`, "present", "many");
  }
  add(`ن${root}`, "present", "many");
  add(`أ${root}`, "present", "one");
  return forms;
}

import { foldWord } from "#text/ar/fold.ts";
import type { Statement } from "#model/reading.ts";
import { inflectVerb } from "./ar/inflect.ts";
import { list, readTable } from "./table.ts";

type Act = Statement["act"];

/** What may follow a verb of speech; see `ar/speech-verbs.tsv`. */
export type SpeechWay = "that" | "quote" | "noun" | "as" | "to" | "on" | "of" | "with" | "from" | "in" | "blame" | "named";

/** A verb of speech or view with the act that each complement makes of it. */
export interface SpeechVerb {
  /** Its past, folded: the verb's name. */
  readonly id: string;
  readonly ways: ReadonlyMap<SpeechWay, Act>;
}

/** A verb of speech in one of its forms. */
export interface SpeechForm {
  readonly verb: SpeechVerb;
  readonly form: "finite" | "participle" | "masdar";
  readonly tense: "past" | "present";
  /** Third person feminine, or the feminine of the participle. */
  readonly feminine: boolean;
  readonly many: boolean;
}

/** A class of speakers without a name. */
export interface UnnamedClass {
  /** Its class word and id. */
  readonly id: string;
  readonly ar: string;
}

/** What is known of words of speech. All keys are folded. */
export interface SpeechLexicon {
  readonly forms: ReadonlyMap<string, readonly SpeechForm[]>;
  /** By verb id, or "*", then by folded noun: the act that the noun makes of it. */
  readonly nouns: ReadonlyMap<string, ReadonlyMap<string, Act>>;
  readonly unnamed: ReadonlyMap<string, UnnamedClass>;
}

const HERE = new URL("./ar/", import.meta.url);
/** Endings of a participle as a circumstance («مؤكدا»، «مؤكدة»، «مؤكدين»); feminine and plural marked. */
const PARTICIPLE_ENDINGS: readonly (readonly [string, boolean, boolean])[] = [
  ["ا", false, false],
  ["ه", true, false],
  ["ين", false, true],
  ["تين", true, true],
];

/** Reads the tables of verbs of speech, of nouns that change their act, and of speakers without a name. */
export function loadSpeechLexicon(): SpeechLexicon {
  const forms = new Map<string, SpeechForm[]>();
  const add = (key: string, form: SpeechForm): void => {
    const known = forms.get(key) ?? [];
    if (!known.some((f) => f.verb.id === form.verb.id && f.form === form.form && f.tense === form.tense)) forms.set(key, [...known, form]);
  };
  for (const row of readTable(new URL("speech-verbs.tsv", HERE))) {
    const told = row.values["past"] as string;
    const past = told.replace("*", "");
    const present = row.values["present"] as string;
    const ways = new Map((row.values["ways"] as string).split(" ").map((pair) => pair.split(":") as [SpeechWay, Act]));
    const verb: SpeechVerb = { id: foldWord(past), ways };
    for (const { form, tense, number } of inflectVerb(past, present === "-" ? past : present)) {
      // «نصف», «أقول»: first persons are the speech itself, no report of it.
      if (told.startsWith("*") || (tense === "present" && (present === "-" || /^[نا]/.test(form)))) continue;
      const feminine = tense === "past" ? /ت(ا)?$/.test(form) && !foldWord(past).endsWith("ت") : form.startsWith("ت");
      add(form, { verb, form: "finite", tense, feminine, many: number !== "one" });
    }
    const participle = row.values["participle"] as string;
    if (participle !== "-") {
      const stem = foldWord(participle);
      // «داعين» of داعٍ: the weak ending is gone before ين.
      for (const [ending, feminine, many] of PARTICIPLE_ENDINGS)
        add((ending === "ين" && stem.endsWith("ي") ? stem.slice(0, -1) : stem) + ending, { verb, form: "participle", tense: "present", feminine, many });
    }
    const masdar = row.values["masdar"] as string;
    if (masdar !== "-") add(foldWord(masdar), { verb, form: "masdar", tense: "past", feminine: false, many: false });
  }
  const nouns = new Map<string, Map<string, Act>>();
  for (const row of readTable(new URL("speech-nouns.tsv", HERE)))
    for (const verb of list(row, "verbs").map(foldWord)) {
      const known = nouns.get(verb) ?? new Map<string, Act>();
      for (const noun of list(row, "nouns")) known.set(foldWord(noun), row.values["act"] as Act);
      nouns.set(verb, known);
    }
  const unnamed = new Map<string, UnnamedClass>();
  for (const row of readTable(new URL("unnamed-speakers.tsv", HERE)))
    for (const word of list(row, "words")) unnamed.set(foldWord(word), { id: row.values["class"] as string, ar: row.values["ar"] as string });
  return { forms, nouns, unnamed };
}

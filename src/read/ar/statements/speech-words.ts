import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { SpeechForm, SpeechLexicon, UnnamedClass } from "#knowledge/speech-lexicon.ts";
import type { Statement } from "#model/reading.ts";
import type { Split } from "#text/word.ts";
import { PerForm } from "../per-form.ts";

/** A verb of speech as it stands in a text. */
export interface SpeechUse {
  readonly form: SpeechForm;
  readonly split: Split;
  /** With س before the present. */
  readonly future: boolean;
}

const NONE: readonly SpeechUse[] = [];

/** «بحث الرئيسان» is a verb, not ب and «حث». */
const isVerbItself = (word: ReaderWord): boolean => word.verb !== null && word.verb.split.particle === "";

/** What words do in speech; each written form is looked at once. */
export class SpeechWords {
  readonly #lexicon: SpeechLexicon;
  readonly #uses = new PerForm<readonly SpeechUse[]>((word) => (word.kind === "word" ? this.#find(word) : NONE));
  readonly #unnamed = new PerForm<UnnamedClass | null>((word) => this.#classOf(word));

  constructor(lexicon: SpeechLexicon) {
    this.#lexicon = lexicon;
  }

  /** The verbs of speech that a word may be, the likeliest first; none for a word of grammar. */
  uses(word: ReaderWord): readonly SpeechUse[] {
    return this.#uses.of(word);
  }

  #find(word: ReaderWord): readonly SpeechUse[] {
    if (word.functionWord !== null && word.functionWord !== "quantity" && !/^[وف]?(عبر|بين)$/.test(word.key) && !/^[وف]?هنأ/.test(word.surface)) return NONE;
    const found: SpeechUse[] = [];
    for (const split of word.splits) {
      if (split.article || split.pronoun === "ي" || split.pronoun === "ك" || split.pronoun === "ني") continue;
      for (const form of this.#lexicon.forms.get(split.stem) ?? []) {
        if (found.some((f) => f.form.verb.id === form.verb.id && f.form.form === form.form)) continue;
        const future = split.particle === "س";
        if (
          form.form === "finite"
            ? split.particle === "" || (future && form.tense === "present")
            : form.form === "participle"
              ? split.particle === "" && split.pronoun === ""
              : split.particle === "" || (split.particle === "ب" && !isVerbItself(word))
        )
          found.push({ form, split, future });
      }
    }
    return found.length === 0 ? NONE : found;
  }

  /** The class of speakers that a word names («مصدر», «المسؤولون»); null for any other. */
  unnamed(word: ReaderWord): UnnamedClass | null {
    return this.#unnamed.of(word);
  }

  #classOf(word: ReaderWord): UnnamedClass | null {
    for (const split of word.splits) {
      const found = split.pronoun === "" ? this.#lexicon.unnamed.get(split.stem) : undefined;
      if (found != null) return found;
    }
    return null;
  }

  /** The act that a noun right behind a verb makes of it; null where it changes nothing. */
  actOfNoun(verb: string, word: ReaderWord): Statement["act"] | null {
    const nouns = this.#lexicon.nouns.get(verb);
    if (nouns === undefined) return null;
    for (const split of word.splits) {
      const act = nouns.get(split.article ? `ال${split.stem}` : split.stem) ?? nouns.get(split.stem);
      if (act !== undefined) return act;
    }
    return null;
  }
}

import { imperfectKnown } from "#text/ar/lexicon.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { ifIdha } from "./if-idha.ts";
import { inCase } from "./in-case.ts";
import type { Opening } from "./opening.ts";
import { WordPattern } from "../word-pattern.ts";

const WHAT = new WordPattern(/^[وف]?ما$/);
const UNLESS = new WordPattern(/^[وف]?مالم$/);
/** «وهو ما لم يحدث», «هذا ما لم تفعله», «إلى ما لم يبلغه»: "what … not". */
const WHAT_NOT = /^[وف]?(هو|هي|هذا|ذلك|الي|علي|من|عن|في|كل|امر|الامر|شيء|و)$/;
const SO_FAR = /^(بعد|الان|اليوم|قط|سابقا|ابدا)$/;
/** How many words behind «ما لم» may hold «حتى الآن». */
const SO_FAR_REACH = 8;

/** «ما لم يتم التوصل إلى حل», «إلا إذا», «إلا في حال». Not: «وهو ما لم يحدث». */
export function unless(view: SentenceView, at: number): Opening | null {
  const word = wordAt(view, at);
  if (word?.key === "الا") {
    const inner = ifIdha(view, at + 1) ?? inCase(view, at + 1);
    return inner === null ? null : { ...inner, rule: "unless", first: at };
  }
  let body = at + 1;
  if (WHAT.test(word) && wordAt(view, body)?.key === "لم") body++;
  else if (!UNLESS.test(word)) return null;
  if (WHAT_NOT.test(wordAt(view, at - 1)?.key ?? "")) return null;
  const verb = wordAt(view, body);
  if (verb === undefined || verb.kind !== "word" || !/^[يتن]/.test(verb.key) || takesObject(verb)) return null;
  for (let i = body + 1; i < body + SO_FAR_REACH; i++) {
    const word = wordAt(view, i);
    if (word === undefined || word.kind === "mark") break;
    if (SO_FAR.test(word.key) && /^(الي|حتي|حد)$/.test(wordAt(view, i - 1)?.key ?? "")) return null;
  }
  return { rule: "unless", first: at, body, marked: false, modal: false };
}

/** «ما لم يقله أحد»: the pronoun stands for the «ما». */
const takesObject = ({ split }: ReaderWord): boolean => /^(ه|ها)$/.test(split.pronoun) && imperfectKnown(split.stem) > 0;

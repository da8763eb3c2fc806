import type { ReaderWord } from "#knowledge/reader-word.ts";
import { hitsOf } from "../cues/cue-hits.ts";
import type { GenreContext, GenreFound, GenreSign } from "./context.ts";

/** Three questions, each with its answer, are a conversation; a heading with a question mark or two is none. */
const LEAST_TURNS = 3;
/** With «نص الحوار» or «حاوره» fewer do. */
const LEAST_WITH_NOTE = 1;
const TURN = /^[-–—•*]$/;
const ASKED = /^(س|سوال|السوال)$/;

/** An interview: paragraphs that ask («س: …؟», «- …؟»), each with an answer behind it. */
export function interviewTurns(context: GenreContext): GenreFound | null {
  const signs: GenreSign[] = [];
  const { sentences } = context.segments;
  let begins = 0;
  while (begins < sentences.length) {
    const paragraph = sentences[begins]?.paragraph;
    let behind = begins;
    while (behind < sentences.length && sentences[behind]?.paragraph === paragraph) behind++;
    const turn = turnOf(context, sentences[begins]?.first ?? 0, sentences[behind - 1]?.end ?? 0);
    if (turn !== null && behind < sentences.length) signs.push(turn);
    begins = behind;
  }
  const notes = hitsOf(context.cues, "genre.interview").map(({ first, end }) => ({ sign: "interview-note", first, end }));
  if (signs.length < (notes.length > 0 ? LEAST_WITH_NOTE : LEAST_TURNS)) return null;
  return { genre: "interview", signs: [...notes, ...signs] };
}

/** A paragraph that is put to somebody: marked as a turn, and a question. */
function turnOf(context: GenreContext, first: number, end: number): GenreSign | null {
  const { words } = context.tokens;
  let last = end - 1;
  while (last > first && /^["»”)]$|^\n$/.test((words[last] as ReaderWord).key)) last--;
  if (words[last]?.key !== "؟") return null;
  const opening = words[first] as ReaderWord;
  const marked = (opening.kind === "mark" && TURN.test(opening.key)) || (ASKED.test(opening.key) && /^[:/–-]$/.test(words[first + 1]?.key ?? ""));
  return marked ? { sign: "question-turn", first, end } : null;
}

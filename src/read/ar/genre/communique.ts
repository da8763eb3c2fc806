import { hitsOf } from "../cues/cue-hits.ts";
import { sentenceOf } from "./author-marks.ts";
import type { GenreContext, GenreFound, GenreSign } from "./context.ts";

/** «فيما يلي نصه» must stand so near the beginning that the communiqué is most of the report. */
const WITHIN_FIRST_SENTENCES = 3;
/** A readout says who met whom in the words of protocol: one «سموه» is courtesy. */
const LEAST_CEREMONY = 3;
/** Agencies that publish what their state has to say. */
const OFFICIAL =
  /^(واس|وام|قنا|بترا|سانا|كونا|بنا|وفا|العمانية|واع|سبأ|spa|wam|qna|petra|sana|kuna|bna|wafa|ona|وكالة الأنباء (السعودية|القطرية|الكويتية|العمانية|البحرينية)|وكالة أنباء (الإمارات|البحرين))$/iu;

/** A readout: a communiqué given in full, or what an official agency tells of a meeting in the words of protocol with nobody else speaking. */
export function communique(context: GenreContext): GenreFound | null {
  const given = hitsOf(context.cues, "genre.communique").filter(
    (hit) => context.others[hit.first] === 0 && sentenceOf(context, hit.first) < WITHIN_FIRST_SENTENCES,
  );
  if (given.length > 0) return { genre: "readout", signs: given.map(({ first, end }) => ({ sign: "communique-in-full", first, end })) };
  if (context.outlet === null || !OFFICIAL.test(context.outlet.trim()) || !context.opensWithContact) return null;
  const ceremony = hitsOf(context.cues, "genre.ceremony");
  if (ceremony.length < LEAST_CEREMONY || context.told.some((t) => t.statement.via.length > 0 || UNOFFICIAL.test(t.statement.speaker))) return null;
  const signs: GenreSign[] = [{ sign: "official-agency", first: null, end: 0 }];
  return { genre: "readout", signs: [...signs, ...ceremony.map(({ first, end }) => ({ sign: "protocol", first, end }))] };
}

/** Ids of speakers whom no communiqué quotes. */
const UNOFFICIAL = /^(sources|analysts|observers|media|diplomats)$/;

import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import type { PhraseHit } from "../cues/phrase-finder.ts";
import type { Reference } from "../mentions/reference.ts";
import { partitionPoint } from "../partition-point.ts";

/** The topics that a report names, by place. */
export interface TopicsTold {
  /** Ids of the topics named in [start, end) (UTF-16 offsets into the text), each once, in text order. */
  within(start: number, end: number): readonly string[];
}

/** «مدير إدارة التكامل الاقتصادي», «مركز الطاقة»: what stands behind these names a post or a body. */
const NAMES =
  /^[وف]?[بل]?(ال)?(وزير|وزيره|وزراء|وزاره|مدير|مديره|اداره|لجنه|مركز|هييه|مجلس|مندوب|مبعوث|منسق|مسوول|مسيول|ملحق|مساعد|مفوض|مفوضيه|مستشار|شركه|منظمه|مجله|صحيفه|جمعيه|لشوون|شوون|وكيل|خبير|قسم|امين|صندوق|بنك)$/;

/** Keeps the topics with their places. «وزير الطاقة» names a minister and no topic: what begins within somebody's name or title, or behind a word for a post or body, is left out. */
export function topicsTold(tokens: Tokens<ReaderWord>, found: readonly PhraseHit<string>[], references: readonly Reference[]): TopicsTold {
  let r = 0;
  const hits = found.filter((hit) => {
    while (r < references.length && (references[r] as Reference).end <= hit.first) r++;
    const reference = references[r];
    return (reference === undefined || reference.first > hit.first) && !NAMES.test(tokens.words[hit.first - 1]?.key ?? "");
  });
  const starts = hits.map((hit) => tokens.start[hit.first] as number);
  return {
    within: (start, end) => {
      let low = partitionPoint(starts, (at) => at < start);
      const ids = new Set<string>();
      for (; low < hits.length && (starts[low] as number) < end; low++) for (const id of (hits[low] as PhraseHit<string>).values) ids.add(id);
      return [...ids];
    },
  };
}

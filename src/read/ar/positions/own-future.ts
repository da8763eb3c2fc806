import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { PositionContext } from "./context.ts";
import type { PositionDraft } from "./position-draft.ts";

/** Acts that tell what one will do oneself. */
const TELLS = new Set(["say", "announce", "confirm", "stress", "reveal"]);
/** «بلاده ستعمل», «حكومته ستواصل» */
const OWN = /^(بلاده|بلادها|بلادنا|حكومته|حكومتها|حكومتنا|وزارته|وزارتها|بلدها|بلده|بلدنا)$/;
/** Futures that are no doing of one's own. */
const PASSIVE = /^[وف]?س[يت](تم|كون|بحث|ناقش|جري|عقد|زور|لتقي|صل|شارك|حضر|توجه|ستقبل|جتمع)/;

/** «الصين ستواصل دعم …», «بلاده ستفعل أقصى ما في وسعها»: what a speaker says that his own side will do. */
export function ownFuture(context: PositionContext, index: number): PositionDraft | null {
  const told = context.told[index];
  if (told === undefined || !TELLS.has(told.statement.act)) return null;
  const speaker = context.actors.byId.get(told.statement.speaker);
  if (speaker === undefined || speaker.kind === "unnamed") return null;
  const side = speaker.side ?? speaker.id;
  for (let i = told.first; i < Math.min(told.end, told.first + 12); i++) {
    const word = context.tokens.words[i] as ReaderWord;
    if (word.kind !== "word" || word.split.particle !== "س" || !/^[وف]?س[يت]/.test(word.key) || PASSIVE.test(word.key)) continue;
    const before = context.tokens.words[i - 1] as ReaderWord;
    const group = context.views[told.sentence]?.groups.find((g) => g.end === i && g.first <= told.first + 2);
    const own =
      OWN.test(before.key) ||
      (group !== undefined && group.actors.some((id) => id === side || id === speaker.id || context.actors.byId.get(id)?.side === side));
    if (own) return { rule: "own-future", kind: "commitment", holder: speaker.id, first: told.first, end: told.end, statement: index };
    return null;
  }
  return null;
}

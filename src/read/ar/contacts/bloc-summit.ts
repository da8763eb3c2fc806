import type { ReaderWord } from "#knowledge/reader-word.ts";
import { type ContactContext, ensureState } from "./context.ts";
import type { PartyDraft } from "./party-draft.ts";
import { type SentenceView, wordAt } from "./sentence-view.ts";

/** The organisation whose members meet at a summit that is told by an adjective («القمة الخليجية»); folded stems. */
const BLOCS: ReadonlyMap<string, string> = new Map([
  ["خليجيه", "gcc"],
  ["عربيه", "arab_league"],
  ["اوروبيه", "eu"],
  ["اوربيه", "eu"],
  ["افريقيه", "african_union"],
  ["مغاربيه", "arab_maghreb_union"],
  ["اسلاميه", "oic"],
]);
/** Frames that hold the summit itself; as the mark of a time or the source of a decision («قرارات القمة العربية») it is no contact. */
const HOLDS = new Set(["hold", "host", "happen", "attend", "chair"]);
/** Behind the summit, of the summit alone: «القمة العربية التي عقدت». */
const TAKES_PLACE = /^[وف]?(تعقد|ستعقد|عقدت|انعقدت|تنعقد|ستنعقد|المنعقده|المرتقبه|المقبله|تستضيفها|استضافتها)$/;

/** «تستضيف الرياض القمة الخليجية», «القمة العربية الأوروبية»: the organisations whose summit it is, where something is told of the summit itself. */
export function takeBlocs(context: ContactContext, view: SentenceView, at: number, frame: string | null, draft: PartyDraft): void {
  const found: string[] = [];
  let i = at + 1;
  for (; i < view.end; i++) {
    const word = wordAt(view, i) as ReaderWord;
    const bloc = BLOCS.get(word.split.stem);
    const state = word.nisba?.nisbas[0]?.state;
    if (bloc === undefined && (state === undefined || found.length === 0)) break;
    found.push(bloc ?? (state as string));
  }
  if (found.length === 0) return;
  const told =
    draft.parties.size > 0 ||
    found.length > 1 ||
    (frame !== null && HOLDS.has(frame)) ||
    TAKES_PLACE.test(wordAt(view, i)?.key ?? "") ||
    TAKES_PLACE.test(wordAt(view, i + 1)?.key ?? "");
  if (!told) return;
  for (const body of found) {
    const id = ensureState(context, body, at);
    if (id !== null) draft.add(id, "party");
  }
}

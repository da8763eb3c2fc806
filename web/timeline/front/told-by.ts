import { listWords } from "#text/wording/list-words.ts";
import type { ContactPage } from "../../api/answers.ts";
import type { Say } from "../../words/language.tsx";
import { nameAfter } from "../../words/names.ts";
import { harmless } from "../../words/safe.ts";
import type { ToldDuration } from "../told-durations.ts";

/** Those who say it, else the outlets. */
export function toldBy({ speakers, reports }: ToldDuration, page: ContactPage, say: Say): string {
  const outlets = [...new Set(reports.map((id) => harmless(page.reports[id]?.outlet ?? say("report.no-outlet"))))];
  if (speakers.length === 0) return listWords(outlets, say);
  return say("latest.speaker-in", {
    who: listWords(
      speakers.map(({ actor, side }) => nameAfter(actor, side, page.names, say)),
      say,
    ),
    outlets: listWords(outlets, say),
  });
}

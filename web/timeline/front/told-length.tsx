import { durationWords } from "#text/wording/duration-words.ts";
import type { ContactPage } from "../../api/answers.ts";
import { EvidenceButton } from "../../evidence/evidence.tsx";
import { useSay } from "../../words/language.tsx";
import type { ToldDuration } from "../told-durations.ts";

/** How long somebody says that it took; pressing it opens the words. */
export function ToldLength({ told, page }: { readonly told: ToldDuration; readonly page: ContactPage }) {
  const say = useSay();
  const words = durationWords(told.value, say);
  return (
    <EvidenceButton
      asked={{
        report: told.account.report,
        span: told.source?.span ?? told.account.evidence[0] ?? { start: 0, end: 0 },
        title: `${say("attribute.duration")}: ${words}`,
        brief: page.reports[told.account.report],
      }}
    >
      <strong>{words}</strong>
    </EvidenceButton>
  );
}

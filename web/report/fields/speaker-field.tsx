import type { Span } from "#model/span.ts";
import type { ReportPage } from "../../api/answers.ts";
import { ActorChoice } from "../../parts/actor-choice.tsx";
import { useSay } from "../../words/language.tsx";
import { actorGroups } from "./near-actors.ts";

interface SpeakerFieldProps {
  readonly page: ReportPage;
  readonly span: Span;
  readonly value: string | null;
  readonly onChange: (speaker: string | null) => void;
}

/** Who says it. */
export function SpeakerField({ page, span, value, onChange }: SpeakerFieldProps) {
  const say = useSay();
  return <ActorChoice label={say("fact-attribute.speaker")} value={value} groups={actorGroups(page, span, say)} names={page.names} onChange={onChange} />;
}

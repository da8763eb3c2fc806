import type { Span } from "#model/span.ts";
import type { Statement } from "#model/reading.ts";
import type { ReportPage } from "../../api/answers.ts";
import { ActorChoice } from "../../parts/actor-choice.tsx";
import { useSay } from "../../words/language.tsx";
import { actorGroups } from "./near-actors.ts";
import { TopicsField } from "./topics-field.tsx";

const ACTS = [
  "say",
  "announce",
  "confirm",
  "deny",
  "decline",
  "describe",
  "praise",
  "criticise",
  "warn",
  "threaten",
  "demand",
  "propose",
  "promise",
  "refuse",
  "accept",
  "expect",
  "stress",
  "reveal",
  "ask",
] as const satisfies readonly Statement["act"][];

/** What is asked of a statement. */
export interface StatementValue {
  readonly speaker: string | null;
  readonly act: Statement["act"];
  readonly direct: boolean;
  readonly topics: readonly string[];
}

interface StatementFieldsProps {
  readonly page: ReportPage;
  readonly span: Span;
  readonly value: StatementValue;
  readonly onChange: (value: StatementValue) => void;
}

/** Who says it, how, and on what. */
export function StatementFields({ page, span, value, onChange }: StatementFieldsProps) {
  const say = useSay();
  return (
    <>
      <ActorChoice
        label={say("fact-attribute.speaker")}
        value={value.speaker}
        groups={actorGroups(page, span, say)}
        names={page.names}
        onChange={(speaker) => onChange({ ...value, speaker })}
      />
      <label className="field">
        {say("fact-attribute.act")}
        <select value={value.act} onChange={({ target }) => onChange({ ...value, act: ACTS.find((act) => act === target.value) ?? "say" })}>
          {ACTS.map((act) => (
            <option key={act} value={act}>
              {say(`act.${act}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="row">
        <input type="checkbox" checked={value.direct} onChange={({ target }) => onChange({ ...value, direct: target.checked })} />
        {say("fact-attribute.direct")}
      </label>
      <TopicsField value={value.topics} onChange={(topics) => onChange({ ...value, topics })} />
    </>
  );
}

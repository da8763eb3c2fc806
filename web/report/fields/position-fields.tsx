import type { Position } from "#model/reading.ts";
import type { Span } from "#model/span.ts";
import type { ReportPage } from "../../api/answers.ts";
import { ActorChoice } from "../../parts/actor-choice.tsx";
import { useSay } from "../../words/language.tsx";
import { actorGroups } from "./near-actors.ts";
import { TopicsField } from "./topics-field.tsx";

const POSITIONS = ["demand", "refusal", "red_line", "offer", "precondition", "commitment", "threat", "linkage"] as const satisfies readonly Position["kind"][];

/** What is asked of a position. */
export interface PositionValue {
  readonly holder: string | null;
  readonly kind: Position["kind"];
  readonly addressee: string | null;
  readonly topics: readonly string[];
}

interface PositionFieldsProps {
  readonly page: ReportPage;
  readonly span: Span;
  readonly value: PositionValue;
  readonly onChange: (value: PositionValue) => void;
}

/** Whose position, of what kind, to whom, and on what. */
export function PositionFields({ page, span, value, onChange }: PositionFieldsProps) {
  const say = useSay();
  const groups = actorGroups(page, span, say);
  return (
    <>
      <ActorChoice
        label={say("fact-attribute.holder")}
        value={value.holder}
        groups={groups}
        names={page.names}
        onChange={(holder) => onChange({ ...value, holder })}
      />
      <label className="field">
        {say("fact-attribute.kind")}
        <select value={value.kind} onChange={({ target }) => onChange({ ...value, kind: POSITIONS.find((kind) => kind === target.value) ?? "demand" })}>
          {POSITIONS.map((kind) => (
            <option key={kind} value={kind}>
              {say(`position.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <ActorChoice
        label={say("fact-attribute.addressee")}
        value={value.addressee}
        groups={groups}
        names={page.names}
        nobody={say("fact-field.nobody")}
        onChange={(addressee) => onChange({ ...value, addressee })}
      />
      <TopicsField value={value.topics} onChange={(topics) => onChange({ ...value, topics })} />
    </>
  );
}

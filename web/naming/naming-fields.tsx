import "./naming.css";
import { useId } from "react";
import type { NewActor } from "#model/record/named-actor.ts";
import type { Names } from "../api/answers.ts";
import { ActorChoice } from "../parts/actor-choice.tsx";
import { useSay } from "../words/language.tsx";
import { isSide } from "../words/names.ts";
import type { GivenNames } from "./drafted-name.ts";

/** Who is named; a side of undefined is not told yet, null is a side of its own. */
export interface Named {
  readonly names: GivenNames;
  readonly kind: NewActor["kind"];
  readonly side: string | null | undefined;
}

interface NamingFieldsProps {
  readonly value: Named;
  readonly names: Names;
  readonly onChange: (value: Named) => void;
}

const KINDS = ["person", "organ", "group", "organisation", "state"] as const satisfies readonly NewActor["kind"][];
/** Stands in the list of sides for whoever acts for nobody else; no actor has such an id. */
const ITSELF = ":itself";

/** The name in either language, the kind, and the side. */
export function NamingFields({ value, names, onChange }: NamingFieldsProps) {
  const say = useSay();
  const help = useId();
  const { kind, side } = value;
  const own = say("naming.own-side");
  const sides = Object.keys(names).filter((id) => isSide(id, names));
  return (
    <>
      <div className="naming-names">
        {(["ar", "en"] as const).map((lang) => (
          <label key={lang} className="field">
            {say(`naming.${lang}`)}
            <input
              lang={lang}
              dir={lang === "ar" ? "rtl" : "ltr"}
              autoComplete="off"
              maxLength={200}
              aria-describedby={help}
              value={value.names[lang]}
              onChange={({ target }) => onChange({ ...value, names: { ...value.names, [lang]: target.value } })}
            />
          </label>
        ))}
      </div>
      <p id={help} className="quiet little">
        {say("naming.names-help")}
      </p>
      <label className="field">
        {say("naming.kind")}
        <select value={kind} onChange={({ target }) => onChange({ ...value, kind: KINDS.find((each) => each === target.value) ?? "person" })}>
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {say(`actor-kind.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <ActorChoice
        label={say("naming.side")}
        value={side === null ? ITSELF : (side ?? null)}
        groups={[
          { title: say("naming.alone"), ids: [ITSELF] },
          { title: say("naming.sides"), ids: sides },
        ]}
        names={{ ...names, [ITSELF]: { ar: own, en: own, kind, side: null } }}
        as="side"
        other={say("naming.other-side")}
        onChange={(id) => onChange({ ...value, side: id === ITSELF ? null : (id ?? undefined) })}
      />
    </>
  );
}

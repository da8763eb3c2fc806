import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Span } from "#model/span.ts";
import type { DecisionView, Names } from "../api/answers.ts";
import { reportQuery } from "../api/queries.ts";
import { DecisionDialog } from "../decisions/decision-dialog.tsx";
import { PassageField } from "../report/fields/passage-field.tsx";
import { useSay } from "../words/language.tsx";
import { harmless } from "../words/safe.ts";
import { nameFrom, wordsNamed } from "./drafted-name.ts";
import { KnownAlready } from "./known-already.tsx";
import { type Named, NamingFields } from "./naming-fields.tsx";
import { addingActor } from "./adding-actor.ts";
import type { Asked } from "./use-naming.ts";

/** Words of a report on which something is decided. */
export interface WordsAtHand {
  readonly report: string;
  readonly span: Span;
  /** Somebody selected them just now: they may well name whoever is missing. Others only show where to look. */
  readonly isSelected: boolean;
  /** What the report is called. */
  readonly title: string;
}

interface NamingDialogProps {
  readonly asked: Asked;
  readonly words: readonly WordsAtHand[];
  readonly names: Names;
  readonly onClose: () => void;
}

/** Names somebody whom neither the base nor a report knows, by words of one of the reports at hand; the form that asked for him goes on with him. */
export function NamingDialog({ asked, words, names, onClose }: NamingDialogProps) {
  const say = useSay();
  const [at, setAt] = useState(0);
  const atHand = words[at] ?? words[0];
  const { data } = useQuery({ ...reportQuery(atHand?.report ?? "", { at: atHand?.span.start ?? 0 }), enabled: atHand !== undefined });
  const text = data?.report.id === atHand?.report ? data?.report.text : undefined;
  const [chosen, setChosen] = useState<Span | null | undefined>(undefined);
  const [told, setTold] = useState<Named | null>(null);
  const found = text === undefined || atHand === undefined ? null : wordsNamed(asked.typed, text, atHand.span);
  const drafted = found ?? (atHand?.isSelected === true ? atHand.span : null);
  const span = chosen === undefined ? drafted : chosen;
  const wordsOf = (place: Span | null): string => (place === null || text === undefined ? "" : text.slice(place.start, place.end));
  const named = told ?? { names: nameFrom(asked.typed === "" ? wordsOf(drafted) : asked.typed), kind: "person", side: undefined };
  const take = (place: Span | null): void => {
    setChosen(place);
    // A name that nobody has written yet is that of the words.
    if (named.names.ar === "" && named.names.en === "") setTold({ ...named, names: nameFrom(wordsOf(place)) });
  };
  const pass = (id: string, found: Names): void => asked.onNamed(id, found);
  const goOn = ({ action }: DecisionView): void => {
    if (action.type !== "add-actor" || action.id === undefined) return;
    const { kind, side, names: given } = action.actor;
    const [ar, en] = [given.ar ?? given.en ?? "", given.en ?? given.ar ?? ""];
    pass(action.id, { [action.id]: { ar, en, kind, side } });
  };
  return (
    <DecisionDialog
      title={say("naming.begin")}
      help={say("naming.help")}
      action={atHand === undefined || span === null ? null : addingActor(atHand.report, span, named)}
      etag={null}
      refused={(error, close) =>
        error.code !== "actor-known" || error.actor === undefined ? null : (
          <KnownAlready
            id={error.actor}
            onTake={(id, found) => {
              pass(id, found);
              close();
            }}
          />
        )
      }
      onDecided={goOn}
      onClose={onClose}
    >
      {words.length < 2 ? null : (
        <label className="field">
          {say("naming.report")}
          <select
            value={at}
            onChange={({ target }) => {
              setAt(Number(target.value));
              setChosen(undefined);
            }}
          >
            {words.map(({ report, title }, i) => (
              <option key={report} value={i}>
                {harmless(title)}
              </option>
            ))}
          </select>
        </label>
      )}
      <NamingFields value={named} names={names} onChange={setTold} />
      {text === undefined || atHand === undefined ? null : (
        <PassageField
          text={text}
          around={found ?? atHand.span}
          parts={[{ name: "words", label: say("naming.words"), span, needed: true }]}
          onChange={(_, place) => take(place)}
        />
      )}
    </DecisionDialog>
  );
}

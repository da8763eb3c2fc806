import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useId, useRef, useState, type KeyboardEvent } from "react";
import type { Names } from "../api/answers.ts";
import { actorNamesQuery } from "../api/queries.ts";
import { useNaming } from "../naming/use-naming.ts";
import { dirOf } from "../words/text-direction.ts";
import { useSay } from "../words/language.tsx";
import { nameOf } from "../words/names.ts";

/** Finds somebody by a few letters of his name; what he is called comes with his id. Where words of a report are at hand, whoever is not found can be named. Keyboard and screen reader as in the ARIA pattern of a combobox with a list. */
export function ActorPicker({
  label,
  as,
  only,
  onPick,
}: {
  readonly label: string;
  /** Only those that can be a side. */
  readonly as?: "side";
  /** Only those who take part in contacts on record. */
  readonly only?: "on-record";
  readonly onPick: (id: string, names: Names) => void;
}) {
  const say = useSay();
  const list = useId();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const [isHere, setHere] = useState(false);
  const [isClosed, setClosed] = useState(true);
  const naming = useNaming();
  /** What was looked for last: still known when the field is left for the button beside it. */
  const sought = useRef("");
  const asked = useDeferredValue(text.trim());
  // Before anything is asked: those with most contacts.
  const { data, isPlaceholderData } = useQuery({ ...actorNamesQuery(asked, as), enabled: isHere, placeholderData: (before) => before });
  // Nobody is offered who was found by other letters: who types and presses Enter means what stands in the field.
  const found =
    !isHere || data === undefined || isPlaceholderData || asked !== text.trim() ? [] : data.items.filter(({ contacts }) => only === undefined || contacts > 0);
  const isOpen = found.length > 0 && !isClosed;
  const isNobody = isHere && asked !== "" && asked === text.trim() && data !== undefined && !isPlaceholderData && found.length === 0;
  const pick = (id: string): void => {
    setText("");
    sought.current = "";
    setAt(0);
    setClosed(true);
    onPick(id, data?.names ?? {});
  };
  const onNamed = (id: string, names: Names): void => {
    sought.current = "";
    onPick(id, names);
  };
  const leave = (): void => {
    setText("");
    setHere(false);
    setClosed(true);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") {
      setText("");
      sought.current = "";
      setClosed(true);
    } else if (!isOpen && event.key === "ArrowDown") setClosed(false);
    else if (!isOpen) {
      // Who looks for a name has not finished the form around it.
      if (event.key === "Enter") event.preventDefault();
      return;
    } else if (event.key === "ArrowDown") setAt((at + 1) % found.length);
    else if (event.key === "ArrowUp") setAt((at + found.length - 1) % found.length);
    else if (event.key === "Enter") pick((found[at] ?? found[0])?.id ?? "");
    else return;
    event.preventDefault();
  };
  const picker = (
    <div className="picker">
      <input
        className="input"
        dir={dirOf(text)}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isOpen ? `${list}-${at}` : undefined}
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          sought.current = event.target.value;
          setAt(0);
          setClosed(false);
        }}
        onKeyDown={onKeyDown}
        onFocus={() => setHere(true)}
        onClick={() => setClosed(false)}
        onBlur={() => setTimeout(leave, 150)}
      />
      <ul id={list} role="listbox" aria-label={label} className="picker-list" hidden={!isOpen}>
        {found.map(({ id, contacts }, i) => (
          // The keys of a combobox are pressed in its field.
          <li key={id} id={`${list}-${i}`} role="option" aria-selected={i === at} onPointerDown={(event) => event.preventDefault()} onClick={() => pick(id)}>
            <bdi>{nameOf(id, data?.names ?? {}, say)}</bdi> <span className="quiet number">{contacts}</span>
          </li>
        ))}
      </ul>
      <p className={isNobody ? "picker-list picker-nobody quiet" : "unseen"} role="status">
        {isNobody ? say(only === undefined ? "picker.nobody" : "picker.nobody-on-record") : ""}
      </p>
    </div>
  );
  if (naming === null || as !== undefined || only !== undefined) return picker;
  return (
    <div className="row picker-row">
      {picker}
      <button type="button" className="button small" onClick={() => naming({ typed: sought.current, onNamed })}>
        {say("naming.begin")}
      </button>
    </div>
  );
}

import { useSay } from "../words/language.tsx";

/** What was chosen, each with a way to let go of it. */
export function Chosen({
  ids,
  wordsOf,
  onDrop,
}: {
  readonly ids: readonly string[];
  readonly wordsOf: (id: string) => string;
  readonly onDrop: (id: string) => void;
}) {
  const say = useSay();
  return (
    <ul className="row" hidden={ids.length === 0}>
      {ids.map((id) => (
        <li key={id}>
          <button
            type="button"
            className="chip"
            aria-label={say("filter.drop", { what: wordsOf(id) })}
            onClick={({ currentTarget }) => {
              // Who drops by the keyboard goes on where more is chosen.
              currentTarget.closest("fieldset")?.querySelector<HTMLElement>("input, select")?.focus();
              onDrop(id);
            }}
          >
            <bdi>{wordsOf(id)}</bdi>
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useSay } from "../words/language.tsx";
import { dirOf } from "../words/text-direction.ts";

/** The field in the bar: leads to the search. */
export function QuickSearch() {
  const say = useSay();
  const navigate = useNavigate();
  const [text, setText] = useState("");
  return (
    <form
      role="search"
      className="quick-search"
      onSubmit={(event) => {
        event.preventDefault();
        const q = text.trim();
        if (q !== "") void navigate({ to: "/search", search: { q } });
      }}
    >
      <input
        className="input"
        type="search"
        name="q"
        dir={dirOf(text)}
        aria-label={say("search.label")}
        placeholder={say("search.placeholder")}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
    </form>
  );
}

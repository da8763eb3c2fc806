import { useNavigate } from "@tanstack/react-router";
import { useSay } from "../words/language.tsx";

/** The field in the bar: leads to the search. */
export function QuickSearch() {
  const say = useSay();
  const navigate = useNavigate();
  return (
    <form
      role="search"
      className="quick-search"
      onSubmit={(event) => {
        event.preventDefault();
        const q = String(new FormData(event.currentTarget).get("q") ?? "").trim();
        if (q !== "") void navigate({ to: "/search", search: { q } });
      }}
    >
      <input className="input" type="search" name="q" dir="auto" aria-label={say("search.label")} placeholder={say("search.placeholder")} />
    </form>
  );
}

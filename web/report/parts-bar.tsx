import { Link, useNavigate } from "@tanstack/react-router";
import type { ReportPage } from "../api/answers.ts";
import { useSay } from "../words/language.tsx";

/** Leads from one part of a long text to the others; nothing where the text is of usual length. */
export function PartsBar({ page: { part, report } }: { readonly page: ReportPage }) {
  const say = useSay();
  const navigate = useNavigate();
  if (part.of === 1) return null;
  const leadTo = (number: number, words: string) =>
    number < 1 || number > part.of ? null : (
      <Link className="button small" to="/reports/$id" params={{ id: report.id }} search={{ part: String(number) }}>
        {words}
      </Link>
    );
  return (
    <nav className="row no-print" aria-label={say("report.parts")}>
      {leadTo(part.number - 1, say("report.part-before"))}
      <span className="number">{say("report.part", { number: part.number, of: part.of })}</span>
      {leadTo(part.number + 1, say("report.part-after"))}
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          const number = Number(new FormData(event.currentTarget).get("part"));
          if (number >= 1 && number <= part.of) void navigate({ to: "/reports/$id", params: { id: report.id }, search: { part: String(number) } });
        }}
      >
        <label className="row little">
          {say("report.part-go")}
          <input className="input part-number" key={part.number} name="part" type="number" min={1} max={part.of} defaultValue={part.number} />
        </label>
      </form>
    </nav>
  );
}

import { useId, useState } from "react";
import { dateWords } from "#text/wording/date-words.ts";
import { isolated } from "#text/wording/safe-text.ts";
import { useSay, type Key } from "../words/language.tsx";
import { DATE_FORMS, datePartsOf, edtfOf, SURE, type DateForm, type DateParts, type Sure } from "./date-parts.ts";

interface DateFieldProps {
  /** EDTF; null where there is no date yet. */
  readonly start: string | null;
  /** As what a date that is not there yet is given first. */
  readonly empty: "day" | "none";
  /** Told the EDTF date, null for none; undefined while what is given is no date. */
  readonly onChange: (edtf: string | null | undefined) => void;
}

/** How EDTF is written, by example. */
const EXAMPLES = {
  day: "2025-10-16",
  month: "2025-10",
  range: "2025-10-13/2025-10-19",
  inferred: "2025-10-16?",
  about: "2025~",
  open: "2025-10-16/..",
} as const;
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** A date: a day of the calendar, a month, a year, a range of days; or EDTF, for whoever knows it. What is not understood is said aloud. */
export function DateField({ start, empty, onChange }: DateFieldProps) {
  const say = useSay();
  const id = useId();
  const [parts, setParts] = useState<DateParts>(() => datePartsOf(start, empty));
  const [isTouched, setTouched] = useState(false);
  const edtf = edtfOf(parts);
  const isWrong = edtf === undefined && isTouched;
  const put = (next: Partial<DateParts>, touched = true): void => {
    const now = { ...parts, ...next };
    setParts(now);
    setTouched(touched);
    onChange(edtfOf(now));
  };
  const field = { "aria-invalid": isWrong, "aria-describedby": `${id}-says` };
  const { form } = parts;
  return (
    <fieldset className="stack tight">
      <legend className="second little">{say("attribute.date")}</legend>
      <label className="field">
        {say("date-field.how")}
        <select value={form} onChange={({ target }) => put({ form: target.value as DateForm }, false)}>
          {DATE_FORMS.map((each) => (
            <option key={each} value={each}>
              {say(`date-field.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <div className="row date-parts">
        {form === "day" || form === "range" ? (
          <label className="field">
            {say(form === "day" ? "date-field.the-day" : "date-field.from")}
            <input type="date" {...field} value={parts.day} onChange={({ target }) => put({ day: target.value }, form === "day" || parts.last !== "")} />
          </label>
        ) : null}
        {form === "range" ? (
          <label className="field">
            {say("date-field.to")}
            <input type="date" {...field} value={parts.last} onChange={({ target }) => put({ last: target.value })} />
          </label>
        ) : null}
        {form === "month" ? (
          <label className="field">
            {say("date-field.the-month")}
            <select {...field} value={parts.month} onChange={({ target }) => put({ month: Number(target.value) }, parts.year !== "")}>
              <option value={0} disabled>
                {say("choose")}
              </option>
              {MONTHS.map((month) => (
                <option key={month} value={month}>
                  {say(`month.${month}` as Key)}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        {form === "month" || form === "year" ? (
          <label className="field">
            {say("date-field.the-year")}
            <input
              {...field}
              dir="ltr"
              inputMode="numeric"
              maxLength={4}
              placeholder="2025"
              value={parts.year}
              onChange={({ target }) => put({ year: target.value.trim() })}
            />
          </label>
        ) : null}
        {form === "day" || form === "month" || form === "year" ? (
          <label className="field">
            {say("date-field.sure")}
            <select value={parts.sure} onChange={({ target }) => put({ sure: target.value as Sure }, isTouched)}>
              {Object.keys(SURE).map((sure) => (
                <option key={sure} value={sure}>
                  {say(`date-field.sure.${sure as Sure}`)}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        {form === "edtf" ? (
          <label className="field">
            EDTF
            <input
              {...field}
              dir="auto"
              spellCheck={false}
              placeholder={EXAMPLES.day}
              value={parts.edtf}
              onChange={({ target }) => put({ edtf: target.value })}
            />
          </label>
        ) : null}
      </div>
      <div id={`${id}-says`} role={isWrong ? "alert" : undefined} className={isWrong ? "complaint" : "quiet"}>
        {edtf === null ? say("date-field.shows-none") : null}
        {typeof edtf === "string" ? say("date-field.shows", { date: isolated(dateWords(edtf, say), say.lang) }) : null}
        {isWrong && form !== "none" ? say(`date-field.wrong.${form}`, { text: isolated(parts.edtf, say.lang) }) : null}
      </div>
      {form === "edtf" ? (
        <dl className="examples quiet little">
          {Object.entries(EXAMPLES).map(([of, example]) => (
            <div key={of}>
              <dt>{say(`date-field.example.${of as keyof typeof EXAMPLES}`)}</dt>
              <dd>
                <bdi dir="ltr">{example}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </fieldset>
  );
}

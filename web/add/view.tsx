import "./add.css";
import { useMutation, useQuery } from "@tanstack/react-query";
import { createLazyRoute, getRouteApi } from "@tanstack/react-router";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { aboutQuery, wholeReportQuery } from "../api/queries.ts";
import { Page } from "../parts/page.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { useSay } from "../words/language.tsx";
import { FilesField } from "./files-field.tsx";
import { JobPanel } from "./job-panel.tsx";
import { sendReports } from "./send-reports.ts";
import { filesFault, textFault } from "./sending-fault.ts";
import { keyed, type KeyedSending } from "./sending-key.ts";

export const Route = createLazyRoute("/add")({ component: AddView });
const api = getRouteApi("/add");

/** Takes reports in: a pasted text, or files. What is refused is named with its reason. */
function AddView() {
  const say = useSay();
  const { job, again } = api.useSearch();
  const navigate = api.useNavigate();
  const { data: about } = useQuery(aboutQuery);
  const { data: before } = useQuery({ ...wholeReportQuery(again ?? ""), enabled: again !== undefined });
  const [files, setFiles] = useState<readonly File[]>([]);
  const [text, setText] = useState("");
  const date = useRef<HTMLInputElement>(null);
  const sent = useRef<KeyedSending | null>(null);
  // A report that is to be added again, with its day.
  useEffect(() => {
    if (before === undefined) return;
    setText(before.report.text);
    date.current?.focus();
  }, [before]);
  const send = useMutation({
    mutationFn: (form: FormData) => {
      const field = (name: string): string => String(form.get(name) ?? "").trim();
      const defaults = { date: field("date"), outlet: field("outlet"), title: field("title") };
      sent.current = keyed({ files, text, defaults }, sent.current);
      return sendReports(sent.current);
    },
    onSuccess: (id) => {
      sent.current = null;
      setFiles([]);
      setText("");
      void navigate({ search: { job: id } });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    send.mutate(new FormData(event.currentTarget));
  };
  const isText = files.length === 0;
  const fault = about === undefined ? null : isText ? textFault(text, about.limits, say) : filesFault(files, about.limits, say);
  return (
    <Page title={say("add.title")} lead={<p>{say("add.lead")}</p>}>
      {job === undefined ? null : <JobPanel key={job} id={job} />}
      <form key={before?.report.id ?? "new"} className="add stack" onSubmit={submit}>
        {before === undefined ? <FilesField files={files} limits={about?.limits} onChange={setFiles} /> : <p className="note accent">{say("add.again")}</p>}
        {isText ? (
          <label className="field">
            {say("add.text")}
            <textarea className="read" rows={9} dir="auto" value={text} onChange={({ target }) => setText(target.value)} />
          </label>
        ) : null}
        <div className="add-facts">
          {isText ? (
            <label className="field">
              {say("add.report-title")}
              <input name="title" dir="auto" defaultValue={before?.report.title ?? ""} />
            </label>
          ) : null}
          <label className="field">
            {say("add.outlet")}
            <input name="outlet" dir="auto" defaultValue={before?.report.outlet ?? ""} />
          </label>
          <label className="field">
            {say("add.date")}
            <input ref={date} name="date" type="date" />
          </label>
        </div>
        <p className="quiet little">{say("add.date-help")}</p>
        {fault === null ? null : (
          <p className="note" role="alert">
            {fault}
          </p>
        )}
        {send.error === null ? null : <Trouble error={send.error} />}
        <p>
          <button type="submit" className="button main" disabled={send.isPending || fault !== null || (isText && text.trim() === "")}>
            {say(send.isPending ? "add.sending" : "add.send")}
          </button>
        </p>
      </form>
    </Page>
  );
}

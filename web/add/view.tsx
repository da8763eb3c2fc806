import "./add.css";
import { useMutation } from "@tanstack/react-query";
import { createLazyRoute, getRouteApi } from "@tanstack/react-router";
import { useRef, useState, type DragEvent, type FormEvent } from "react";
import { Page } from "../parts/page.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { useSay } from "../words/language.tsx";
import { harmless } from "../words/safe.ts";
import { JobPanel } from "./job-panel.tsx";
import { newKey, sendFiles, sendText } from "./send-reports.ts";

export const Route = createLazyRoute("/add")({ component: AddView });
const api = getRouteApi("/add");

/** Takes reports in: a pasted text, or files. What is refused is named with its reason. */
function AddView() {
  const say = useSay();
  const { job } = api.useSearch();
  const navigate = api.useNavigate();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [text, setText] = useState("");
  const [over, setOver] = useState(false);
  const key = useRef(newKey());
  const send = useMutation({
    mutationFn: (form: FormData) => {
      const defaults = { date: String(form.get("date") ?? ""), outlet: String(form.get("outlet") ?? "").trim(), title: String(form.get("title") ?? "").trim() };
      return files.length > 0 ? sendFiles(files, defaults, key.current) : sendText(text, defaults, key.current);
    },
    onSuccess: (id) => {
      key.current = newKey();
      setFiles([]);
      setText("");
      void navigate({ search: { job: id } });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    send.mutate(new FormData(event.currentTarget));
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    setFiles([...event.dataTransfer.files]);
  };
  const isText = files.length === 0;
  return (
    <Page title={say("add.title")} lead={<p>{say("add.lead")}</p>}>
      {job === undefined ? null : <JobPanel key={job} id={job} />}
      <form className="add stack" onSubmit={submit}>
        <div
          className={over ? "drop over" : "drop"}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <p>
            <label className="button choose-files">
              {say("add.files")}
              <input
                className="unseen"
                type="file"
                multiple
                accept=".txt,.jsonl,.json,text/plain,application/json"
                onChange={({ target }) => setFiles([...(target.files ?? [])])}
              />
            </label>
          </p>
          <span className="quiet little">{say("add.files-help")}</span>
          {isText ? null : (
            <ul className="row">
              {files.map((file) => (
                <li key={file.name} className="chip">
                  <bdi>{harmless(file.name)}</bdi>
                </li>
              ))}
              <li>
                <button type="button" className="button small bare" onClick={() => setFiles([])}>
                  {say("add.no-files")}
                </button>
              </li>
            </ul>
          )}
        </div>
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
              <input name="title" dir="auto" />
            </label>
          ) : null}
          <label className="field">
            {say("add.outlet")}
            <input name="outlet" dir="auto" />
          </label>
          <label className="field">
            {say("add.date")}
            <input name="date" type="date" />
          </label>
        </div>
        <p className="quiet little">{say("add.date-help")}</p>
        {send.error === null ? null : <Trouble error={send.error} />}
        <p>
          <button type="submit" className="button main" disabled={send.isPending || (isText && text.trim() === "")}>
            {say(send.isPending ? "add.sending" : "add.send")}
          </button>
        </p>
      </form>
    </Page>
  );
}

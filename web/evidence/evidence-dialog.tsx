import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useMemo, useRef } from "react";
import { reportQuery } from "../api/queries.ts";
import { Trouble } from "../parts/trouble.tsx";
import { ReportName } from "../parts/report-name.tsx";
import { useSay } from "../words/language.tsx";
import { spanAddress } from "../address/span-address.ts";
import type { Asked } from "./evidence.tsx";
import { Marked } from "./marked.tsx";
import { sentenceAround } from "./sentence-around.ts";

/** The sentence that a fact rests on, with its report; one step leads to the report itself. */
export function EvidenceDialog({ asked, onClose }: { readonly asked: Asked; readonly onClose: () => void }) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const { data, error } = useQuery({
    ...reportQuery(asked.report, { at: asked.span.start }),
    enabled: asked.sentence === undefined || asked.brief === undefined,
  });
  const around = asked.sentence ?? (data === undefined ? null : sentenceAround(data.report.text, asked.span));
  const brief = asked.brief ?? data?.reports[asked.report];
  const text = around === null ? "" : around.before + around.words + around.after;
  const spans = useMemo(
    () => (around === null ? [] : [{ start: around.before.length, end: around.before.length + around.words.length }]),
    [around?.before, around?.words],
  );
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="drawer"
      aria-labelledby="evidence-title"
      onClose={onClose}
      onClick={(e) => e.target === dialog.current && dialog.current?.close()}
    >
      <div className="stack">
        <div className="head">
          <h2 id="evidence-title">
            <bdi>{asked.title}</bdi>
          </h2>
          <button type="button" className="button small bare" onClick={() => dialog.current?.close()}>
            {say("close")}
          </button>
        </div>
        {error === null ? null : <Trouble error={error} />}
        {around === null ? null : (
          <blockquote className="quoted read" dir="auto">
            <Marked text={text} spans={spans} layer="chosen" />
          </blockquote>
        )}
        {brief === undefined ? null : <ReportName id={asked.report} brief={brief} />}
        <p>
          <Link
            className="button"
            to="/reports/$id"
            params={{ id: asked.report }}
            search={{ at: spanAddress(asked.span) }}
            onClick={() => dialog.current?.close()}
          >
            {say("evidence.open")}
          </Link>
        </p>
      </div>
    </dialog>
  );
}

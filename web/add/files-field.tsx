import { useState, type DragEvent } from "react";
import type { About } from "../api/answers.ts";
import { useSay } from "../words/language.tsx";
import { harmless } from "../words/safe.ts";
import { megabytes } from "./megabytes.ts";

interface FilesFieldProps {
  readonly files: readonly File[];
  readonly limits: About["limits"] | undefined;
  readonly onChange: (files: readonly File[]) => void;
}

/** Where files are chosen or dropped; each can be taken away again. */
export function FilesField({ files, limits, onChange }: FilesFieldProps) {
  const say = useSay();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onChange([...files, ...event.dataTransfer.files]);
  };
  return (
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
            onChange={({ target }) => {
              onChange([...files, ...(target.files ?? [])]);
              // The same file can be chosen again after it was taken away.
              target.value = "";
            }}
          />
        </label>
      </p>
      <p className="quiet little">{say("add.files-help")}</p>
      <p className="quiet little limits">
        {limits === undefined
          ? "\u00a0"
          : say("add.limits", { megabytes: megabytes(limits.uploadBytes), files: limits.files, json: megabytes(limits.jsonBytes) })}
      </p>
      {files.length === 0 ? null : (
        <ul className="row chosen-files">
          {files.map((file, i) => (
            <li key={`${i} ${file.name}`}>
              <button
                type="button"
                className="chip"
                aria-label={say("add.drop-file", { name: harmless(file.name) })}
                onClick={() => onChange(files.filter((each) => each !== file))}
              >
                <bdi>{harmless(file.name)}</bdi>
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
          <li>
            <button type="button" className="button small" onClick={() => onChange([])}>
              {say("add.drop-files")}
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}

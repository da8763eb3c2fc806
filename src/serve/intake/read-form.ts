import { Day } from "../contract/asked.ts";
import { MOST_FILES, MOST_JSON } from "../http/limits.ts";
import { parseJson } from "../http/read-body.ts";
import { Refused } from "../http/refused.ts";
import type { GivenInput } from "../jobs/job-folder.ts";
import type { GivenContent } from "../jobs/jobs.ts";
import { checkParts } from "./check-parts.ts";
import { jsonInput } from "./json-input.ts";

/** Letters of a file's name that are kept, for showing. */
const SHOWN_NAME = 200;

/** Reads a form: its files, and the fields `date`, `outlet` and `title`, which stand above those of the address. */
export async function readForm(bytes: Buffer, type: string, asked: GivenContent): Promise<GivenContent> {
  checkParts(bytes, type);
  const form = await parsed(bytes, type);
  const field = (name: string): string | null => {
    const value = form.get(name);
    return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
  };
  const date = field("date");
  if (date !== null && !Day.safeParse(date).success) throw new Refused(400, "body-invalid", "detail.date-invalid");
  const files = [...form.values()].filter((value) => typeof value !== "string");
  if (files.length === 0) throw new Refused(400, "body-invalid", "detail.body-empty");
  if (files.length > MOST_FILES) throw new Refused(413, "body-too-large", "detail.too-many-files", { n: MOST_FILES });
  const inputs: GivenInput[] = [];
  for (const file of files) inputs.push(inputOf(shownName(file.name), Buffer.from(await file.arrayBuffer())));
  return {
    inputs,
    defaults: { publishedAt: date ?? asked.defaults.publishedAt, outlet: field("outlet") ?? asked.defaults.outlet },
    title: field("title") ?? asked.title,
  };
}

async function parsed(bytes: Buffer, type: string): Promise<FormData> {
  try {
    return await new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { "content-type": type } }).formData();
  } catch (cause) {
    throw new Refused(400, "body-invalid", "detail.form-broken", {}, { cause });
  }
}

/** The last part of a name, without folders: it is shown and opens nothing. */
const shownName = (name: string): string => (name.split(/[/\\]/).at(-1) ?? "").slice(0, SHOWN_NAME) || "file";

function inputOf(name: string, bytes: Buffer): GivenInput {
  const lower = name.toLowerCase();
  if (lower.endsWith(".json")) {
    if (bytes.length > MOST_JSON) throw new Refused(413, "body-too-large", "detail.body-too-large", { megabytes: MOST_JSON / 1024 / 1024 });
    return jsonInput(name, parseJson(bytes));
  }
  return { name, form: lower.endsWith(".txt") ? "text" : /\.(jsonl|ndjson)$/.test(lower) ? "lines" : "either", bytes };
}

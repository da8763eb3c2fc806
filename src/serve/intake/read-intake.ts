import { MOST_JSON, MOST_UPLOAD } from "../http/limits.ts";
import { parseJson, readBody } from "../http/read-body.ts";
import { Refused } from "../http/refused.ts";
import type { IntakeQuery } from "../contract/jobs.ts";
import type { GivenContent } from "../jobs/jobs.ts";
import type { GivenInput } from "../jobs/job-folder.ts";
import { INTAKE_BODIES } from "./intake-bodies.ts";
import { jsonInput } from "./json-input.ts";
import { readForm } from "./read-form.ts";

/** Reads the reports that a request brings, whichever way. Whether each can be read shows later: the job names those that cannot. */
export async function readIntake(request: Request, { date, outlet, title }: IntakeQuery): Promise<GivenContent> {
  const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  const defaults = { publishedAt: date ?? null, outlet: outlet ?? null };
  const given = (inputs: readonly GivenInput[]): GivenContent => ({ inputs, defaults, title: title ?? null });
  switch (type) {
    case "application/json":
      return given([jsonInput("JSON", parseJson(await readBody(request, MOST_JSON)))]);
    case "application/x-ndjson":
      return given([{ name: "JSON Lines", form: "lines", bytes: await filled(request) }]);
    case "text/plain":
      return given([{ name: "text", form: "text", bytes: await filled(request) }]);
    case "multipart/form-data":
      return readForm(await readBody(request, MOST_UPLOAD), request.headers.get("content-type") ?? "", given([]));
    default:
      throw new Refused(415, "media-type-unsupported", "detail.media-type-unsupported", {
        given: type.slice(0, 100),
        taken: INTAKE_BODIES.map((body) => body.type).join(", "),
      });
  }
}

async function filled(request: Request): Promise<Buffer> {
  const bytes = await readBody(request, MOST_UPLOAD);
  if (bytes.length === 0) throw new Refused(400, "body-invalid", "detail.body-empty");
  return bytes;
}

import { createHash } from "node:crypto";
import { IntakeQuery, JobAccepted } from "../contract/jobs.ts";
import { endpoint } from "../http/endpoint.ts";
import { MOST_KEY } from "../http/limits.ts";
import { IDEMPOTENCY_KEY } from "../http/openapi/headers.ts";
import { Refused } from "../http/refused.ts";
import { Reply } from "../http/reply.ts";
import { fingerprint } from "../intake/fingerprint.ts";
import { INTAKE_BODIES } from "../intake/intake-bodies.ts";
import { readIntake } from "../intake/read-intake.ts";

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The hash of an Idempotency-Key; null where none was sent. */
function keyOf(header: string | null): string | null {
  if (header === null) return null;
  if (!/^[\x21-\x7e]+$/.test(header) || header.length > MOST_KEY) throw new Refused(400, "key-invalid", "detail.key-invalid", { most: MOST_KEY });
  return hashOf(header);
}

/** Takes in reports: a job is made, which `GET /jobs/{id}` tells of. */
export const addReports = endpoint({
  method: "post",
  path: "/reports",
  summary: { en: "Take in reports: as JSON, as pasted text, as files", ar: "أضف تقارير: JSON أو نصا ملصقا أو ملفات" },
  note: {
    en: "What is given is on the disk when it is accepted, and taken in on a thread of its own: `GET /jobs/{id}` and its events tell how far that has come and what was refused. A report that is on record is passed over.",
    ar: "ما يقدم يكون على القرص حين يقبل، ثم يضاف في خيط خاص: يروي ‎`GET /jobs/{id}`‎ وأحداثه إلى أين وصلت الإضافة وما رفض. وما في السجل من التقارير يتجاوز.",
  },
  query: IntakeQuery,
  takes: INTAKE_BODIES,
  heeds: [IDEMPOTENCY_KEY],
  answer: JobAccepted,
  status: 202,
  example: { query: "date=2025-04-25", sends: ["Idempotency-Key"] },
  refuses: [
    "body-invalid",
    "json-broken",
    "encoding-wrong",
    "media-type-unsupported",
    "body-too-large",
    "key-reused",
    "key-invalid",
    "too-many-jobs",
    "disk-full",
  ],
  async respond({ query, request }, { jobs }) {
    const key = keyOf(request.headers.get("idempotency-key"));
    const given = await readIntake(request, query);
    const job = await jobs.accept({ ...given, fingerprint: fingerprint(given), key });
    return new Reply({ job }, { location: `/api/v1/jobs/${job}` });
  },
});

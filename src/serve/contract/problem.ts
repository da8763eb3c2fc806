import { z } from "zod";

/** Why a request was refused. */
export const ProblemCode = z.enum([
  "query-invalid",
  "body-invalid",
  "json-broken",
  "encoding-wrong",
  "media-type-unsupported",
  "body-too-large",
  "cursor-invalid",
  "no-words",
  "not-found",
  "put-aside",
  "address-unknown",
  "method-not-allowed",
  "token-missing",
  "token-wrong",
  "link-used",
  "host-refused",
  "origin-refused",
  "too-many-requests",
  "too-slow",
  "if-match-missing",
  "changed-since",
  "id-taken",
  "actor-known",
  "actor-in-use",
  "key-reused",
  "key-invalid",
  "too-many-jobs",
  "record-busy",
  "record-unreadable",
  "disk-full",
  "failed",
]);

/** RFC 9457 problem details, `application/problem+json`. */
export const Problem = z
  .object({
    /** `/docs#problem-CODE`. */
    type: z.string(),
    status: z.int(),
    code: ProblemCode,
    /** What kind of refusal it is, and what is wrong this time, in the language asked for. */
    title: z.string(),
    detail: z.string(),
    /** Where in the request: parameter or field by parameter or field; `code` is a word for programs, `reason` is in the language asked for. */
    errors: z
      .array(z.object({ at: z.string(), code: z.string(), reason: z.string() }).readonly())
      .readonly()
      .optional(),
    /** The id of the actor who stands in the way, and the numbers of the decisions that name him. */
    actor: z.string().optional(),
    decisions: z.array(z.int()).readonly().optional(),
  })
  .readonly()
  .meta({
    id: "Problem",
    description:
      "RFC 9457 problem details. `title`, `detail` and each `reason` are in the language of Accept-Language (Arabic or English); `code`, also that of each fault, is for programs.",
    "x-description-ar":
      "تفاصيل الرفض بحسب RFC 9457. فأما `title` و`detail` وكل `reason` فبلغة Accept-Language، العربية أو الإنجليزية، وأما `code` هنا وفي كل خطأ فللبرامج.",
  });

export type ProblemCode = z.infer<typeof ProblemCode>;
export type Problem = z.infer<typeof Problem>;

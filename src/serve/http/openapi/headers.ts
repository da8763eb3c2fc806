import type { Told } from "../../contract/told.ts";
import { MOST_KEY } from "../limits.ts";

/** A header that a request may or must have. */
export interface AskedHeader {
  readonly name: string;
  readonly required: boolean;
  readonly told: Told;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly example: string;
}

const TAG = { type: "string", pattern: '^\\*$|"' };

/** What a change of a story must name. */
export const IF_MATCH_STORY: AskedHeader = {
  name: "If-Match",
  required: true,
  told: {
    en: "The ETag of the story as it was seen, from `GET /stories/{id}`. Without it the change is refused (428), with another than the story's present one as well (412).",
    ar: "ETag الملف كما رئي، من ‎`GET /stories/{id}`‎. بدونه يرفض التغيير (428)، وبغير ETag الملف الحالي كذلك (412).",
  },
  schema: TAG,
  example: '"ETAG"',
};

/** What a decision on contacts, or on facts of a report, must name. */
export const IF_MATCH_DECISION: AskedHeader = {
  name: "If-Match",
  required: false,
  told: {
    en: "The ETag of each contact that the decision names, from `GET /contacts/{id}`, with commas between them, or of the report whose fact it names, from `GET /reports/{id}`, of any part of it; `*` takes them as they are. Accept, correct, merge, split, pin, reject, correct-fact and reject-fact are refused without it (428), and where what they name has changed since (412); add, add-fact, settle and undo need none.",
    ar: "ETag كل تواصل يسميه القرار، من ‎`GET /contacts/{id}`‎، وبينها فواصل، أو ETag التقرير الذي فيه ما يسميه، من ‎`GET /reports/{id}`‎، أيا كان جزؤه، و`*` تأخذها كما هي. الإقرار والتصحيح والضم والفصل والتثبيت والرفض وcorrect-fact وreject-fact ترد بدونه (428) وإن تغير ما تسميه منذ رئي (412)، والإضافة وadd-fact والحسم والإلغاء لا تحتاج إليه.",
  },
  schema: TAG,
  example: '"ETAG"',
};

export const IDEMPOTENCY_KEY: AskedHeader = {
  name: "Idempotency-Key",
  required: false,
  told: {
    en: `A word of your own for this sending, 1 to ${MOST_KEY} visible ASCII characters. Sent again with the same content it is answered with the same job, and nothing is taken in twice, until a day after the job's end; with other content it is refused (422). Without it each sending is a job of its own; reports on record are passed over all the same.`,
    ar: `كلمة من عندك لهذا الإرسال، من حرف إلى ${MOST_KEY} من حروف ASCII الظاهرة. إن أعيدت مع المحتوى نفسه فالجواب المهمة نفسها ولا يضاف شيء مرتين، حتى يوم بعد انتهاء المهمة، ومع محتوى آخر ترفض (422). وبدونها كل إرسال مهمة، وما في السجل من تقارير يتجاوز على أي حال.`,
  },
  schema: { type: "string", minLength: 1, maxLength: MOST_KEY, pattern: "^[\\x21-\\x7e]+$" },
  example: "7c1d-2025-10-17",
};

export const LAST_EVENT_ID: AskedHeader = {
  name: "Last-Event-ID",
  required: false,
  told: {
    en: "The `id` of the last event that was seen: those after it are told. A browser's EventSource sends it by itself.",
    ar: "رقم آخر حدث رئي (`id`): يروى ما بعده. ويرسله EventSource في المتصفح من نفسه.",
  },
  schema: { type: "string", pattern: "^\\d+$" },
  example: "0",
};

const inHeader = ({ name, required, told: { en, ar }, schema, example }: AskedHeader) => ({
  name,
  in: "header",
  required,
  description: en,
  "x-description-ar": ar,
  schema,
  example,
});

/** Headers that an endpoint heeds, as the document has them. */
export const headersAsked = (headers: readonly AskedHeader[]): readonly object[] => headers.map(inHeader);

/** Headers that any request may have, for the components of the document. */
export const COMMON_PARAMETERS = {
  AcceptLanguage: inHeader({
    name: "Accept-Language",
    required: false,
    told: {
      en: "The language of problems: Arabic (`ar`) or English (`en`, where neither is asked for). Answers hold both languages.",
      ar: "لغة أسباب الرفض: العربية (`ar`) أو الإنجليزية (`en`، وهي الأصل). أما الأجوبة ففيها اللغتان.",
    },
    schema: { type: "string" },
    example: "ar",
  }),
  IfNoneMatch: inHeader({
    name: "If-None-Match",
    required: false,
    told: {
      en: "The ETag of an answer at hand: where it still is the answer, 304 comes and no content.",
      ar: "ETag جواب عندك: إن كان لا يزال هو الجواب جاء 304 بلا محتوى.",
    },
    schema: { type: "string" },
    example: '"ETAG"',
  }),
} as const;

/** Headers of answers, for the components of the document. */
export const ANSWER_HEADERS = {
  ETag: {
    description: "The hash of the content: for If-None-Match, and – of a story or a contact – for If-Match.",
    "x-description-ar": "بصمة المحتوى: تعاد في If-None-Match، وبصمة الملف أو التواصل في If-Match.",
    schema: { type: "string" },
  },
  Location: {
    description: "Where what was made can be looked up.",
    "x-description-ar": "حيث ينظر إلى ما أنشئ.",
    schema: { type: "string", format: "uri-reference" },
  },
  RetryAfter: {
    description: "After so many seconds another try is worth it.",
    "x-description-ar": "بعد هذا العدد من الثواني تنفع محاولة أخرى.",
    schema: { type: "integer", minimum: 0 },
  },
  WWWAuthenticate: {
    description: "How to come in: `Bearer`.",
    "x-description-ar": "كيف يدخل: `Bearer`.",
    schema: { type: "string" },
  },
} as const;

export const parameterRef = (name: keyof typeof COMMON_PARAMETERS): object => ({ $ref: `#/components/parameters/${name}` });
export const headerRef = (name: keyof typeof ANSWER_HEADERS): object => ({ $ref: `#/components/headers/${name}` });

import { z } from "zod";
import { NewReport } from "../contract/jobs.ts";
import type { Taken } from "../http/endpoint.ts";
import { MOST_FILES, MOST_JSON, MOST_UPLOAD } from "../http/limits.ts";

const MB = 1024 * 1024;

/** Two reports of one meeting, with invented names. */
const REPORT = {
  id: "jisr-2025-04-25",
  publishedAt: "2025-04-25",
  outlet: "صحيفة الجسر",
  url: "https://example.org/doha",
  title: "لقاء الدوحة",
  text: "التقى وزير الخارجية القطري نادر الصفدي المبعوث الأممي لارس نيلسن في الدوحة أمس. واستمر اللقاء ثلاث ساعات.",
};
const OTHER = {
  publishedAt: "2025-04-26",
  outlet: "صحيفة الميناء",
  text: "أعلنت وزارة الخارجية القطرية أن الوزير نادر الصفدي التقى المبعوث الأممي لارس نيلسن في الدوحة يوم الخميس، واستمر اللقاء ساعة واحدة.",
};

/** What a body of reports may be. */
export const INTAKE_BODIES: readonly Taken[] = [
  {
    type: "application/json",
    schema: z.union([NewReport, z.array(NewReport).min(1)]).meta({
      description: `One report, or a list of them; at most ${MOST_JSON / MB} MB.`,
      "x-description-ar": `تقرير واحد أو قائمة تقارير، وأقصاها ${MOST_JSON / MB} ميغابايت.`,
    }),
    examples: { report: { summary: "One report", value: REPORT }, list: { summary: "Several reports", value: [REPORT, OTHER] } },
  },
  {
    type: "application/x-ndjson",
    schema: {
      type: "string",
      description: `JSON Lines: one report a line, in UTF-8; at most ${MOST_UPLOAD / MB} MB. A broken line is named by the job and costs no other.`,
      "x-description-ar": `تقرير في كل سطر (JSON Lines) بترميز UTF-8، وأقصاه ${MOST_UPLOAD / MB} ميغابايت. والسطر المكسور تسميه المهمة ولا يضيع غيره.`,
      contentMediaType: "application/x-ndjson",
      contentSchema: { $ref: "#/components/schemas/NewReport" },
    },
    examples: { lines: { summary: "Two lines", value: `${JSON.stringify(REPORT)}\n${JSON.stringify(OTHER)}\n` } },
  },
  {
    type: "text/plain",
    schema: {
      type: "string",
      minLength: 1,
      description: `The text of one report, in any encoding that is used for Arabic; at most ${MOST_UPLOAD / MB} MB. Its day, outlet and title stand in the address.`,
      "x-description-ar": `نص تقرير واحد بأي ترميز تكتب به العربية، وأقصاه ${MOST_UPLOAD / MB} ميغابايت. ويومه ووسيلة إعلامه وعنوانه في العنوان.`,
    },
    examples: { text: { summary: "A pasted text", value: OTHER.text } },
  },
  {
    type: "multipart/form-data",
    schema: {
      type: "object",
      required: ["files"],
      description: `Files, at most ${MOST_FILES} and ${MOST_UPLOAD / MB} MB together: .txt is a text, .json a report or a list of them, .jsonl and .ndjson JSON Lines; others are looked at. The other parts stand above the address.`,
      "x-description-ar": `ملفات لا تزيد على ${MOST_FILES} ملف و${MOST_UPLOAD / MB} ميغابايت معا: ‎.txt نص، و‎.json تقرير أو قائمة، و‎.jsonl و‎.ndjson سطور، وغيرها ينظر في محتواه. وما في الأجزاء الأخرى يقدم على ما في العنوان.`,
      properties: {
        files: { type: "array", minItems: 1, maxItems: MOST_FILES, items: { type: "string", contentMediaType: "application/octet-stream" } },
        date: {
          type: "string",
          format: "date",
          description: "Day of publication of files that tell none.",
          "x-description-ar": "يوم نشر ما لا يذكر يومه من الملفات.",
        },
        outlet: { type: "string", description: "Outlet of files that tell none.", "x-description-ar": "وسيلة إعلام ما لا يذكرها من الملفات." },
        title: { type: "string", description: "Title of a file of text.", "x-description-ar": "عنوان ملف نصي." },
      },
    },
    examples: { form: { summary: "A text and its outlet", value: { files: [OTHER.text], date: OTHER.publishedAt, outlet: OTHER.outlet } } },
    encoding: { files: { contentType: "text/plain, application/json, application/x-ndjson, application/octet-stream" } },
  },
];

import type { Lang } from "#text/wording/say.ts";
import { ProblemCode } from "../contract/problem.ts";
import type { AnyEndpoint } from "../http/endpoint.ts";
import { SAY } from "../messages/say.ts";
import { escaped, page } from "./page.ts";

/** The API as people read it. */
export function docsPage(lang: Lang, endpoints: readonly AnyEndpoint[], base: string): Response {
  const say = SAY[lang];
  const parts = endpoints.map((endpoint) => section(endpoint, lang, base));
  const problems = ProblemCode.options.map((code) => `<dt id="problem-${code}"><code>${code}</code></dt><dd>${escaped(say(`title.${code}`))}</dd>`);
  return page(
    lang,
    say("docs.title"),
    `${base}/docs.css`,
    `<p>${escaped(say("docs.intro"))} <a href="${base}/openapi.json"><code>openapi.json</code></a></p>
${parts.join("\n")}
<section><h2>${escaped(say("docs.problems"))}</h2><p>${escaped(say("docs.problems.intro"))}</p><dl>${problems.join("\n")}</dl></section>`,
  );
}

function section({ method, path, summary, query, body, takes, heeds, answer, media, refuses }: AnyEndpoint, lang: Lang, base: string): string {
  const say = SAY[lang];
  const line = (label: string, words: readonly string[]): string =>
    words.length === 0 ? "" : `<dt>${escaped(label)}</dt><dd>${words.map((word) => `<code>${escaped(word)}</code>`).join(" ")}</dd>`;
  return `<section><h2><code>${method.toUpperCase()} ${escaped(base + path)}</code></h2><p>${escaped(summary[lang])}</p><dl>
${line(say("docs.asks"), namesIn(query))}
${line(say("docs.takes"), [...(body === undefined ? [] : [idOf(body)]), ...(takes ?? []), ...(heeds ?? [])])}
${line(say("docs.answers"), [answer === null ? (media ?? "204") : idOf(answer)])}
${line(say("docs.problems"), refuses)}
</dl></section>`;
}

/** The names of a schema's fields. */
const namesIn = (schema: AnyEndpoint["query"]): readonly string[] => {
  const shape = schema === undefined ? {} : ((schema as unknown as { shape?: object }).shape ?? {});
  return Object.keys(shape);
};

const idOf = (schema: { meta(): { id?: string | undefined } | undefined }): string => schema.meta()?.id ?? "JSON";

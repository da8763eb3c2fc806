import type { Lang } from "#text/wording/say.ts";
import { ProblemCode } from "../../contract/problem.ts";
import { STATUS_OF } from "../../http/problem-status.ts";
import { SAY } from "../../messages/say.ts";
import { escaped, page } from "../page.ts";
import type { ApiDocument } from "./api-document.ts";
import { operationSection } from "./operation-section.ts";
import { schemasSection } from "./schema-words.ts";
import { block, code, inLang, withCode } from "./words.ts";

/** The API as people read it, made of the document that programs read. `origin` is where the server was asked. */
export function docsPage(lang: Lang, document: ApiDocument, base: string, origin: string): Response {
  const say = SAY[lang];
  const other = lang === "ar" ? "en" : "ar";
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const contents = operations.map(
    ({ path, method, operation }) =>
      `<li><a href="#${escaped(operation.operationId)}">${code(`${method.toUpperCase()} ${path.slice(base.length)}`)}</a> ${withCode(lang === "ar" ? operation["x-summary-ar"] : operation.summary)}</li>`,
  );
  return page(
    lang,
    say("docs.title"),
    `${base}/docs.css`,
    `<p class="links"><a href="/">${escaped(say("docs.bench"))}</a> <a href="${base}/openapi.json"><code>openapi.json</code></a> <a href="?lang=${other}" hreflang="${other}" lang="${other}">${escaped(SAY[other]("docs.language"))}</a></p>
${inLang(document.info, lang)
  .split("\n\n")
  .map((line) => `<p>${withCode(line)}</p>`)
  .join("\n")}
<p>${withCode(say("docs.shell"))}</p>${block(`export QANAT=${origin}`)}
<nav aria-label="${escaped(say("docs.contents"))}"><h2>${escaped(say("docs.contents"))}</h2><ul>
${contents.join("\n")}
<li><a href="#problems">${escaped(say("docs.problems"))}</a></li><li><a href="#schemas">${escaped(say("docs.schemas"))}</a></li></ul></nav>
${operations.map(({ path, method, operation }) => operationSection(method, path, operation, lang)).join("\n")}
${problemsSection(lang)}
${schemasSection(document.components.schemas, lang)}`,
  );
}

/** Every problem with its status. */
function problemsSection(lang: Lang): string {
  const say = SAY[lang];
  const lines = ProblemCode.options
    .toSorted((a, b) => STATUS_OF[a] - STATUS_OF[b])
    .map((problem) => `<dt id="problem-${problem}">${code(`${STATUS_OF[problem]} ${problem}`)}</dt><dd>${escaped(say(`title.${problem}`))}</dd>`);
  return `<section id="problems"><h2>${escaped(say("docs.problems"))}</h2><p>${withCode(say("docs.problems.intro"))}</p><dl>${lines.join("\n")}</dl></section>`;
}

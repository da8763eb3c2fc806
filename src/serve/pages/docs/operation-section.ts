import type { Lang } from "#text/wording/say.ts";
import { SAY } from "../../messages/say.ts";
import { escaped } from "../page.ts";
import type { MediaShown, OperationShown, ParameterShown, ResponseShown } from "./api-document.ts";
import { kindOf } from "./schema-words.ts";
import { block, code, inLang, withCode } from "./words.ts";

/** What one endpoint is asked and answers. */
export function operationSection(method: string, path: string, operation: OperationShown, lang: Lang): string {
  const say = SAY[lang];
  const note = inLang(operation, lang);
  const parameters = (operation.parameters ?? []).filter((parameter): parameter is ParameterShown => "name" in parameter);
  const part = (title: string, html: string): string => (html === "" ? "" : `<h4>${escaped(title)}</h4>${html}`);
  return `<section id="${escaped(operation.operationId)}"><h3>${code(`${method.toUpperCase()} ${path}`)}</h3>
<p>${withCode(lang === "ar" ? operation["x-summary-ar"] : operation.summary)}</p>${note === "" ? "" : `<p>${withCode(note)}</p>`}
${part(say("docs.asks"), parametersTable(parameters, lang))}
${part(say("docs.takes"), mediaList(operation.requestBody?.content ?? {}, lang))}
${part(say("docs.example"), operation["x-codeSamples"].map(({ source }) => block(source)).join(""))}
${part(say("docs.answers"), responsesTable(operation.responses, lang))}</section>`;
}

function parametersTable(parameters: readonly ParameterShown[], lang: Lang): string {
  if (parameters.length === 0) return "";
  const say = SAY[lang];
  const rows = parameters.map((parameter) => {
    const marks = [
      ...(parameter.in === "query" ? [] : [say(parameter.in === "path" ? "docs.in-path" : "docs.in-header")]),
      ...(parameter.required === true ? [say("docs.needed")] : []),
    ];
    const words = inLang(parameter["x-description-ar"] === undefined ? parameter.schema : parameter, lang);
    return `<tr><th scope="row">${code(parameter.name)}${marks.map((mark) => ` <small>${escaped(mark)}</small>`).join("")}</th><td>${withCode(words)}</td><td>${kindOf(parameter.schema, lang)}</td></tr>`;
  });
  return `<div class="wide" tabindex="0"><table><thead><tr><th>${escaped(say("docs.name"))}</th><th>${escaped(say("docs.meaning"))}</th><th>${escaped(say("docs.value"))}</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

const mediaList = (content: Readonly<Record<string, MediaShown>>, lang: Lang): string =>
  Object.entries(content)
    .map(([type, { schema, example, examples }]) => {
      const values = examples === undefined ? (example === undefined ? [] : [example]) : Object.values(examples).map(({ value }) => value);
      const shown = values.map((value) => block(typeof value === "string" ? value.trimEnd() : JSON.stringify(value, null, 2))).join("");
      const events = Object.entries(schema?.["x-events"] ?? {}).map(([name, data]) => `<li>${code(name)} ${kindOf(data, lang)}</li>`);
      return `<p>${code(type)} ${schema === undefined ? "" : kindOf(schema, lang)}${schema === undefined ? "" : ` ${withCode(inLang(schema, lang))}`}</p>${
        events.length === 0 ? "" : `<ul>${events.join("")}</ul>`
      }${shown === "" ? "" : `<details><summary>${escaped(SAY[lang]("docs.content"))}</summary>${shown}</details>`}`;
    })
    .join("");

function responsesTable(responses: Readonly<Record<string, ResponseShown>>, lang: Lang): string {
  const rows = Object.entries(responses).map(
    ([status, response]) =>
      `<tr><th scope="row">${code(status)}</th><td>${responseWords(response, lang)}</td><td>${Object.keys(response.headers ?? {})
        .map(code)
        .join(" ")}</td></tr>`,
  );
  const say = SAY[lang];
  return `<div class="wide" tabindex="0"><table><thead><tr><th>${escaped(say("docs.status"))}</th><th>${escaped(say("docs.meaning"))}</th><th>${escaped(say("docs.headers"))}</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

function responseWords(response: ResponseShown, lang: Lang): string {
  const problems = response["x-problems"];
  if (problems !== undefined)
    return problems
      .map(
        (problem) =>
          `<a href="#problem-${escaped(problem)}"><code dir="ltr">${escaped(problem)}</code></a> ${escaped(SAY[lang](`title.${problem}` as "title.failed"))}`,
      )
      .join("<br>");
  const content = Object.entries(response.content ?? {}).filter(([type]) => type !== "application/problem+json");
  return content.length === 0
    ? withCode(inLang(response, lang))
    : content.map(([type, media]) => (type === "application/json" ? kindOf(media.schema ?? {}, lang) : mediaList({ [type]: media }, lang))).join("");
}

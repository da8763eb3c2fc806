import type { Lang } from "#text/wording/say.ts";
import { SAY } from "../../messages/say.ts";
import { escaped } from "../page.ts";
import type { SchemaShown } from "./api-document.ts";
import { code, inLang, withCode } from "./words.ts";

/** Where the schema of a name is shown. */
const anchorOf = (name: string): string => `schema-${name}`;

/** What a value of a schema may be, as HTML: names lead to where they are shown. */
export function kindOf(schema: SchemaShown, lang: Lang): string {
  const say = SAY[lang];
  const name = schema.$ref?.split("/").at(-1);
  if (name !== undefined) return `<a href="#${escaped(anchorOf(name))}"><code dir="ltr">${escaped(name)}</code></a>`;
  if (schema.enum !== undefined) return schema.enum.map((value) => code(String(value))).join(" ");
  if (schema.const !== undefined) return code(String(schema.const));
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (choices !== undefined) return choices.map((choice) => kindOf(choice, lang)).join(` ${escaped(say("docs.or"))} `);
  const types = [schema.type ?? "any"].flat();
  return types.map((type) => kindOfType(type, schema, lang)).join(` ${escaped(say("docs.or"))} `) + boundsOf(schema, lang);
}

function kindOfType(type: string, schema: SchemaShown, lang: Lang): string {
  const say = SAY[lang];
  if (type === "array" && schema.items !== undefined) return `${escaped(say("docs.list-of"))} ${kindOf(schema.items, lang)}`;
  if (type === "object" && schema.properties !== undefined) return fieldsOf(schema, lang);
  if (type === "object" && typeof schema.additionalProperties === "object") return `${escaped(say("docs.by-id"))} ${kindOf(schema.additionalProperties, lang)}`;
  return code(schema.format === undefined || type === "null" ? type : `${type} (${schema.format})`);
}

function boundsOf({ minimum, maximum, maxLength, maxItems, default: usual, type }: SchemaShown, lang: Lang): string {
  const say = SAY[lang];
  // A whole number has ends by its nature; those say nothing.
  const said = [
    ...(minimum !== undefined && maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? [`${minimum}–${maximum}`] : []),
    ...(maxLength === undefined || type !== "string" ? [] : [say("docs.signs", { most: maxLength })]),
    ...(maxItems === undefined ? [] : [say("docs.entries", { most: maxItems })]),
    ...(usual === undefined ? [] : [say("docs.usually", { usual: typeof usual === "string" ? usual : JSON.stringify(usual) })]),
  ];
  return said.length === 0 ? "" : ` <small>(${said.map(escaped).join(lang === "ar" ? "، " : ", ")})</small>`;
}

/** The fields of an object, one below the other. */
function fieldsOf({ properties = {}, required = [] }: SchemaShown, lang: Lang): string {
  const say = SAY[lang];
  const lines = Object.entries(properties).map(([name, schema]) => {
    const words = inLang(schema, lang);
    const may = required.includes(name) ? "" : ` <small>${escaped(say("docs.may"))}</small>`;
    return `<dt>${code(name)}${may}</dt><dd>${kindOf(schema, lang)}${words === "" ? "" : `<br>${withCode(words)}`}</dd>`;
  });
  return `<dl class="fields">${lines.join("")}</dl>`;
}

/** All schemas that have a name. */
export function schemasSection(schemas: Readonly<Record<string, SchemaShown>>, lang: Lang): string {
  const parts = Object.entries(schemas)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, schema]) => {
      const words = inLang(schema, lang);
      const shown = schema.properties === undefined ? `<p>${kindOf(schema, lang)}</p>` : fieldsOf(schema, lang);
      // Within what is folded up: whoever follows a link to it finds it open.
      return `<details><summary>${code(name)}${words === "" ? "" : ` ${withCode(words)}`}</summary><div id="${escaped(anchorOf(name))}">${shown}</div></details>`;
    });
  return `<section id="schemas"><h2>${escaped(SAY[lang]("docs.schemas"))}</h2>${parts.join("\n")}</section>`;
}

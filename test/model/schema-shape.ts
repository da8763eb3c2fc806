import { z } from "zod";

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
}

/** Type of one node: a JSON type or the sorted values of an enumeration, with `|null` where null is allowed and `?` where it may be left out. */
function walk(schema: JsonSchema, path: string, optional: boolean, into: Map<string, string>): void {
  const variants = schema.anyOf?.filter((s) => s.type !== "null") ?? [schema];
  const node = variants[0] as JsonSchema;
  const types = [node.type ?? "unknown"].flat().filter((t) => t !== "null");
  if (variants.length !== 1 || types.length !== 1) throw new Error(`test: ${path} has several types`);
  const nullable = schema.anyOf?.some((s) => s.type === "null") === true || [node.type].flat().includes("null");
  const type = node.enum === undefined ? types[0] : [...node.enum].sort().join(" ");
  if (path !== "") into.set(path, `${type}${nullable ? "|null" : ""}${optional ? "?" : ""}`);
  const prefix = path === "" ? "" : `${path}.`;
  for (const [name, child] of Object.entries(node.properties ?? {})) walk(child, prefix + name, node.required?.includes(name) !== true, into);
  if (typeof node.additionalProperties === "object" && Object.keys(node.additionalProperties).length > 0)
    walk(node.additionalProperties, `${path}.*`, false, into);
  if (node.items !== undefined) walk(node.items, `${path}[]`, false, into);
}

/** The fields of a schema by path (`contacts[].duration.minutes`), each with its type. */
export function shapeOf(schema: z.ZodType): ReadonlyMap<string, string> {
  const shape = new Map<string, string>();
  walk(z.toJSONSchema(schema, { reused: "inline" }) as JsonSchema, "", false, shape);
  return shape;
}

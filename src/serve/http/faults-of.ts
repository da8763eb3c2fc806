import type { z } from "zod";
import type { Fault, FaultKey } from "./refused.ts";

/** Faults that one problem names. */
const MOST_FAULTS = 20;
/** Letters of what was given that are told back. */
const SHOWN = 60;
/** Names of parameters that are told where one is unknown. */
const MOST_NAMES = 40;

/** What zod finds wrong; what was given is in `input` where it is asked to report that. */
type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Of what a value must be, what is said where it is not. */
const WRONG_TYPE: Readonly<Record<string, FaultKey>> = {
  string: "fault.not-text",
  number: "fault.not-a-number",
  int: "fault.not-a-number",
  boolean: "fault.not-true-or-false",
  array: "fault.not-a-list",
  object: "fault.not-an-object",
  record: "fault.not-an-object",
};

/** What is wrong with what was given, place by place; said in the language of who asked when the problem is made. */
export function faultsOf(issues: readonly Issue[], schema: z.ZodType, inAddress: boolean): readonly Fault[] {
  const known = Object.keys((schema as unknown as { shape?: object }).shape ?? {});
  return issues.flatMap((issue) => faultsOfIssue(issue, [], known, inAddress)).slice(0, MOST_FAULTS);
}

function faultsOfIssue(issue: Issue, before: Path, known: readonly string[], inAddress: boolean): readonly Fault[] {
  const path = [...before, ...issue.path];
  const { input } = issue as { readonly input?: unknown };
  const fault = (key: FaultKey, values: Fault["values"] = {}): readonly Fault[] => [{ at: path.map(String).join("."), key, values }];
  const given = shown(input);
  // A parameter that is given several times comes as a list.
  const repeated = inAddress && Array.isArray(input) ? fault("fault.repeated", { n: input.length }) : null;
  switch (issue.code) {
    case "invalid_type":
      if (input === undefined) return fault("fault.missing");
      return repeated ?? fault(WRONG_TYPE[issue.expected] ?? "fault.not-understood", { given });
    case "invalid_value":
      if (input === undefined) return fault("fault.missing-one-of", { allowed: issue.values.map(String) });
      return repeated ?? fault("fault.not-one-of", { allowed: issue.values.map(String), given });
    case "too_small":
      if (issue.origin === "string") return fault("fault.empty");
      return issue.origin === "array"
        ? fault("fault.too-few", { least: Number(issue.minimum), given: lengthOf(input) })
        : fault("fault.too-low", { least: Number(issue.minimum), given });
    case "too_big":
      if (issue.origin === "string") return fault("fault.too-long", { most: Number(issue.maximum), given: lengthOf(input) });
      return issue.origin === "array"
        ? fault("fault.too-many", { most: Number(issue.maximum), given: lengthOf(input) })
        : fault("fault.too-high", { most: Number(issue.maximum), given });
    case "invalid_format":
      return fault(issue.format === "datetime" ? "fault.not-a-moment" : "fault.not-understood", { given });
    case "unrecognized_keys":
      return issue.keys.map((key) => {
        const at = [...path, key.slice(0, SHOWN)].map(String).join(".");
        return path.length > 0 || known.length === 0
          ? { at, key: "fault.unknown", values: {} }
          : { at, key: "fault.unknown-of", values: { known: known.slice(0, MOST_NAMES) } };
      });
    case "invalid_union":
      return faultsOfUnion(issue, path, input, known, inAddress);
    case "custom":
      return customFaults(issue.params ?? {}, input, fault, repeated);
    default:
      return fault("fault.not-understood", { given });
  }
}

/** Of several shapes that would do, the one that what was given is most like. */
function faultsOfUnion(issue: z.core.$ZodIssueInvalidUnion, path: Path, input: unknown, known: readonly string[], inAddress: boolean): readonly Fault[] {
  const at = path.map(String).join(".");
  if (issue.errors.length === 0) {
    const { discriminator, options } = issue as { readonly discriminator?: string; readonly options?: readonly unknown[] };
    const given = (input as Readonly<Record<string, unknown>> | null | undefined)?.[discriminator ?? ""];
    const allowed = (options ?? []).map(String);
    if (given === undefined) return [{ at, key: "fault.missing-one-of", values: { allowed } }];
    return [{ at, key: "fault.not-one-of", values: { allowed, given: shown(given) } }];
  }
  // A list is never like one of some words.
  const otherShapes: readonly Issue["code"][] = Array.isArray(input) ? ["invalid_type", "invalid_value"] : ["invalid_type"];
  const likest =
    issue.errors.find((issues) => !issues.some(({ code, path: inner }) => inner.length === 0 && otherShapes.includes(code))) ?? issue.errors[0] ?? [];
  return likest.flatMap((inner) => faultsOfIssue(inner, path, known, inAddress));
}

/** What our own schemas find wrong, by the name that they give it. */
function customFaults(
  params: Readonly<Record<string, unknown>>,
  input: unknown,
  fault: (key: FaultKey, values?: Fault["values"]) => readonly Fault[],
  repeated: readonly Fault[] | null,
): readonly Fault[] {
  const given = shown(input);
  switch (params["fault"]) {
    case "not-a-day":
      return repeated ?? fault("fault.not-a-day", { given });
    case "not-in-range":
      return repeated ?? fault("fault.not-in-range", { least: Number(params["least"]), most: Number(params["most"]), given });
    case "no-such-attribute":
      return fault("fault.no-such-attribute");
    case "not-a-name":
      return fault("fault.not-a-name");
    case "no-name":
      return fault("fault.no-name");
    case "no-words":
      return fault("fault.no-words");
    case "not-a-story-id":
      return fault("fault.not-a-story-id", { given });
    case "order": {
      const { from, to } = input as Readonly<Record<"from" | "to", string>>;
      return fault("fault.order", { from, to });
    }
    default:
      return fault("fault.not-understood", { given });
  }
}

const lengthOf = (input: unknown): number => (typeof input === "string" || Array.isArray(input) ? input.length : 0);

/** What was given, so far as it is told back. */
function shown(input: unknown): string {
  const text = typeof input === "string" ? input : (JSON.stringify(input) ?? "");
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

import { describe, expect, test } from "vitest";
import { ProblemCode } from "../../src/serve/contract/problem.ts";
import { ar } from "../../src/serve/messages/ar.ts";
import { en } from "../../src/serve/messages/en.ts";
import { holdMessages } from "../hold-messages.ts";

describe("messages of the API", () => {
  holdMessages(en, ar);
  test("every problem has its title", () => {
    expect(ProblemCode.options.filter((code) => !(`title.${code}` in en))).toEqual([]);
  });
});

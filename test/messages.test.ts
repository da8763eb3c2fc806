import { join } from "node:path";
import { z } from "zod";
import { describe, expect, test } from "vitest";
import { LossReason } from "#model/explanation.ts";
import { ATTRIBUTES, Stance } from "#model/record/account.ts";
import { Reason } from "#model/record/contact.ts";
import { DiscrepancyKind } from "#model/record/discrepancy.ts";
import { Act, ActorKind, Channel, ContactKind, ContactStatus, Genre, PositionKind } from "#model/reading.ts";
import { holdMessages } from "./hold-messages.ts";
import { loadFactSheets } from "./examples/fact-sheet.ts";
import { ar } from "../src/cli/messages/ar.ts";
import { en } from "../src/cli/messages/en.ts";
import type { Message } from "#text/wording/message.ts";

const english: Readonly<Record<string, Message>> = en;
describe("messages", () => {
  holdMessages(en, ar);

  test.each([
    ["attribute", z.enum(ATTRIBUTES)],
    ["discrepancy", DiscrepancyKind],
    ["reason", Reason],
    ["stance", Stance],
    ["act", Act],
    ["actor-kind", ActorKind],
    ["channel", Channel],
    ["genre", Genre],
    ["kind", ContactKind],
    ["lost", LossReason],
    ["position", PositionKind],
    ["status", ContactStatus],
  ] as const)("every %s has its words", (prefix, { options }) => {
    expect(options.filter((value) => english[`${prefix}.${value}`] === undefined)).toEqual([]);
  });

  test("every sign of a genre that the examples name has its words", () => {
    const sheets = loadFactSheets(join(import.meta.dirname, "../examples/ar/genre"));
    const signs = sheets.flatMap(({ sheet }) => sheet.examples.flatMap((e) => (e.finds === "nothing" ? [] : e.finds.flatMap((f) => f["signs"] ?? []))));
    expect(signs.length).toBeGreaterThan(5);
    expect(signs.filter((sign) => english[`sign.${sign}`] === undefined)).toEqual([]);
  });
});

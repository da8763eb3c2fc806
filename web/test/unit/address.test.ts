import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readQueryText, writeQueryText, type AddressValues } from "../../address/query-text.ts";
import { readSpan, spanAddress } from "../../address/span-address.ts";
import { askedOfServer, CHANNELS, conditionsIn, KINDS, readTimelineAddress, STATUSES } from "../../address/timeline-address.ts";
import { readNewsAddress, readSearchAddress, readWorkAddress } from "../../address/view-addresses.ts";

const through = (address: object): unknown => readTimelineAddress(readQueryText(writeQueryText(address as AddressValues)));

describe("the address of the timeline", () => {
  test("every choice comes back from the address as it went in", () => {
    const some = <T extends string>(all: readonly T[]) => fc.subarray([...all], { minLength: 1 });
    const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 }).map((all) => all.sort());
    const address = fc.record(
      {
        lanes: fc.constantFrom("channel", "sides", "story"),
        view: fc.constant("table"),
        actor: ids,
        side: ids,
        kind: some(KINDS),
        status: some(STATUSES),
        channel: some(CHANNELS),
        topic: fc.string({ minLength: 1 }),
        story: fc.string({ minLength: 1 }),
        disputed: fc.constant("yes"),
        from: fc.constant("2025-01-31"),
        to: fc.constant("2025-12-31"),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(address, (given) => {
        expect(through(given)).toEqual(given);
      }),
    );
  });
  test("what cannot be understood is left out", () => {
    expect(readTimelineAddress({ lanes: "x", kind: ["call", "party"], status: 7, from: "2025-02-30", to: "soon", actor: ["", "b", "b"], extra: "1" })).toEqual({
      kind: ["call"],
      actor: ["b"],
    });
    expect(readTimelineAddress({ from: "2025-05-01", to: "2025-01-01" })).toEqual({});
  });
  test("the same choices give the same address", () => {
    expect(writeQueryText({ b: "2", a: ["y", "x"] })).toBe("?a=y&a=x&b=2");
    expect(writeQueryText({ a: undefined, b: "" })).toBe("");
  });
  test("only what the marks do not tell is asked of the server, and only conditions count", () => {
    const address = { topic: "t", side: ["A"], from: "2025-01-01", lanes: "sides", view: "table", kind: ["call", "talks"] } as const;
    expect(askedOfServer(address)).toEqual({ topic: "t" });
    expect(conditionsIn(address)).toBe(4);
  });
});

test("spans in an address", () => {
  expect(readSpan(spanAddress({ start: 3, end: 9 }))).toEqual({ start: 3, end: 9 });
  for (const wrong of [undefined, "", "9-3", "3", "a-b", "3-9-1", "-3-9"]) expect(readSpan(wrong)).toBeNull();
});

test("other addresses", () => {
  expect(readSearchAddress({ q: "قمة", field: "body", outlet: "أ", from: "2025-10-01" })).toEqual({ q: "قمة", outlet: "أ", from: "2025-10-01" });
  expect(readWorkAddress({ what: "gaps", state: "done", kind: "count" })).toEqual({ what: "gaps", kind: "count" });
  expect(readNewsAddress({ since: "yesterday" })).toEqual({});
  expect(readNewsAddress({ since: "2025-10-01T00:00:00Z" })).toEqual({ since: "2025-10-01T00:00:00.000Z" });
});

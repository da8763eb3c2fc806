import { afterAll, beforeAll, expect, test } from "vitest";
import { DISPUTED, forget, served, type Served, sending, STORY } from "./served.ts";

let server: Served;
beforeAll(async () => {
  server = await served();
  await server.takeIn(STORY + DISPUTED);
  await server.ask("/api/v1/stories", sending({ id: "all", names: { ar: "كل", en: "all" } }));
});
afterAll(async () => {
  await server.close();
  forget(server.folder);
});

interface Item {
  readonly id: string;
}
const page = async (list: string, cursor: string | null, limit = 1): Promise<{ readonly items: readonly Item[]; readonly next: string | null }> => {
  const { status, json, text } = await server.ask(`/api/v1${list}limit=${limit}${cursor === null ? "" : `&cursor=${cursor}`}`);
  expect(status, text).toBe(200);
  return json;
};
const idsOf = (items: readonly Item[]): readonly string[] => items.map(({ id }) => id);

test.each(["/gaps?state=open&", "/discrepancies?story=all&state=open&", "/discrepancies?state=open&"])(
  "%s goes on when the last item of a page is settled meanwhile",
  async (list) => {
    const all = idsOf((await page(list, null, 500)).items);
    expect(all.length).toBeGreaterThan(2);
    const first = await page(list, null);
    expect(idsOf(first.items)).toEqual([all[0]]);
    const { json } = await server.ask("/api/v1/decisions", sending({ action: { type: "settle", item: all[0] } }));
    expect(idsOf((await page(list, first.next)).items)).toEqual([all[1]]);
    await server.ask("/api/v1/decisions", sending({ action: { type: "undo", decision: json.number } }));
  },
);

test("the contacts of a story go on when the last of a page is none any more", async () => {
  const all = (await page("/contacts?story=all&", null, 500)).items as readonly (Item & {
    readonly accounts: readonly { readonly report: string; readonly evidence: readonly object[] }[];
  })[];
  const at = all.findIndex(({ accounts }, n) => accounts.length === 1 && n < all.length - 1);
  const to = await page("/contacts?story=all&", null, at + 1);
  const [account] = all[at]?.accounts ?? [];
  const reject = { action: { type: "reject", account: { report: account?.report, span: account?.evidence[0] } } };
  expect((await server.ask("/api/v1/decisions", sending(reject, { "if-match": "*" }))).status).toBe(201);
  expect(idsOf((await page("/contacts?story=all&", to.next)).items)).toEqual([all[at + 1]?.id]);
  const actors = await page("/actors?", null);
  expect(idsOf((await page("/actors?", actors.next)).items)).toEqual([idsOf((await page("/actors?", null, 2)).items)[1]]);
});

test("within a story discrepancies are those of the whole list, by kind, contact and report", async () => {
  const all = (await page("/discrepancies?", null, 500)).items as readonly (Item & {
    readonly kind: string;
    readonly contact: string;
    readonly claims: readonly { readonly report: string }[];
  })[];
  const [one] = all;
  for (const [condition, fits] of [
    ["", () => true],
    [`kind=${one?.kind}&`, (d: (typeof all)[number]) => d.kind === one?.kind],
    [`contact=${one?.contact}&`, (d: (typeof all)[number]) => d.contact === one?.contact],
    [`report=${one?.claims[0]?.report}&`, (d: (typeof all)[number]) => d.claims.some(({ report }) => report === one?.claims[0]?.report)],
  ] as const)
    expect(idsOf((await page(`/discrepancies?story=all&${condition}`, null, 500)).items).toSorted()).toEqual(
      idsOf(all.filter((d) => d.contact !== null && fits(d))).toSorted(),
    );
});

import { expect, test } from "vitest";
import { DISPUTED, forget, served, sending } from "./served.ts";

/** Shorter than anything that is written takes: it waits for its thread, and for the disk. */
const AT_ONCE_MS = 1;

test("what is written is never told to have come to nothing because it takes long: who tried again would do it twice", async () => {
  const first = await served();
  await first.takeIn(DISPUTED);
  const [contact] = (await first.ask("/api/v1/contacts")).json.items;
  const { report, evidence } = (await first.ask(`/api/v1/contacts/${contact.id}`)).json.contact.accounts[0];
  await first.close();
  // The thread that writes is still loading when it is asked first.
  const hurried = await served({ folder: first.folder, answerMs: AT_ONCE_MS });
  const any = { "if-match": "*" };
  const accept = { action: { type: "accept", contact: { report, span: evidence[0] } } };
  expect((await hurried.ask("/api/v1/decisions", sending(accept, any))).status).toBe(201);
  const story = { names: { ar: "ملف", en: "Story" }, sides: ["qatar"] };
  expect((await hurried.ask("/api/v1/stories", sending({ id: "one", ...story }))).status).toBe(201);
  expect((await hurried.ask("/api/v1/stories/one", { ...sending(story, any), method: "PUT" })).status).toBe(200);
  expect((await hurried.ask("/api/v1/stories/one", { method: "DELETE", headers: any })).status).toBe(204);
  await hurried.close();
  const after = await served({ folder: first.folder });
  expect((await after.ask("/api/v1/decisions")).json.items).toHaveLength(1);
  await after.close();
  forget(first.folder);
});

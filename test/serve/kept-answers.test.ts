import { expect, test } from "vitest";
import { MadeAnswer } from "../../src/serve/http/made-answer.ts";
import { KeptAnswers } from "../../src/serve/index/kept-answers.ts";

test("a making that failed takes nothing away that was made in its place meanwhile", async () => {
  const answers = new KeptAnswers();
  const failing = Promise.withResolvers<MadeAnswer>();
  const failed = answers.answer("/a", () => failing.promise);
  answers.clear();
  const made = await answers.answer("/a", () => Promise.resolve(new MadeAnswer({ n: 1 })));
  failing.reject(new Error("too slow"));
  await expect(failed).rejects.toThrow("too slow");
  expect(await answers.answer("/a", () => Promise.resolve(new MadeAnswer({ n: 2 })))).toBe(made);
});

test("what could not be made is made the next time", async () => {
  const answers = new KeptAnswers();
  await expect(answers.answer("/a", () => Promise.reject(new Error("too slow")))).rejects.toThrow("too slow");
  expect((await answers.answer("/a", () => Promise.resolve(new MadeAnswer({ n: 2 })))).body.toString()).toBe('{"n":2}');
});

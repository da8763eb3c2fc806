import type { Story } from "#model/record/story.ts";
import type { Connection } from "./connection.ts";

export async function putStory(connection: Connection, story: Story): Promise<void> {
  await connection.run("INSERT INTO stories (id, body) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body", [story.id, JSON.stringify(story)]);
}

export async function removeStory(connection: Connection, id: string): Promise<void> {
  await connection.run("DELETE FROM stories WHERE id = ?", [id]);
}

/** In the order of their ids. */
export async function allStories(connection: Connection): Promise<readonly Story[]> {
  const rows = await connection.all<{ body: string }>("SELECT body FROM stories ORDER BY id");
  return rows.map((row) => JSON.parse(row.body) as Story);
}

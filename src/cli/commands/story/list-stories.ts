import { isolated } from "#text/wording/safe-text.ts";
import { INDENT } from "../../digest/indent.ts";
import { jsonLine } from "../../json-line.ts";
import { print } from "../../output.ts";
import { ruleWords } from "../../pages/rule-words.ts";
import type { Session } from "../../record/session.ts";
import { printLines } from "../../record/show-list.ts";

/** `qanat story list`: the stories that are saved, with their rules. */
export async function listStories(session: Session): Promise<number> {
  const { options, say, store, tell } = session;
  const stories = await store.stories();
  if (options.json) for (const story of stories) await print(jsonLine(story));
  else if (stories.length === 0) tell(say("story.none"));
  else {
    const view = await session.view([]);
    const { strong, faint } = view.page.paint;
    await printLines(
      stories.flatMap((story) => [
        `${strong(isolated(story.names[say.lang], say.lang))} ${faint(`· ${isolated(story.id, say.lang)}`)}`,
        ...[ruleWords(story, view)].filter((rule) => rule !== "").map((rule) => INDENT + rule),
      ]),
    );
  }
  return 0;
}

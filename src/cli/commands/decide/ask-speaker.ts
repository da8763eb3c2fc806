import { UNNAMED_SOURCES } from "#model/unnamed-sources.ts";
import { askedActor } from "../../record/filters.ts";
import type { Session } from "../../record/session.ts";

const CLASSES: ReadonlySet<string> = new Set(["author", ...UNNAMED_SOURCES]);

/** Who says or wants something: somebody by name or id, the writer (`author`), or a class of unnamed source (`officials`). */
export const askSpeaker = async (value: string, session: Session): Promise<string> =>
  CLASSES.has(value) ? value : ((await askedActor(value, session)) as string);

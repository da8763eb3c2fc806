import type { DocumentActor } from "../mentions/document-actors.ts";
import type { ToldStatement } from "../statements/told-statement.ts";
import type { PositionContext } from "./context.ts";

/** Who says this, where it is somebody whose position it can be: not a class of unnamed source, the writer or a medium; null for those. */
export function namedSpeaker({ actors }: PositionContext, { statement }: ToldStatement): DocumentActor | null {
  const speaker = actors.byId.get(statement.speaker);
  return speaker === undefined || speaker.kind === "unnamed" || speaker.kind === "author" || speaker.entity?.media === true ? null : speaker;
}

import { Channel, ContactKind, ContactStatus } from "#model/reading.ts";
import { CommandFailed } from "../../command-failed.ts";
import { choiceOf } from "../../record/asked-value.ts";
import type { MakeAction } from "./make-action.ts";
import { demanded, only } from "./arguments.ts";
import { askParticipants } from "./ask-participants.ts";
import { askPlace } from "./ask-place.ts";
import { askedWords } from "./asked-words.ts";
import { parseDate, parseDuration } from "./parse-value.ts";

/** `decide add REPORT`: a contact that the reader missed, with the words of the report that tell of it. */
export const addAction: MakeAction = async (rest, session) => {
  const { options, store } = session;
  const { values } = options;
  const id = only(rest, "REPORT");
  const kind = choiceOf(demanded(options, "kind"), "--kind", ContactKind.options);
  const status = choiceOf(demanded(options, "status"), "--status", ContactStatus.options);
  const [channel, date, duration, place] = ["channel", "date", "duration", "place"].map((name) => values.get(name));
  const report = await store.report(id);
  if (report === null) throw new CommandFailed("failed.unknown-report", { id });
  return {
    type: "add",
    report: id,
    evidence: [askedWords(options, report.text)],
    contact: {
      kind,
      status,
      participants: await askParticipants(values.get("with"), "--with", session),
      channel: channel === undefined ? null : choiceOf(channel, "--channel", Channel.options),
      date: date === undefined ? null : parseDate(date),
      duration: duration === undefined ? null : parseDuration(duration),
      place: place === undefined ? null : await askPlace(place, session),
    },
  };
};

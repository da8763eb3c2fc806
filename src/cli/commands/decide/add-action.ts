import { Channel, ContactKind, ContactStatus } from "#model/reading.ts";
import type { Span } from "#model/span.ts";
import { CommandFailed } from "../../command-failed.ts";
import { choiceOf } from "../../record/asked-value.ts";
import type { RecordOptions } from "../../record/record-options.ts";
import { UsageError } from "../../usage-error.ts";
import type { MakeAction } from "./make-action.ts";
import { only } from "./arguments.ts";
import { askParticipants } from "./ask-participants.ts";
import { askPlace } from "./ask-place.ts";
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
    evidence: [spanOf(options, report.text)],
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

function demanded({ values }: RecordOptions, name: string): string {
  const value = values.get(name);
  if (value === undefined) throw new UsageError("usage.missing-argument", { name: `--${name}` });
  return value;
}

/** Where the words stand: as told, or where they are found, once. */
function spanOf({ values }: RecordOptions, text: string): Span {
  const words = values.get("words");
  const span = values.get("span");
  if (words !== undefined && words !== "") {
    const start = text.indexOf(words);
    if (start < 0 || text.indexOf(words, start + 1) >= 0) throw new CommandFailed("failed.words-not-found", { words });
    return { start, end: start + words.length };
  }
  if (span === undefined) throw new UsageError("usage.words-or-span");
  const m = /^(\d+)[-–](\d+)$/.exec(span);
  const [start, end] = [Number(m?.[1]), Number(m?.[2])];
  if (m === null || start >= end) throw new UsageError("usage.wrong-span", { value: span });
  if (end > text.length) throw new CommandFailed("failed.span-outside", { span, length: text.length });
  return { start, end };
}

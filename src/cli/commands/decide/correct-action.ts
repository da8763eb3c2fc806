import { Channel, ContactKind, ContactStatus } from "#model/reading.ts";
import { ATTRIBUTES } from "#model/record/account.ts";
import type { Correction } from "#model/record/decision.ts";
import { contactAnchor } from "../../record/anchor-of.ts";
import { choiceOf } from "../../record/asked-value.ts";
import { askedActor } from "../../record/filters.ts";
import type { Session } from "../../record/session.ts";
import type { MakeAction } from "./make-action.ts";
import { several } from "./arguments.ts";
import { askParticipants } from "./ask-participants.ts";
import { askPlace } from "./ask-place.ts";
import { parseDate, parseDuration, parseOrdinal } from "./parse-value.ts";

const CORRECTABLE = [...ATTRIBUTES, "participants"] as const;

/** `decide correct CONTACT ATTRIBUTE [VALUE]`; without a value nothing is known. */
export const correctAction: MakeAction = async (rest, session) => {
  const [contact = "", attribute = ""] = several(rest, 2, rest.length === 0 ? "CONTACT" : "ATTRIBUTE");
  const words = rest.slice(2).join(" ").trim();
  const asked = choiceOf(attribute, "ATTRIBUTE", CORRECTABLE);
  return {
    type: "correct",
    contact: await contactAnchor(session.store, contact),
    correction: await correctionOf(asked, words === "" ? null : words, session),
  };
};

async function correctionOf(attribute: (typeof CORRECTABLE)[number], value: string | null, session: Session): Promise<Correction> {
  switch (attribute) {
    case "kind":
      return { attribute, value: choiceOf(value ?? "", "kind", ContactKind.options) };
    case "status":
      return { attribute, value: choiceOf(value ?? "", "status", ContactStatus.options) };
    case "channel":
      return { attribute, value: value === null ? null : choiceOf(value, "channel", Channel.options) };
    case "undeclared":
      return { attribute, value: choiceOf(value ?? "", "undeclared", ["yes", "no"]) === "yes" };
    case "date":
      return { attribute, value: value === null ? null : parseDate(value) };
    case "duration":
      return { attribute, value: value === null ? null : parseDuration(value) };
    case "place":
      return { attribute, value: value === null ? null : await askPlace(value, session) };
    case "ordinal":
      return { attribute, value: value === null ? null : parseOrdinal(value) };
    case "initiator":
      return { attribute, value: value === null ? null : ((await askedActor(value, session)) ?? null) };
    case "outcome":
      return { attribute, value };
    case "participants":
      return { attribute, value: await askParticipants(value ?? undefined, "participants", session) };
  }
}

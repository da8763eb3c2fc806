import type { Action } from "#model/record/decision.ts";

/** The actors that an action names, by their ids; of one who is named anew the side alone, for he need not be there before. */
export function actorsOf(action: Action): readonly string[] {
  switch (action.type) {
    case "add":
      return action.contact.participants.map((p) => p.actor);
    case "correct": {
      const { correction } = action;
      if (correction.attribute === "participants") return correction.value.map((p) => p.actor);
      return correction.attribute === "initiator" && correction.value !== null ? [correction.value] : [];
    }
    case "add-fact": {
      const { draft } = action;
      return draft.kind === "position" ? [draft.fact.holder, ...(draft.fact.addressee === null ? [] : [draft.fact.addressee])] : [draft.fact.speaker];
    }
    case "correct-fact":
      return action.corrections.flatMap(({ attribute, value }) =>
        (attribute === "speaker" || attribute === "holder" || attribute === "addressee") && value !== null ? [value] : [],
      );
    case "add-actor":
      return action.actor.side === null ? [] : [action.actor.side];
    default:
      return [];
  }
}

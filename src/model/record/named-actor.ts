import { z } from "zod";
import { type Actor, ActorKind } from "../reading.ts";

/** Who an actor is, wherever he is told of. A side of null: he acts for himself, or for nobody known. */
export type NamedActor = Pick<Actor, "id" | "kind" | "side" | "names">;

/** A longer name is a description. */
const LONGEST_NAME = 200;
/** Controls, line ends, and whatever shows nothing or reorders what stands around it; the joiners of Persian and Urdu letters are part of a name. */
const HARMFUL = /[\p{Cc}\p{Cs}\u2028\u2029]|(?![\u200c\u200d])\p{Cf}/u;
/** A letter that stands by itself: tatweel and the like are none. */
const LETTER = /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}]/u;

/** A name that an analyst gives. */
const ActorName = z
  .string()
  .trim()
  .max(LONGEST_NAME)
  .refine((name) => !HARMFUL.test(name) && LETTER.test(name), { params: { fault: "not-a-name" } });

/** Somebody whom neither the base nor a report names so far, as an analyst names him: in one language at least. */
export const NewActor = z
  .object({
    kind: ActorKind.exclude(["unnamed", "author"]),
    names: z
      .object({ ar: ActorName.optional(), en: ActorName.optional() })
      .refine(({ ar, en }) => ar !== undefined || en !== undefined, { params: { fault: "no-name" } })
      .readonly(),
    /** Id of the state, organisation or group that he acts for; null where he is his own side. */
    side: z.string().nullable(),
  })
  .readonly();

export type NewActor = z.infer<typeof NewActor>;

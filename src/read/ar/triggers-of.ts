import type { ReaderWord } from "#knowledge/reader-word.ts";
import { mayTellContact } from "./contacts/find-contacts.ts";
import { mayHold } from "./contacts/governor.ts";
import { mayHeadSides } from "./contacts/sides-by-adjective.ts";
import { isBetweenStates } from "./contacts/told-pairs.ts";
import { mayBeginBody } from "./mentions/body-phrase.ts";
import { isNameLink } from "./mentions/chain-name.ts";
import { mayOwn } from "./mentions/organ-of-person.ts";
import { mayLead } from "./mentions/phrase-head.ts";
import { isAside } from "./mentions/political-aside.ts";
import { isAddress } from "./mentions/pronominal-titles.ts";
import { mayBeginPhrase } from "./mentions/scan.ts";
import { mayBeAttached, mayBeShort } from "./mentions/short-names.ts";
import { mayBeginTitle } from "./mentions/title.ts";
import { Trigger } from "./trigger.ts";
import { mayAgree } from "./positions/agreed.ts";
import { mayDemand } from "./positions/demand-of.ts";
import { mayLink } from "./positions/linkage.ts";
import { mayRefuse } from "./positions/refusal-told.ts";
import { mayAsk } from "./questions/find-questions.ts";
import { mayOpen } from "./scenarios/openings.ts";
import { mayList } from "./scenarios/outcomes.ts";
import { mayAscribe } from "./statements/attribution.ts";
import { isOwnView, mayMark } from "./statements/author-marks.ts";
import { mayBringOn } from "./statements/brought-on.ts";
import { mayCarryGreetings } from "./statements/greetings.ts";
import { mayPassOn } from "./statements/quoted-from.ts";
import { mayStand } from "./statements/stands-in-paper.ts";

/** The triggers of a word. Each rule says itself which words it begins with; it is asked once for each written form. */
export function triggersOf(word: ReaderWord): number {
  if (word.kind !== "word") return /^[.؟!؛:]$/.test(word.key) ? Trigger.clauseEnd : 0;
  return (
    (mayBeginPhrase(word) ? Trigger.phrase : 0) |
    (word.given === null ? 0 : Trigger.given) |
    (mayBeginTitle(word) ? Trigger.title : 0) |
    (mayBeginBody(word) ? Trigger.body : 0) |
    (isAside(word) ? Trigger.aside : 0) |
    (isNameLink(word) ? Trigger.link : 0) |
    (word.key.startsWith("و") ? Trigger.listed : 0) |
    (mayTellContact(word) ? Trigger.contact : 0) |
    (isAddress(word) ? Trigger.address : 0) |
    (mayBeShort(word) ? Trigger.short : 0) |
    (mayBeAttached(word) ? Trigger.attached : 0) |
    (mayHold(word) ? Trigger.holding : 0) |
    (word.noun !== null ? Trigger.noun : 0) |
    (word.verb !== null ? Trigger.verb : 0) |
    (/^(الذي|التي)$/.test(word.key) ? Trigger.relative : 0) |
    (mayLead(word) ? Trigger.lead : 0) |
    (mayOwn(word) ? Trigger.owned : 0) |
    (mayPassOn(word) || mayCarryGreetings(word) || mayMark(word) || isOwnView(word) || mayStand(word) || mayAscribe(word) ? Trigger.ascribes : 0) |
    (mayBringOn(word) ? Trigger.speaks : 0) |
    (mayRefuse(word) || mayDemand(word) || mayAgree(word) || mayLink(word) ? Trigger.position : 0) |
    (mayOpen(word) || mayAsk(word) || mayList(word) ? Trigger.opens : 0) |
    (isBetweenStates(word) || mayHeadSides(word) ? Trigger.sides : 0)
  );
}

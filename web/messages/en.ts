import { wordingEn } from "#text/wording/en.ts";
import { countsEn } from "./en/counts.ts";
import { decisionsEn } from "./en/decisions.ts";
import { factsEn } from "./en/facts.ts";
import { intakeEn } from "./en/intake.ts";
import { namingEn } from "./en/naming.ts";
import { storiesEn } from "./en/stories.ts";
import { termsEn } from "./en/terms.ts";
import { timelineEn } from "./en/timeline.ts";
import { viewsEn } from "./en/views.ts";

/** What a user of the workbench reads, in English. */
export const en = { ...wordingEn, ...termsEn, ...countsEn, ...viewsEn, ...storiesEn, ...factsEn, ...namingEn, ...timelineEn, ...intakeEn, ...decisionsEn };

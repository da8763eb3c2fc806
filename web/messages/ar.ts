import { wordingAr } from "#text/wording/ar.ts";
import { countsAr } from "./ar/counts.ts";
import { decisionsAr } from "./ar/decisions.ts";
import { factsAr } from "./ar/facts.ts";
import { intakeAr } from "./ar/intake.ts";
import { namingAr } from "./ar/naming.ts";
import { storiesAr } from "./ar/stories.ts";
import { termsAr } from "./ar/terms.ts";
import { timelineAr } from "./ar/timeline.ts";
import { viewsAr } from "./ar/views.ts";

/** What a user of the workbench reads, in Arabic. */
export const ar = { ...wordingAr, ...termsAr, ...countsAr, ...viewsAr, ...storiesAr, ...factsAr, ...namingAr, ...timelineAr, ...intakeAr, ...decisionsAr };

import type { Tokens } from "../../tokenise.ts";
import { readComparator } from "./comparator.ts";
import { joinedAt, keyAt, lexemeAt, plainAt } from "./cursor.ts";
import { type Length, readLength } from "./duration.ts";
import type { Comparator, Draft } from "./expression.ts";

/** Verbs and nouns that make the bare unit after them a length: «استمرت ساعة», «لمدة يوم». */
const LASTING =
  /^(?:و|ف)?(?:استمرت?|تستمر|يستمر|ستستمر|سيستمر|استغرقت?|يستغرق|تستغرق|دامت?|تدوم|يدوم|امتدت?|لمده|مده|مدي|مدته|مدتها|طوال|طيله|خلال|نحو|قرابه|حوالي|زهاء)$/;

const isLasting = (tokens: Tokens, at: number): boolean => LASTING.test(keyAt(tokens, at - 1));

/** «ثلاث ساعات على الأقل», «ساعتين تقريبا», «على الأكثر». */
function afterwards(tokens: Tokens, at: number): { comparator: Comparator; end: number } | null {
  if (plainAt(tokens, at).role === "roughly") return { comparator: "about", end: at + 1 };
  if (keyAt(tokens, at) !== "علي") return null;
  const bound = keyAt(tokens, at + 1);
  if (bound === "الاقل") return { comparator: "more_than", end: at + 2 };
  return bound === "الاكثر" ? { comparator: "less_than", end: at + 2 } : null;
}

/** «بين ساعة وساعتين», «من يومين إلى ثلاثة أيام», «ساعتين أو ثلاث ساعات»: the upper bound counts. */
function upTo(tokens: Tokens, at: number, lower: Length): Length | null {
  const role = plainAt(tokens, lower.end).role;
  const opening = keyAt(tokens, at - 1);
  const from = role === "to" || role === "or" ? lower.end + 1 : opening === "بين" ? joinedAt(tokens, lower.end) : -1;
  if (from < 0) return null;
  const upper = readLength(tokens, from);
  return upper !== null && upper.unit === lower.unit && (upper.minutes ?? 0) > (lower.minutes ?? 0) ? upper : null;
}

/** A length of time with what limits it. «الساعة» alone, «يوم» before a name and a bare plural without reason are none. */
export function findLength(tokens: Tokens, at: number): Draft | null {
  const lexeme = lexemeAt(tokens, at);
  const within = lexeme.role === "within";
  const whole = lexeme.role === "whole";
  let from = within || whole ? at + 1 : at;
  let compared = readComparator(tokens, from);
  if (compared === null && within && plainAt(tokens, from).role === "between") from++;
  if (compared !== null) {
    // «أكثر من نحو …»: the outer one counts
    from = compared.end;
    const inner = readComparator(tokens, from);
    if (inner !== null) {
      from = inner.end;
      if (compared.comparator === "exact") compared = inner;
    }
  }
  const next = lexemeAt(tokens, from);
  if (next.unit === null && next.cardinal < 0 && next.digits === 0 && next.fraction === 0 && next.role !== "few" && next.scale === 0) return null;
  if (from > at && next.joined) return null;
  const found = readLength(tokens, from);
  if (found === null) return null;
  const governed =
    compared !== null || within || whole || isLasting(tokens, at) || keyAt(tokens, at - 1) === "بين" || (next.particle === "ل" && next.count === 0);
  const definite = found.article && found.unit !== "hour" && whole;
  if (found.bare && (!governed || (found.article && !definite))) return null;
  // «تجاوز الشهر», «في حدود اليوم»: the definite singular names a day or month
  // «خلال شهر نونبر», «لمدة يوم الخميس»: the unit belongs to the name of a day or month
  const name = plainAt(tokens, found.end);
  if (found.bare && (name.month > 0 || name.hijri > 0 || name.monthHead !== "" || name.weekday > 0 || name.digits > 0)) return null;
  // «(39 عاما)» is an age
  if (found.unit === "year" && keyAt(tokens, at - 1) === "(" && keyAt(tokens, found.end) === ")") return null;
  const upper = compared === null ? upTo(tokens, from, found) : null;
  const end = (upper ?? found).end;
  const after = afterwards(tokens, end);
  const minutes = (upper ?? found).minutes;
  return {
    kind: "duration",
    first: at,
    end: after?.end ?? end,
    minutes: minutes === null ? null : Math.round(minutes * 1e6) / 1e6,
    comparator: minutes === null ? null : upper !== null ? "less_than" : (compared?.comparator ?? after?.comparator ?? "exact"),
    counted: { n: (upper ?? found).count, unit: (upper ?? found).unit },
    offset: within ? "within" : null,
  };
}

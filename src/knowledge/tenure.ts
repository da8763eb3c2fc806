import type { Tenure } from "./entity.ts";

/** true where the tenure covers the day (YYYY-MM-DD, or a shorter form); with no day known, always. A boundary told only to the year or month covers all of it. */
export function holdsAt(tenure: Tenure, day: string | null): boolean {
  if (day === null) return true;
  if (tenure.from !== null && day < tenure.from && !day.startsWith(tenure.from)) return false;
  return tenure.to === null || day <= tenure.to || day.startsWith(tenure.to);
}

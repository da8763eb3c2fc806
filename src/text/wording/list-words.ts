import type { SayWording } from "./say.ts";

/** "a, b and c"; «أ وب وج»: Arabic joins each by its own «و». */
export function listWords(items: readonly string[], say: SayWording): string {
  if (items.length < 2) return items.join("");
  return items.slice(0, -1).join(say("list.inner")) + say("list.and") + items.at(-1);
}

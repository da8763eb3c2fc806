const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a, 32 bits, over UTF-16 units. */
function hash(text: string, basis: number): number {
  let h = basis;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), PRIME);
  return h >>> 0;
}

const hex = (n: number): string => n.toString(16).padStart(8, "0");

/**
 * The id of a finding: its kind and sixteen hexadecimal digits over what it says. The same contact (or person) and the same values that do not agree give the same id, however
 * many accounts tell them: what an analyst settled stays settled until another value turns up.
 */
export function findingId(kind: string, parts: readonly (string | null)[]): string {
  const text = parts.map((part) => part ?? "").join("\u0000");
  const first = hash(text, BASIS);
  return `${kind}.${hex(first)}${hex(hash(text, first ^ PRIME))}`;
}

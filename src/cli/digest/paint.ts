/** Marks text for a terminal; without colour it gives the text back. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly accent: (text: string) => string;
}

const code =
  (on: number, off: number) =>
  (text: string): string =>
    `\u001b[${on}m${text}\u001b[${off}m`;
const plain = (text: string): string => text;

/** Bold, dim and cyan, which every terminal shows on light and dark ground; or none. */
export function makePaint(colour: boolean): Paint {
  return colour ? { strong: code(1, 22), faint: code(2, 22), accent: code(36, 39) } : { strong: plain, faint: plain, accent: plain };
}

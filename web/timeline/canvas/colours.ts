/** The colours of the page as the drawing needs them. */
export interface Colours {
  readonly ink: string;
  /** Of signs that stand on a day that nobody told. */
  readonly pale: string;
  readonly second: string;
  readonly line: string;
  readonly surface: string;
  readonly accent: string;
  readonly ghost: string;
  readonly font: string;
}

/** Reads the colours that an element would have now. They change with the scheme. */
export function coloursOf(element: HTMLElement): Colours {
  const before = element.style.color;
  const read = (name: string): string => {
    element.style.color = `var(${name})`;
    return getComputedStyle(element).color;
  };
  const colours = {
    ink: read("--ink"),
    pale: read("--line-strong"),
    second: read("--ink-2"),
    line: read("--line"),
    surface: read("--surface"),
    accent: read("--accent"),
    ghost: read("--line-strong"),
    font: getComputedStyle(element).fontFamily,
  };
  element.style.color = before;
  return colours;
}

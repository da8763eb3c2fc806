import { useLayoutEffect } from "react";
import { usePrinting } from "./use-printing.ts";

/** Opens every closed `<details>` that a selector finds while the page is printed, and closes it again. */
export function useOpenOnPaper(selector: string): void {
  const isPrinting = usePrinting();
  useLayoutEffect(() => {
    if (!isPrinting) return;
    const closed = [...document.querySelectorAll<HTMLDetailsElement>(selector)].filter((details) => !details.open);
    for (const details of closed) details.open = true;
    return () => {
      for (const details of closed) details.open = false;
    };
  }, [isPrinting, selector]);
}

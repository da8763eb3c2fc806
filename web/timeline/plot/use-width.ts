import { useLayoutEffect, useState, type RefObject } from "react";
import { usePrinting } from "../../parts/use-printing.ts";

/** What fits on a page of A4 beside the names of lanes, whatever its margins. CSS pixels. */
const ON_PAPER = 530;

/** The width of an element in CSS pixels, as it changes; 0 until it is known. On paper it is always the same: what the page will be is not known before it is printed. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  const isPrinting = usePrinting();
  useLayoutEffect(() => {
    const target = element.current;
    if (target === null) return;
    setWidth(target.clientWidth);
    const observer = new ResizeObserver(() => setWidth(target.clientWidth));
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return isPrinting ? ON_PAPER : width;
}

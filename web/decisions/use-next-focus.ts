import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";

/** The button that what is left to do of an item waits for. */
const TO_DO = "[data-to-do]";

/**
 * Keeps the focus in a list whose items, or their buttons, go once they are done with: it goes on to the next that waits for something, else to the one before, else to the item in the same
 * place. The answer is for the list's element; its children are the items.
 */
export function useNextFocus<T extends HTMLElement>(): RefObject<T | null> {
  const list = useRef<T>(null);
  const had = useRef<{ readonly place: number; readonly element: Element } | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      const place = [...(list.current?.children ?? [])].findIndex((item) => item.contains(target as Node));
      had.current = place < 0 ? null : { place, element: target as Element };
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, []);
  // After every drawing of the list.
  useLayoutEffect(() => {
    const lost = had.current;
    if (lost === null || lost.element.isConnected || document.activeElement !== document.body) return;
    const items = [...(list.current?.children ?? [])];
    const waits = (item: Element): HTMLElement | null => item.querySelector<HTMLElement>(TO_DO);
    const next = items.slice(lost.place).find(waits) ?? items.slice(0, lost.place).findLast(waits);
    const item = items[Math.min(lost.place, items.length - 1)];
    if (next !== undefined) waits(next)?.focus();
    else if (item instanceof HTMLElement) {
      item.tabIndex = -1;
      item.focus();
    }
  });
  return list;
}

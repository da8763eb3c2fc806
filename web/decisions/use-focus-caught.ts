import { useEffect } from "react";

/** So long after a decision what had the focus may go away: the page is asked for again. */
const WATCH_MS = 2_000;

/**
 * After a decision the button by which it was made may be gone or no longer do anything. Where nothing takes its place, the view itself has the focus, so that whoever uses keys goes on from
 * its beginning. `decided`: the number of the decision.
 */
export function useFocusCaught(decided: number | null): void {
  useEffect(() => {
    if (decided === null) return;
    // A button that was just disabled has the focus until the next drawing.
    const isLost = (): boolean => document.activeElement?.matches("body, :disabled") !== false;
    const look = (): void => {
      if (isLost() && document.querySelector("dialog[open]") === null) document.getElementById("main")?.focus({ preventScroll: true });
    };
    const watch = new MutationObserver(() => requestAnimationFrame(look));
    watch.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["disabled", "hidden"] });
    const end = setTimeout(() => watch.disconnect(), WATCH_MS);
    return () => {
      clearTimeout(end);
      watch.disconnect();
    };
  }, [decided]);
}

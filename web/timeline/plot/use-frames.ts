import { useCallback, useEffect, useRef } from "react";

/** Hands on the last value of each frame alone: a hand moves more often than the screen is drawn. */
export function useFrames<T>(take: (value: T) => void): (value: T) => void {
  const last = useRef<{ readonly value: T } | null>(null);
  const frame = useRef(0);
  const taker = useRef(take);
  taker.current = take;
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  return useCallback((value: T) => {
    if (last.current === null) {
      frame.current = requestAnimationFrame(() => {
        const due = last.current;
        last.current = null;
        if (due !== null) taker.current(due.value);
      });
    }
    last.current = { value };
  }, []);
}

import { useCallback, useEffect, useRef, useState } from "react";
import { isoDay, parseIsoDay } from "#model/calendar.ts";
import { useAddressChange } from "../use-address-change.ts";
import { clamp, type Window } from "../window.ts";

/** The address follows when the hand rests. */
const REST_MS = 300;

/** All days that can be looked at, and those that one begins with. */
interface Days {
  readonly whole: Window;
  readonly usual: Window;
}

/** The window of an address; where it tells no day, the usual one. */
function windowOf(from: string | undefined, to: string | undefined, { whole, usual }: Days): Window {
  if (from === undefined && to === undefined) return usual;
  const first = from === undefined ? null : parseIsoDay(from);
  const last = to === undefined ? null : parseIsoDay(to);
  return clamp({ from: first ?? whole.from, to: last === null ? whole.to : last + 1 }, whole);
}

const isUsual = (window: Window, { usual }: Days): boolean => Math.abs(window.from - usual.from) < 0.5 && Math.abs(window.to - usual.to) < 0.5;

const wordsOf = (from: string | undefined, to: string | undefined, { whole, usual }: Days): string =>
  [from, to, whole.from, whole.to, usual.from, usual.to].join(" ");

/** The days in view. They follow the hand at once and the address a little later, so that what is seen can be shared and survives going back. */
export function useWindow(from: string | undefined, to: string | undefined, days: Days): readonly [Window, (next: Window) => void] {
  const changeAddress = useAddressChange("follow");
  const bounds = wordsOf(undefined, undefined, days);
  const [window, setWindow] = useState(() => windowOf(from, to, days));
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  /** What the hand put into the address, in whole days: no reason to move what it left in between. */
  const written = useRef<string | null>(null);
  useEffect(() => {
    if (written.current === wordsOf(from, to, days)) return;
    written.current = null;
    setWindow(windowOf(from, to, days));
  }, [from, to, bounds]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const change = useCallback(
    (next: Window): void => {
      setWindow(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        const told = isUsual(next, days) ? { from: undefined, to: undefined } : { from: isoDay(Math.floor(next.from)), to: isoDay(Math.ceil(next.to) - 1) };
        written.current = wordsOf(told.from, told.to, days);
        changeAddress(told);
      }, REST_MS);
    },
    [changeAddress, bounds],
  );
  return [window, change];
}

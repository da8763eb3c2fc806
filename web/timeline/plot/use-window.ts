import { useCallback, useEffect, useRef, useState } from "react";
import { isoDay, parseIsoDay } from "#model/calendar.ts";
import { useAddressChange } from "../use-address-change.ts";
import { clamp, type Window } from "../window.ts";

/** The address follows when the hand rests. */
const REST_MS = 300;

const windowOf = (from: string | undefined, to: string | undefined, whole: Window): Window =>
  clamp(
    { from: (from === undefined ? null : parseIsoDay(from)) ?? whole.from, to: to === undefined ? whole.to : (parseIsoDay(to) ?? whole.to - 1) + 1 },
    whole,
  );

const isWhole = (window: Window, whole: Window): boolean => window.from <= whole.from + 0.5 && window.to >= whole.to - 0.5;

/** The days in view. They follow the hand at once and the address a little later, so that what is seen can be shared and survives going back. */
export function useWindow(from: string | undefined, to: string | undefined, whole: Window): readonly [Window, (next: Window) => void] {
  const changeAddress = useAddressChange();
  const [window, setWindow] = useState(() => windowOf(from, to, whole));
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => setWindow(windowOf(from, to, whole)), [from, to, whole.from, whole.to]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const change = useCallback(
    (next: Window): void => {
      setWindow(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        changeAddress(isWhole(next, whole) ? { from: undefined, to: undefined } : { from: isoDay(Math.floor(next.from)), to: isoDay(Math.ceil(next.to) - 1) });
      }, REST_MS);
    },
    [changeAddress, whole.from, whole.to],
  );
  return [window, change];
}

import { useCallback, useEffect, useRef, type MouseEvent, type PointerEvent, type RefObject } from "react";
import { dayAt, type Layout } from "../layout.ts";
import { hit } from "../walk.ts";
import { shift, type Window, zoom } from "../window.ts";
import { useFrames } from "./use-frames.ts";

/** Which contact is pointed at, and whether by a finger, which cannot hover. */
export interface Pointing {
  readonly id: string | null;
  readonly touched: boolean;
}
const NOBODY: Pointing = { id: null, touched: false };

interface Gestured {
  readonly field: RefObject<HTMLElement | null>;
  readonly layout: Layout;
  readonly width: number;
  readonly window: Window;
  readonly whole: Window;
  readonly mirrored: boolean;
  readonly onWindow: (window: Window) => void;
  readonly onPoint: (pointing: Pointing) => void;
}

/** A hand that moved less than this pressed; else it pulled. */
const PRESS_PIXELS = 4;
/** So much nearer for a turn of the wheel by one pixel. */
const WHEEL = 0.0022;
const DOUBLE = 0.5;

/** What pointer and wheel do in the plot: pull to move, wheel with Ctrl (or two fingers) to zoom, point (or press, with a finger) to choose. What is chosen is a link. */
export function useGestures(of: Gestured) {
  const draw = useFrames(of.onWindow);
  const change = useCallback(
    (window: Window): void => {
      latest.current = { ...latest.current, window };
      draw(window);
    },
    [draw],
  );
  const onPoint = useFrames(of.onPoint);
  const latest = useRef({ ...of, onWindow: of.onWindow, onPoint });
  // What the hand does before the next frame goes on from where it is, not from what was drawn last.
  latest.current = { ...of, onWindow: change, onPoint };
  const pull = useRef<{ readonly x: number; readonly window: Window; moved: boolean } | null>(null);
  const wasPulled = useRef(false);

  /** From the corner where time begins. */
  const xIn = (clientX: number): number => {
    const { field, mirrored } = latest.current;
    const box = field.current?.getBoundingClientRect();
    return box === undefined ? 0 : mirrored ? box.right - clientX : clientX - box.left;
  };
  const at = (event: MouseEvent) => {
    const { field, layout } = latest.current;
    return hit(layout.placed, xIn(event.clientX), event.clientY - (field.current?.getBoundingClientRect().top ?? 0));
  };

  useEffect(() => {
    const element = latest.current.field.current;
    if (element === null) return;
    // React's own listener is passive: the page would scroll and zoom as well.
    const onWheel = (event: WheelEvent): void => {
      const { window, whole, width, mirrored, onWindow } = latest.current;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        onWindow(zoom(window, Math.exp(event.deltaY * WHEEL), dayAt(xIn(event.clientX), window, width), whole));
      } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        event.preventDefault();
        onWindow(shift(window, ((mirrored ? -event.deltaX : event.deltaX) / width) * (window.to - window.from), whole));
      }
    };
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => element.removeEventListener("wheel", onWheel);
  }, []);

  return {
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      wasPulled.current = false;
      if (event.button !== 0 || (event.target as Element).closest(".ghost-note, .plot-tip") !== null) return;
      pull.current = { x: xIn(event.clientX), window: latest.current.window, moved: false };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>): void => {
      const { width, whole, onWindow, onPoint } = latest.current;
      const pulled = pull.current;
      if (pulled === null) {
        if (event.pointerType !== "mouse" || (event.target as Element).closest(".ghost-note, .plot-tip") !== null) return;
        const found = at(event);
        event.currentTarget.style.cursor = found === null ? "grab" : "pointer";
        onPoint({ id: found?.mark.id ?? null, touched: false });
        return;
      }
      const by = xIn(event.clientX) - pulled.x;
      if (!pulled.moved && Math.abs(by) < PRESS_PIXELS) return;
      if (!pulled.moved) event.currentTarget.setPointerCapture(event.pointerId);
      pulled.moved = true;
      wasPulled.current = true;
      onPoint(NOBODY);
      onWindow(shift(pulled.window, (-by / width) * (pulled.window.to - pulled.window.from), whole));
    },
    onPointerUp: (): void => {
      pull.current = null;
    },
    onClickCapture: (event: MouseEvent<HTMLElement>): void => {
      // Who pulled at a sign did not press it; a key did.
      if (!wasPulled.current || event.detail === 0) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onClick: (event: MouseEvent<HTMLElement>): void => {
      if ((event.target as Element).closest("a") !== null) return;
      const touched = (event.nativeEvent as globalThis.PointerEvent).pointerType !== "mouse";
      latest.current.onPoint({ id: at(event)?.mark.id ?? null, touched });
    },
    onPointerCancel: (): void => {
      pull.current = null;
    },
    onPointerLeave: (event: PointerEvent<HTMLElement>): void => {
      if (pull.current === null && event.pointerType === "mouse") latest.current.onPoint(NOBODY);
    },
    onDoubleClick: (event: MouseEvent<HTMLElement>): void => {
      const { window, width, whole, onWindow } = latest.current;
      onWindow(zoom(window, DOUBLE, dayAt(xIn(event.clientX), window, width), whole));
    },
  };
}

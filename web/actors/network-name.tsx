import { Link } from "@tanstack/react-router";
import { useRef, type PointerEvent } from "react";
import type { Names } from "../api/answers.ts";
import { useSay } from "../words/language.tsx";
import { nameOf } from "../words/names.ts";
import type { NamePlace } from "./circle.ts";

interface NetworkNameProps {
  readonly place: NamePlace;
  readonly names: Names;
  readonly short: string;
  /** Of the picture, in pixels. */
  readonly size: { readonly width: number; readonly height: number };
  readonly isPointed: boolean;
  readonly isPale: boolean;
  readonly onPoint: (id: string | null) => void;
}

/** Somebody's name beside the circle, which leads to his page. A finger first makes his lines stand out, and is led on with the second tap. */
export function NetworkName({ place: { spot, x, y, isRight }, names, short, size, isPointed, isPale, onPoint }: NetworkNameProps) {
  const say = useSay();
  /** Whether a finger came down on a name that did not stand out yet: focus makes it do so before the press is over. */
  const isFirstTap = useRef(false);
  const hovers = (id: string | null) => (event: PointerEvent) => {
    if (event.pointerType !== "touch") onPoint(id);
  };
  return (
    <Link
      to="/actors/$id"
      params={{ id: spot.id }}
      className={`network-name ${isRight ? "right" : "left"}${isPointed ? " pointed" : isPale ? " pale" : ""}`}
      style={{ left: size.width / 2 + x, top: size.height / 2 + y, maxInlineSize: size.width / 2 - Math.abs(x) }}
      aria-label={say("network.node", { who: nameOf(spot.id, names, say), n: spot.contacts })}
      onPointerEnter={hovers(spot.id)}
      onPointerLeave={hovers(null)}
      onPointerDown={(event) => {
        isFirstTap.current = event.pointerType === "touch" && !isPointed;
      }}
      onClick={(event) => {
        if (!isFirstTap.current) return;
        isFirstTap.current = false;
        event.preventDefault();
        onPoint(spot.id);
      }}
      onFocus={() => onPoint(spot.id)}
      onBlur={() => onPoint(null)}
    >
      <bdi>{short}</bdi>
    </Link>
  );
}

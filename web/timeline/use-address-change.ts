import { getRouteApi } from "@tanstack/react-router";
import { useCallback } from "react";
import { told } from "../address/asked.ts";
import type { TimelineAddress } from "../address/timeline-address.ts";

const api = getRouteApi("/");

/** Other conditions; `undefined` lets go of one. */
export type AddressChange = { readonly [K in keyof TimelineAddress]?: TimelineAddress[K] | undefined };

/** Puts conditions into the address of the timeline, as a new step in the history, which going back undoes; `follow` in place of the present one, for what changes with every move of the hand. */
export function useAddressChange(how: "step" | "follow" = "step"): (change: AddressChange) => void {
  const navigate = api.useNavigate();
  return useCallback(
    (change) => void navigate({ search: (before) => told({ ...before, ...change }) as TimelineAddress, replace: how === "follow", resetScroll: false }),
    [navigate, how],
  );
}

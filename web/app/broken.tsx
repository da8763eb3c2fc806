import { useEffect } from "react";
import { Refused } from "../api/request.ts";
import { answers, Renewed } from "./piece.ts";
import { Page } from "../parts/page.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { useSay } from "../words/language.tsx";

/** When this tab last loaded itself again because the workbench was renewed. */
const RENEWED = "qanat.renewed";
/** So soon after it loaded itself again a page does not do so once more: what fails then fails for another reason. */
const ONCE_MS = 60_000;

/** Whether the page may load itself again now. */
function mayRenew(): boolean {
  try {
    if (Date.now() - Number(sessionStorage.getItem(RENEWED) ?? 0) < ONCE_MS) return false;
    sessionStorage.setItem(RENEWED, String(Date.now()));
    return true;
  } catch {
    return false;
  }
}

/** Loads the address again as soon as there is a server to load it from. */
async function loadAgain(): Promise<void> {
  if (await answers()) location.reload();
}

/** For a view that failed as a whole. One whose piece is gone because the workbench was renewed loads itself again, once. */
export function Broken({ error }: { readonly error: Error }) {
  const say = useSay();
  const isRenewed = error instanceof Renewed;
  useEffect(() => {
    if (isRenewed && mayRenew()) location.reload();
  }, [isRenewed]);
  return (
    <Page title={say(error instanceof Refused && error.code === "unreachable" ? "trouble.unreachable" : "trouble.refused")}>
      <Trouble error={error} onRetry={() => void loadAgain()} />
    </Page>
  );
}

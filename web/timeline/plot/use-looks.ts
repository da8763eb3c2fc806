import { useEffect, useState } from "react";
import { useSettings } from "../../app/workbench.tsx";

const DARK = "(prefers-color-scheme: dark)";

/** A word that changes whenever what is drawn must be drawn anew: another scheme, or the letters have come. */
export function useLooks(): string {
  const { scheme } = useSettings();
  const [dark, setDark] = useState(() => matchMedia(DARK).matches);
  const [lettered, setLettered] = useState(false);
  useEffect(() => {
    const query = matchMedia(DARK);
    const follow = (): void => setDark(query.matches);
    query.addEventListener("change", follow);
    let here = true;
    void document.fonts.ready.then(() => here && setLettered(true));
    return () => {
      here = false;
      query.removeEventListener("change", follow);
    };
  }, []);
  return `${scheme} ${dark} ${lettered}`;
}

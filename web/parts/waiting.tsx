import { useSay } from "../words/language.tsx";

/** Shown while something loads; appears late, so that quick answers do not flicker. */
export function Waiting() {
  return (
    <p className="waiting quiet" role="status">
      {useSay()("loading")}
    </p>
  );
}

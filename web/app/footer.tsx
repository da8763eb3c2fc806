import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { aboutQuery } from "../api/queries.ts";
import { useSay } from "../words/language.tsx";

/** Below every view: which Qanat this is, what it does with what it is given, and where all decisions and its API are told. */
export function Footer() {
  const say = useSay();
  const { data } = useQuery(aboutQuery);
  return (
    <footer className="foot no-print">
      <div className="foot-inner row quiet little">
        <bdi>{data === undefined ? say("brand") : say("footer.version", { version: data.version })}</bdi>
        <span>{say("footer.about")}</span>
        <Link to="/decisions">{say("decisions.all")}</Link>
        <a href="/api/v1/docs">{say("footer.docs")}</a>
      </div>
    </footer>
  );
}

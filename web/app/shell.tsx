import { Link, Outlet } from "@tanstack/react-router";
import { useSay, type Key } from "../words/language.tsx";
import { Footer } from "./footer.tsx";
import { QuickSearch } from "./quick-search.tsx";
import { useSettings } from "./workbench.tsx";

const VIEWS = [
  ["/", "nav.timeline"],
  ["/stories", "nav.stories"],
  ["/open", "nav.open"],
  ["/positions", "nav.positions"],
  ["/scenarios", "nav.scenarios"],
  ["/actors", "nav.actors"],
  ["/reports", "nav.reports"],
  ["/news", "nav.news"],
  ["/add", "nav.add"],
] as const satisfies readonly (readonly [string, Key])[];

/** What stands around every view: where one can go, search, language and colours. */
export function Shell() {
  const say = useSay();
  const { scheme, choose, speak } = useSettings();
  const other = say.lang === "ar" ? "en" : "ar";
  const dark = scheme === "dark" || (scheme === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
  return (
    <>
      <a className="skip" href="#main">
        {say("skip")}
      </a>
      <header className="bar">
        <div className="bar-inner">
          <Link to="/" className="brand">
            {say("brand")}
          </Link>
          <nav className="bar-nav" aria-label={say("nav")}>
            {VIEWS.map(([to, key]) => (
              <Link key={to} to={to} activeOptions={{ exact: to === "/", includeSearch: false }} activeProps={{ "aria-current": "page" }}>
                {say(key)}
              </Link>
            ))}
          </nav>
          <QuickSearch />
          <div className="row bar-tools">
            <button type="button" className="button small bare" lang={other} onClick={() => speak(other)}>
              {say("language.other")}
            </button>
            <button
              type="button"
              className="button small bare"
              aria-pressed={dark}
              aria-label={say("scheme.dark")}
              title={say("scheme.dark")}
              onClick={() => choose(dark ? "light" : "dark")}
            >
              <span aria-hidden="true">◐</span>
            </button>
          </div>
        </div>
      </header>
      <Outlet />
      <Footer />
    </>
  );
}

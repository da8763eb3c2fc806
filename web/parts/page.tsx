import { useEffect, type ReactNode } from "react";
import { useSay } from "../words/language.tsx";

/** One view: its heading, which also names the browser's tab, and what it shows. */
export function Page({
  title,
  lead,
  aside,
  children,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  const say = useSay();
  useEffect(() => {
    document.title = say("page.title", { title });
  }, [title, say]);
  return (
    <main id="main" className="page stack wide" tabIndex={-1}>
      <header className="stack tight">
        <div className="head">
          <h1>
            <bdi>{title}</bdi>
          </h1>
          {aside}
        </div>
        {lead === undefined ? null : <div className="lead second">{lead}</div>}
      </header>
      {children}
    </main>
  );
}

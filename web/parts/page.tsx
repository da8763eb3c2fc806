import { useLocation } from "@tanstack/react-router";
import { useEffect, useRef, type ReactNode } from "react";
import { useSay } from "../words/language.tsx";

/** The page that was opened first: there the browser decides where the focus is. */
let firstPath: string | null = null;

/** One view: its heading, which also names the browser's tab, and what it shows. */
export function Page({
  title,
  lead,
  aside,
  isOld = false,
  children,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly aside?: ReactNode;
  /** Whether what is shown answers what was asked before: what is asked now is on its way. */
  readonly isOld?: boolean;
  readonly children: ReactNode;
}) {
  const say = useSay();
  useEffect(() => {
    document.title = say("page.title", { title });
  }, [title, say]);
  const heading = useRef<HTMLHeadingElement>(null);
  const path = useLocation({ select: ({ pathname }) => pathname });
  useEffect(() => {
    firstPath ??= path;
    if (firstPath === path) return;
    firstPath = "";
    // What had the focus is gone with the page before: who reads by ear or key begins at the heading.
    if (document.activeElement === null || document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [path]);
  return (
    <main id="main" className="page stack wide" tabIndex={-1} aria-busy={isOld}>
      <header className="stack tight">
        <div className="head">
          <h1 ref={heading} tabIndex={-1}>
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

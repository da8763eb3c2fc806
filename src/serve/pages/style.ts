/** The looks of the few pages that the server makes itself. */
const STYLE = `:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.6 }
main { max-inline-size: 60rem; margin-inline: auto; padding: 1rem }
code, input { font-family: ui-monospace, monospace; direction: ltr; unicode-bidi: isolate }
input { inline-size: 100%; max-inline-size: 30rem; padding: .4rem }
button { font: inherit; padding: .4rem 1.2rem; margin-block: .8rem }
section { border-block-start: 1px solid #8886; padding-block: .6rem }
h2 { font-size: 1.1rem; margin-block: .3rem }
dt { font-weight: 600 } dd { margin-inline-start: 1.2rem }
.wrong { font-weight: 600 }
`;

export const styleSheet = (): Response => new Response(STYLE, { headers: { "content-type": "text/css; charset=utf-8", "cache-control": "no-cache" } });

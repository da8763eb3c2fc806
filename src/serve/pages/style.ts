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
.links { display: flex; flex-wrap: wrap; gap: 1.2rem }
h3 { font-size: 1.05rem; margin-block: .3rem; overflow-wrap: anywhere } h4 { font-size: .95rem; margin-block: 1rem .2rem }
small { opacity: .8 }
pre { overflow-x: auto; padding: .6rem .8rem; background: #8882; border-radius: .4rem; direction: ltr; text-align: start; line-height: 1.45 }
code { font-size: .92em; overflow-wrap: anywhere }
.wide { overflow-x: auto }
table { border-collapse: collapse; inline-size: 100%; min-inline-size: 32rem }
th, td { text-align: start; vertical-align: top; padding: .35rem .6rem; border-block-start: 1px solid #8884 }
td:last-child { inline-size: 30% } th[scope=row] { font-weight: 400; inline-size: 10rem }
details { margin-block: .3rem } details > div { scroll-margin-block-start: 3rem } summary { cursor: pointer }
.fields { border-inline-start: 2px solid #8884; padding-inline-start: .8rem; margin-block: .3rem }
.fields dt { font-weight: 400; margin-block-start: .3rem }
nav ul { padding-inline-start: 0; list-style: none } nav li { margin-block: .2rem }
@media (width < 44rem) {
  table { min-inline-size: 0 } thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%) }
  table, tbody, tr, th, td { display: block } th, td:last-child, th[scope=row] { inline-size: auto }
  td { border: 0; padding-block: .1rem } tr { padding-block-end: .4rem }
}
:target { outline: 2px solid #88f8; outline-offset: .3rem }
`;

export const styleSheet = (): Response => new Response(STYLE, { headers: { "content-type": "text/css; charset=utf-8", "cache-control": "no-cache" } });

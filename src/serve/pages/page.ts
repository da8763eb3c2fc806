import type { Lang } from "#text/wording/say.ts";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it may stand in HTML, also within quotation marks. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string);

/** A whole page in one language. `body` is HTML already. */
export function page(lang: Lang, title: string, style: string, body: string, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  const html = `<!doctype html>
<html lang="${lang}" dir="${lang === "ar" ? "rtl" : "ltr"}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="${style}"></head>
<body><main><h1>${escaped(title)}</h1>
${body}
</main></body></html>
`;
  return new Response(html, {
    status,
    headers: { "content-type": "text/html; charset=utf-8", "content-language": lang, "cache-control": "no-store", vary: "Accept-Language", ...headers },
  });
}

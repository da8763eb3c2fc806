import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** Where `qanat serve` listens; the development server passes requests to the API on to it. */
const API = process.env["QANAT_API"] ?? "http://127.0.0.1:4300";

/** Fonts of the first paint: asked for with the page, before the styles that name them are read. */
const FIRST_FONTS = /(?:ibm-plex-sans-arabic-(?:arabic|latin)-(?:400|600)|noto-naskh-arabic-arabic-400)-normal-[\w-]+\.woff2$/;

const preloadFonts = (): Plugin => ({
  name: "preload-fonts",
  transformIndexHtml: {
    order: "post",
    handler: (_, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => FIRST_FONTS.test(file))
        .map((file) => ({
          tag: "link",
          attrs: { rel: "preload", as: "font", type: "font/woff2", href: `/${file}`, crossorigin: "" },
          injectTo: "head-prepend" as const,
        })),
  },
});

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), preloadFonts()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2023",
    // Nothing is put into the page itself: the server allows neither scripts nor styles that stand in it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
  },
  server: { host: "127.0.0.1", port: 4301, proxy: { "/api": API } },
});

import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Where `qanat serve` listens; the development server passes requests to the API on to it. */
const API = process.env["QANAT_API"] ?? "http://127.0.0.1:4300";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
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

import { defineConfig } from "vitest/config";

/** Generous, since machines are slow and shared; no test asserts a time. */
const PATIENCE_MS = 120_000;

export default defineConfig({
  test: {
    environment: "node",
    include: ["test/**/*.test.ts", "web/test/unit/**/*.test.ts"],
    testTimeout: PATIENCE_MS,
    hookTimeout: PATIENCE_MS,
    teardownTimeout: PATIENCE_MS,
  },
});

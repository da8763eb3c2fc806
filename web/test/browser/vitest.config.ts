import { defineConfig } from "vitest/config";

/** Browsers and servers start slowly on shared machines; no test asserts a time. */
const PATIENCE_MS = 180_000;

export default defineConfig({
  root: import.meta.dirname,
  test: {
    environment: "node",
    include: ["**/*.test.ts"],
    testTimeout: PATIENCE_MS,
    hookTimeout: PATIENCE_MS,
    teardownTimeout: PATIENCE_MS,
    // One browser at a time: each takes half a gigabyte.
    fileParallelism: false,
  },
});

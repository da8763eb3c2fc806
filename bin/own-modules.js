"use strict";
// Where Qanat's own modules are. Each import says it itself – "#room/file.ts" is src/room/file.ts, as package.json has it, "./file.ts" lies beside its importer –, so that Node need not
// look for the package, its links and its kind of modules anew for each of more than four hundred: that takes an eighth of a cold start. Any other import goes Node's way, and all of them
// do on a Node that cannot be told. Loaded by `qanat` alone, where Node is new enough to read the modules.

const { registerHooks } = require("node:module");
const path = require("node:path");
const { pathToFileURL } = require("node:url");

const SRC = `${pathToFileURL(path.join(__dirname, "..", "src")).href}/`;
const own = (url) => ({ url, format: "module-typescript", shortCircuit: true });

function resolve(specifier, context, next) {
  const importer = context.parentURL;
  if (!importer?.startsWith(SRC) || !specifier.endsWith(".ts")) return next(specifier, context);
  if (specifier.startsWith("#")) return own(SRC + specifier.slice(1));
  if (specifier.startsWith(".")) return own(new URL(specifier, importer).href);
  return next(specifier, context);
}

/** Tells Node where the modules of Qanat are. */
exports.resolveOwnModules = () => registerHooks?.({ resolve });

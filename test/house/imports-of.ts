/** What a module imports: static, re-exported, for its side effects, or by `import()` of a literal. Comments and texts do not count. */
export function importsOf(source: string): readonly string[] {
  const bare = withoutComments(source);
  const found = [
    ...bare.matchAll(/^\s*(?:import|export)\b[^;"'`]*?\bfrom\s*["']([^"']+)["']/gm),
    ...bare.matchAll(/^\s*import\s*["']([^"']+)["']/gm),
    ...bare.matchAll(/\bimport\(\s*["']([^"']+)["']/g),
  ];
  return [...new Set(found.map((m) => m[1] as string))];
}

/** Line and block comments blanked; strings are left alone so that «https://…» is no comment. */
function withoutComments(source: string): string {
  return source.replace(
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (all, text: string | undefined) => text ?? all.replace(/[^\n]/g, " "),
  );
}

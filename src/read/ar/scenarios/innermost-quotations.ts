import type { Quotation } from "#text/ar/quotations.ts";

/** For each token the opening and the closing mark of the innermost closed quotation around it; -1 where there is none. `quotations` in order of their opening. Linear however deep they nest. */
export function innermostQuotations(count: number, quotations: readonly Quotation[]): { readonly start: Int32Array; readonly end: Int32Array } {
  const start = new Int32Array(count).fill(-1);
  const end = new Int32Array(count).fill(-1);
  const stack: Quotation[] = [];
  let next = 0;
  for (let i = 0; i < count; i++) {
    while (stack.length > 0 && (stack.at(-1) as Quotation).close <= i) stack.pop();
    const around = stack.at(-1);
    if (around !== undefined) {
      start[i] = around.open;
      end[i] = around.close;
    }
    for (; next < quotations.length && (quotations[next] as Quotation).open <= i; next++)
      if ((quotations[next] as Quotation).closed) stack.push(quotations[next] as Quotation);
  }
  return { start, end };
}

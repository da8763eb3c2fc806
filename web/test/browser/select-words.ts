import type { Locator, Page } from "playwright-core";

/** Selects these words of the report that is shown, as somebody does with the mouse. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await page.locator("[data-paragraph]", { hasText: words }).waitFor();
  await page.evaluate((wanted) => {
    const text = [...document.querySelectorAll("[data-paragraph]")].map((p) => p.firstChild as Text).find((t) => t.data.includes(wanted)) as Text;
    const start = text.data.indexOf(wanted);
    getSelection()?.setBaseAndExtent(text, start, text, start + wanted.length);
  }, words);
}

/** Selects these words in the passage of a dialog. */
export const selectInPassage = (dialog: Locator, words: string): Promise<void> =>
  dialog.locator("textarea.passage").evaluate((field: HTMLTextAreaElement, wanted) => {
    const start = field.value.indexOf(wanted);
    field.focus();
    field.setSelectionRange(start, start + wanted.length);
  }, words);

/** Prints a page of HTML as it says itself how it is to be printed: size, margins, what stands in them. */
export type PrintPdf = (html: string) => Promise<Uint8Array>;

/** What is said where nothing can print. */
export const sayNoPrinter =
  'No Chromium, Chrome or Edge was found, which prints the PDF. Install one, or name it in PLANNER_BROWSER; or write the report as HTML and print it in any browser.';

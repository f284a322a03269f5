import { execFileSync, spawnSync } from 'node:child_process';

const hasPdfToText = spawnSync('pdftotext', ['-v']).status === 0;
if (!hasPdfToText) {
  process.stderr.write(
    'pdftotext is not installed: NO PDF is read in these tests. apt-get install poppler-utils\n',
  );
}

/** How many pages a PDF of Chromium has, by its page objects. */
export function pageCount(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  );
}

/** The text of each page, spaces run together; `null` where nothing here reads it. */
export function pdfPages(pdf: Uint8Array): readonly string[] | null {
  if (!hasPdfToText) return null;
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], {
    input: pdf,
    maxBuffer: 1 << 26,
  }).toString();
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replaceAll(/[\s\u202f]+/g, ' '));
}

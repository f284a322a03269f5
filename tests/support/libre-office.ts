import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const command =
  ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0) ?? null;

/** Whether LibreOffice is here to open what we write. Said on stderr where it is not: those tests do not run then. */
export const hasLibreOffice = command !== null;
if (!hasLibreOffice) {
  process.stderr.write(
    'LibreOffice is not installed: NO workbook is opened by another program in these tests. apt-get install libreoffice-calc\n',
  );
}

/** Otherwise LibreOffice believes the values that stand beside the formulas. */
const alwaysCalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** A file as LibreOffice reads and writes it again, in another format or its own: formulas are calculated anew. */
export function throughLibreOffice(bytes: Uint8Array, format: 'xlsx' | 'pdf'): Uint8Array {
  if (command === null) throw new Error('LibreOffice is not installed.');
  const folder = mkdtempSync(join(tmpdir(), 'plusn-office-'));
  try {
    writeFileSync(join(folder, 'book.xlsx'), bytes);
    mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
    writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), alwaysCalculate);
    const out = join(folder, 'out');
    execFileSync(
      command,
      // A profile of its own: two of them may run at once.
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        out,
        join(folder, 'book.xlsx'),
      ],
      { stdio: 'ignore', timeout: 180_000 },
    );
    return readFileSync(join(out, `book.${format}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

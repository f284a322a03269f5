import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../main/workbook/read/read-workbook.ts';

/** The entry of a process that reads one workbook and prints what came of it, with the most memory that it took. */

const [path = ''] = process.argv.slice(2);
let said: string;
try {
  said = `${readWorkbook(readFileSync(path)).sheets.length} sheets`;
} catch (error) {
  said = error instanceof Error ? error.message : String(error);
}
process.stdout.write(JSON.stringify({ said, peakMiB: process.resourceUsage().maxRSS / 1024 }));

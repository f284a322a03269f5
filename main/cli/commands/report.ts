import { basename } from 'node:path';
import { language } from '../../contract/preferences.ts';
import { findPrinter } from '../../hosts/find-printer.ts';
import { planReport } from '../../services/plan-report.ts';
import { sayNoPrinter } from '../../services/print-pdf.ts';
import { checkOutPath } from '../check-out-path.ts';
import { command } from '../command.ts';
import { reportedPlans } from '../reported-plans.ts';
import { UsageError } from '../usage-error.ts';
import { timeOption } from '../usual-options.ts';
import { writeAnswerFile } from '../write-answer.ts';

export const reportCommand = command({
  name: 'report',
  positionals: ['FILE'],
  options: {
    out: { kind: 'text', value: 'PATH', say: 'write the report as one HTML file' },
    pdf: { kind: 'text', value: 'PATH', say: 'write it as a PDF, printed by a Chromium of this machine' },
    scenario: {
      kind: 'texts',
      value: 'ID',
      say: 'of what the report is; base is the base network; more are compared with the first',
    },
    lever: {
      kind: 'texts',
      value: 'WORD',
      say: 'among the risks, what would move as it turns: duty:LAYER, freight:sea, as breakeven has it',
    },
    language: { kind: 'choice', choices: language.options, say: 'en unless another is named' },
    time: timeOption('stop each search after so long, with its best plan so far'),
  },
  about: [
    'Writes the plan as a report for a board: summary in sentences, map, what it costs, landed cost at',
    'each market, duty, comparison of scenarios, risks, and assumptions with their sources. The HTML',
    'stands alone, without a script or anything from elsewhere, and prints on A4 as the PDF does. Plans',
    'are those that the file stores where they are current, else found now. With one scenario or none',
    'the report compares with every other plan that the file stores; several name what is compared.',
  ],
  examples: [
    'plusn report scenarios/examples/small-appliances.plusn --out report.html',
    'plusn report network.plusn --scenario base --scenario us_surcharge --language zh-HK --pdf report.pdf',
  ],
  run: async ({ positionals: [file = ''], options }, terminal) => {
    const { out, pdf, scenario, lever, time } = options;
    if (out === null && pdf === null) {
      throw new UsageError('report needs a file to write. Write --out PATH, --pdf PATH or both.');
    }
    await checkOutPath(out, file);
    await checkOutPath(pdf, file, '--pdf');
    const print = pdf === null ? null : findPrinter();
    // Before the search for a plan, whose answer would have nowhere to go.
    if (pdf !== null && print === null) throw new UsageError(sayNoPrinter);
    const { plans, code } = await reportedPlans(
      {
        file,
        name: basename(file),
        scenarios: scenario,
        levers: lever,
        seconds: time,
        language: options.language ?? 'en',
      },
      terminal,
    );
    if (plans === null) return code;
    const html = await planReport(plans);
    if (out !== null) await writeAnswerFile(html, out, '--out', terminal);
    if (pdf !== null && print !== null) await writeAnswerFile(await print(html), pdf, '--pdf', terminal);
    return code;
  },
});

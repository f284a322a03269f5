import { basename } from 'node:path';
import { loadLand } from '../../../drawing/map/coastline.ts';
import { checkNetwork } from '../../../scenarios/checks/check-network.ts';
import { currentVersion } from '../../../scenarios/schema/document.ts';
import { language } from '../../contract/preferences.ts';
import type { PlanAnswer } from '../../plan/plan-answer.ts';
import { reportHtml } from '../../report/report-html.ts';
import { checkOutPath } from '../check-out-path.ts';
import { command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { readChosenNetwork } from '../read-chosen-network.ts';
import { recordExitCode } from '../record-exit-code.ts';
import { programVersion } from '../render-version.ts';
import { sayEvidence } from '../say-evidence.ts';
import { storedOrFoundPlan } from '../stored-or-found-plan.ts';
import { writeAnswerFile } from '../write-answer.ts';

export const reportCommand = command({
  name: 'report',
  positionals: ['FILE'],
  options: {
    scenario: { kind: 'texts', value: 'ID', say: 'of the report; more are compared' },
    language: { kind: 'choice', choices: language.options, say: 'en unless another is named' },
    out: { kind: 'text', value: 'PATH', say: 'write the report as HTML' },
  },
  about: [''],
  examples: [''],
  run: async ({ positionals: [file = ''], options }, terminal) => {
    await checkOutPath(options.out, file);
    const ids = options.scenario.length === 0 ? [null] : options.scenario;
    const answers: PlanAnswer[] = [];
    let findings: ReturnType<typeof checkNetwork> = [];
    for (const id of ids) {
      const chosen = await readChosenNetwork(file, id === 'base' ? null : id, terminal);
      if (chosen === null) return exitCode.findings;
      const { record } = await storedOrFoundPlan(chosen, terminal);
      if (record.plan === null || record.ledger === null) {
        for (const line of sayEvidence(chosen.network, record)) terminal.note(line);
        return recordExitCode(record);
      }
      if (answers.length === 0) findings = checkNetwork(chosen.network);
      answers.push({
        network: chosen.network,
        plan: record.plan,
        ledger: record.ledger,
        proof: record,
        language: options.language ?? 'en',
        stamp: {
          file: basename(file),
          scenario: chosen.scenario,
          programVersion: programVersion(),
          fileVersion: currentVersion,
          inputsHash: chosen.inputsHash,
          writtenAt: `${terminal.today()}T00:00:00Z`,
        },
      });
    }
    const [subject, ...others] = answers;
    const text = reportHtml({ subject: subject!, others, findings, land: await loadLand('50m') });
    await writeAnswerFile(text, options.out!, '--out', terminal);
    return exitCode.done;
  },
});

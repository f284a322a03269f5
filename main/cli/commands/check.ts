import { checkNetwork } from '../../../scenarios/checks/check-network.ts';
import { chooseNetwork, readDocument } from '../../services/documents.ts';
import { command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { mergeFindings } from '../merge-findings.ts';
import { countFindings, renderFindings } from '../render-findings.ts';

export const checkCommand = command({
  name: 'check',
  positionals: ['FILE'],
  options: {
    scenario: { kind: 'text', value: 'ID', say: 'check the network with the overrides of this scenario' },
    json: { kind: 'switch', say: 'print one JSON object { findings, version } instead' },
  },
  about: [
    'Lists what is wrong (error), doubtful or mended on opening (warning), or worth knowing (note) in',
    'a scenario file: where, which rule, and what to do. Ends with exit code 1 when there is an error.',
  ],
  examples: ['plusn check scenarios/examples/small-appliances.plusn'],
  run: async ({ positionals: [file = ''], options }, terminal) => {
    const opened = await readDocument(file);
    const chosen = opened.document === null ? null : chooseNetwork(opened.document, options.scenario);
    const findings = mergeFindings(
      opened.findings,
      chosen?.findings ?? [],
      chosen === null ? [] : checkNetwork(chosen.network),
    );
    if (options.json) {
      terminal.out(`${JSON.stringify({ findings, version: opened.foundVersion })}\n`);
    } else {
      const lines = renderFindings(findings, file, terminal.width);
      terminal.out(
        [...lines, ...(lines.length === 0 ? [] : ['']), `${file}: ${countFindings(findings)}`, ''].join('\n'),
      );
    }
    return findings.some((finding) => finding.severity === 'error') ? exitCode.findings : exitCode.done;
  },
});

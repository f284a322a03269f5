import type { Scenario } from '../../../scenarios/domain/scenario.ts';
import type { PlannerDocument } from '../../../scenarios/schema/document.ts';
import { checkScenarios } from '../../services/check-scenarios.ts';
import { chooseNetwork, readDocument } from '../../services/documents.ts';
import { mergeFindings } from '../../services/merge-findings.ts';
import { command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { formatCount } from '../format.ts';
import { countFindings, renderFindings } from '../render-findings.ts';
import { sayScenarios } from '../say-scenarios.ts';
import { wrap } from '../wrap.ts';

function scenariosToCheck(document: PlannerDocument, asked: string | null): readonly Scenario[] {
  const { scenario } = chooseNetwork(document, asked);
  return scenario === null ? document.scenarios : [scenario];
}

function sayChecked(scenarios: readonly Scenario[], asked: string | null): string {
  if (asked !== null) return `Base and scenario ${asked} checked.`;
  const all = sayScenarios(scenarios);
  return all === null
    ? 'Base checked; the file has no scenarios.'
    : `Base and ${formatCount(scenarios.length, 'scenario')} checked. ${all}`;
}

export const checkCommand = command({
  name: 'check',
  positionals: ['FILE'],
  options: {
    scenario: { kind: 'text', value: 'ID', say: 'check the base and this scenario alone, not all' },
    json: { kind: 'switch', say: 'print one JSON object { findings, version, scenarios } instead' },
  },
  about: [
    'Lists what is wrong (error), doubtful or mended on opening (warning), or worth knowing (note) in',
    'a scenario file: where, which rule, and what to do. Every scenario is applied and checked as well.',
    'Ends with exit code 1 when there is an error.',
  ],
  examples: ['plusn check scenarios/examples/small-appliances.plusn'],
  run: async ({ positionals: [file = ''], options }, terminal) => {
    const opened = await readDocument(file);
    const checked = opened.document === null ? null : scenariosToCheck(opened.document, options.scenario);
    const findings = mergeFindings(
      opened.findings,
      opened.document === null || checked === null
        ? []
        : checkScenarios(opened.document.network, checked, opened.findings),
    );
    if (options.json) {
      const scenarios = checked?.map(({ id }) => id) ?? [];
      terminal.out(`${JSON.stringify({ findings, version: opened.foundVersion, scenarios })}\n`);
    } else {
      const lines = [...renderFindings(findings, file, terminal.width)];
      if (lines.length > 0) lines.push('');
      if (checked !== null) lines.push(...wrap(sayChecked(checked, options.scenario), terminal.width));
      terminal.out([...lines, `${file}: ${countFindings(findings)}`, ''].join('\n'));
    }
    return findings.some((finding) => finding.severity === 'error') ? exitCode.findings : exitCode.done;
  },
});

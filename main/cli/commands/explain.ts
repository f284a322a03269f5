import { buildModel, programNames } from '../../../solver/formulation/build-model.ts';
import { command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { columnTable, rowTable } from '../family-sizes.ts';
import { formatSeconds } from '../format.ts';
import { readChosenNetwork } from '../read-chosen-network.ts';
import { renderRows } from '../render-row.ts';
import { renderTable } from '../render-table.ts';
import { sayReach } from '../say-reach.ts';
import { UsageError } from '../usage-error.ts';
import { scenarioOption } from '../usual-options.ts';

const mostRows = 20;

export const explainCommand = command({
  name: 'explain',
  positionals: ['FILE'],
  options: {
    duty: { kind: 'switch', say: 'print the customs entry lines of the plan instead of its model' },
    scenario: scenarioOption,
    row: {
      kind: 'text',
      value: 'NAME',
      say: `show a row, or the first ${mostRows} rows of a constraint family`,
    },
    json: { kind: 'switch', say: 'with --duty: print entries, fees and totals as one JSON object' },
  },
  about: [
    'Builds the model without solving it and shows what it consists of: columns of each variable,',
    'rows of each constraint, what cannot be of use and was left out, and how long building took.',
    'With --duty: what a broker would declare of the plan that the file stores or, where it has',
    'none or its inputs have moved, of the one found now: units, customs value, duty base,',
    'programme, and each layer of law with its rate and duty. Totals are those of the ledger.',
  ],
  examples: [
    'plusn explain scenarios/examples/small-appliances.plusn',
    'plusn explain scenarios/examples/small-appliances.plusn --row line_capacity',
    'plusn explain scenarios/examples/small-appliances.plusn --duty',
  ],
  run: async ({ positionals: [file = ''], options }, terminal) => {
    const chosen = await readChosenNetwork(file, options.scenario, terminal);
    if (chosen === null) return exitCode.findings;
    if (options.duty) {
      if (options.row !== null) throw new UsageError('--row is of the model. Leave it out, or --duty.');
      // Read only when asked for: building a model needs no reports.
      return (await import('../explain-duty.ts')).explainDuty(chosen, options.json, terminal);
    }
    if (options.json) throw new UsageError('--json goes with --duty. Write --duty too, or leave it out.');
    const began = terminal.now();
    const model = buildModel(chosen.network);
    const seconds = (terminal.now() - began) / 1000;
    if (options.row !== null) {
      const rows = renderRows(model.program, programNames(model), options.row, mostRows);
      if (rows.length === 0) {
        throw new UsageError(
          `There is no row ${options.row} here. Write plusn explain ${file} for the families.`,
        );
      }
      terminal.out(`${rows.join('\n')}\n`);
      return exitCode.done;
    }
    const lines = [
      ...renderTable(columnTable(model), terminal.width),
      '',
      ...renderTable(rowTable(model), terminal.width),
      '',
      ...sayReach(model),
      `built in ${formatSeconds(seconds)}`,
    ];
    terminal.out(`${lines.join('\n')}\n`);
    return exitCode.done;
  },
});

import { join } from 'node:path';
import { PlannerFailure } from '../../contract/planner-failure.ts';
import type { ExampleSummary, OpenedFile } from '../../contract/requests.ts';
import type { PlannerDocument } from '../../../scenarios/schema/document.ts';
import { inputsHash } from '../inputs-hash.ts';
import { parseStoredRecord } from '../../../scenarios/schema/stored-record.ts';
import type { Disk } from './disk.ts';
import { fileFailure } from './file-failure.ts';
import { readScenarioFile, type ReadScenarioFile } from './read-scenario-file.ts';

const ending = '.plusn';

export interface ServedExamples {
  list: () => Promise<readonly ExampleSummary[]>;
  open: (ask: { example: string }) => Promise<OpenedFile>;
}

/** The example networks that ship with the program. They do not change while it runs, so that each is read once. */
export function serveExamples(disk: Disk, folder: string): ServedExamples {
  const readBefore = new Map<string, Promise<ReadScenarioFile>>();
  const read = (example: string) => {
    const known = readBefore.get(example);
    if (known !== undefined) return known;
    const reading = readScenarioFile(disk, join(folder, `${example}${ending}`));
    readBefore.set(example, reading);
    reading.catch(() => readBefore.delete(example));
    return reading;
  };

  async function names(): Promise<readonly string[]> {
    const found = await disk.readdir(folder).catch((error: unknown) => {
      throw fileFailure(error, folder, 'read');
    });
    return found.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
  }

  return {
    list: async () => {
      const summaries: ExampleSummary[] = [];
      for (const example of await names()) {
        const { document } = await read(example);
        if (document !== null) summaries.push(summarise(example, document));
      }
      return summaries.sort((one, two) => one.markets * one.periods - two.markets * two.periods);
    },
    open: async ({ example }) => {
      // Only a name that the folder lists: a path in its place would lead anywhere.
      if (!(await names()).includes(example)) {
        const known = (await names()).join(', ');
        throw new PlannerFailure('not-there', `There is no example ${example}. There are ${known}.`);
      }
      const { document, findings, foundVersion } = await read(example);
      return {
        path: null,
        name: `${example}${ending}`,
        stamp: null,
        isReadOnly: false,
        document,
        findings,
        foundVersion,
      };
    },
  };
}

function summarise(example: string, document: PlannerDocument): ExampleSummary {
  const { network, scenarios } = document;
  const having = (role: 'plant' | 'market') =>
    network.sites.filter(({ roles }) => roles.includes(role)).length;
  return {
    example,
    title: network.settings.title,
    plants: having('plant'),
    markets: having('market'),
    periods: network.settings.periods.length,
    scenarios: scenarios.length,
    scenarioNames: scenarios.map(({ name }) => name),
    total: totalOf(document),
  };
}

/** Total of the plan of the base network, as long as the plan answers it. */
function totalOf({ network, plans }: PlannerDocument): ExampleSummary['total'] {
  const hash = inputsHash(network, []);
  const stored = plans.find(({ scenario, inputsHash: answered }) => scenario === null && answered === hash);
  const ledger = stored === undefined ? null : (parseStoredRecord(stored).record?.ledger ?? null);
  return ledger === null ? null : { amount: ledger.total, currency: ledger.currency };
}

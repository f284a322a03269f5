import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Network } from '../../../scenarios/domain/network.ts';
import { documentText } from '../../support/document-text.ts';
import { aNetwork } from '../../support/network-builder.ts';

/** A folder of scenario files for one test file, gone after `remove`. */
export function aFolder(): {
  path: (name: string) => string;
  write: (name: string, content: string | Uint8Array) => string;
  makeFolder: (name: string) => void;
  remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'plusn-'));
  const path = (name: string) => join(folder, name);
  return {
    path,
    write: (name, content) => {
      writeFileSync(path(name), content);
      return path(name);
    },
    makeFolder: (name) => {
      mkdirSync(path(name));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The text of a file that holds a network and one scenario, `no_surcharge`, which takes the duty of `surcharge` away. */
export function fileOf(network: Network): string {
  return documentText({
    network,
    scenarios: [
      {
        id: 'no_surcharge',
        name: 'No surcharge',
        overrides: [{ at: 'duties/surcharge/rate', to: 0, because: 'repealed' }],
      },
    ],
  });
}

/**
 * Kettles for Chicago: Dongguan makes them for 10 and ships for 1 under a duty of 25 % on 20, which is 16 a unit;
 * Penang makes them for 13 and ships for 2 without duty, which is 15. Without the duty Dongguan wins with 11.
 */
export const kettles = kettlesOver(null);

/** The same where each of the two lanes carries at most `capacityPerPeriod` kettles. */
export function kettlesOver(capacityPerPeriod: number | null) {
  return aNetwork('Kettles')
    .withTerritory('my', { name: 'Malaysia' })
    .withProduct('kettle', { name: 'Kettle', customsValuePerUnit: 20 })
    .withPlant('dongguan', { name: 'Dongguan' })
    .withPlant('penang', { name: 'Penang', territory: 'my' })
    .withMarket('chicago', { name: 'Chicago' })
    .withRecipe('dongguan', 'kettle', { labourPerUnit: 10 })
    .withRecipe('penang', 'kettle', { labourPerUnit: 13, setupCost: 100 })
    .withLane('dongguan', 'chicago', { costPer: { unit: 1 }, capacityPerPeriod })
    .withLane('penang', 'chicago', { costPer: { unit: 2 }, capacityPerPeriod })
    .withDuty('surcharge', { originCountries: 'cn', rate: 0.25 })
    .withDemand('chicago', 'kettle', 1000);
}

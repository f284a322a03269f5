import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brunelNetwork, brunelTables, type BrunelTexts } from '../../build/scripts/brunel/brunel-network.ts';
import { renderDiagnosis } from '../../main/cli/diagnosis/render-diagnosis.ts';
import { checkNetwork } from '../../scenarios/checks/check-network.ts';
import { network as networkSchema } from '../../scenarios/domain/network.ts';
import { casesDirectory } from '../support/case-file.ts';
import { diagnosisOf, edited } from '../support/diagnosed.ts';
import { mostServed, type Assignment } from '../support/max-flow.ts';

const folder = join(casesDirectory, 'brunel');
const isAtHand = existsSync(folder);
if (!isAtHand)
  process.stderr.write(`\nSKIPPED 2 checks of Brunel's logistics data: no folder ${folder}.\n\n`);

const textsAtHand = () =>
  Object.fromEntries(
    brunelTables.map((name) => [name, readFileSync(join(folder, `${name}.csv`), 'utf8')]),
  ) as BrunelTexts;

/** Who may serve which order, read from the files by another route than the importer's. */
function assignmentOf(texts: BrunelTexts): Assignment {
  const lines = (name: keyof BrunelTexts) =>
    texts[name]
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(',').map((field) => field.trim()));
  const pairs = (name: keyof BrunelTexts) => new Set(lines(name).map(([one, other]) => `${one} ${other}`));
  const holds = pairs('ProductsPerPlant');
  const managed = pairs('VmiCustomers');
  const isManaging = new Set(lines('VmiCustomers').map(([plant]) => plant));
  const capacities = new Map(lines('WhCapacities').map(([plant = '', most]) => [plant, Number(most)]));
  const orders = lines('OrderList').map((fields) => {
    const [customer = '', product = ''] = [fields[8], fields[9]];
    const sources = [...capacities.keys()].filter(
      (plant) =>
        holds.has(`${plant} ${product}`) && (!isManaging.has(plant) || managed.has(`${plant} ${customer}`)),
    );
    return { quantity: 1, sources };
  });
  return { capacities, orders };
}

describe.runIf(isAtHand)("Brunel's logistics data", () => {
  it('has 9,215 orders, of which 2,444 can be served, and a plan from 7,719 at PLANT03 and 274 at PLANT12 on', () => {
    const { capacities, orders } = assignmentOf(textsAtHand());
    const servedWith = (plant03: number, plant12: number) =>
      mostServed({
        capacities: new Map([...capacities, ['PLANT03', plant03], ['PLANT12', plant12]]),
        orders,
      });
    expect(orders).toHaveLength(9215);
    expect(mostServed({ capacities, orders })).toBe(9215 - 6771);
    expect(servedWith(7719, 274)).toBe(9215);
    expect([servedWith(7718, 274), servedWith(7719, 273)]).toEqual([9214, 9214]);
    const only = (plant: string) =>
      orders.filter(({ sources }) => sources.length === 1 && sources[0] === plant).length;
    expect([only('PLANT03'), only('PLANT12')]).toEqual([6868, 274]);
  });

  it('is diagnosed by these figures in 2 conflicts of 2 statements each, on fewer than 30 lines', async () => {
    const network = networkSchema.parse(brunelNetwork(textsAtHand()));
    expect(checkNetwork(network).filter(({ severity }) => severity === 'error')).toEqual([]);
    const diagnosis = await diagnosisOf(network);
    expect(diagnosis).toMatchObject({
      isComplete: true,
      totalCapacity: { askedUnits: 9215, mostUnits: 5791 },
      conflicts: [
        {
          askedUnits: 6868,
          mostUnits: 1013,
          isIrreducible: true,
          statements: [{ kind: 'demand' }, { kind: 'throughput', ids: ['plant03'] }],
        },
        {
          askedUnits: 274,
          mostUnits: 209,
          isIrreducible: true,
          statements: [{ kind: 'demand' }, { kind: 'throughput', ids: ['plant12'] }],
        },
      ],
    });
    const [limits, short] = diagnosis.edits;
    expect(limits && edited(limits)).toEqual(['throughput plant03 1013→7719', 'throughput plant12 209→274']);
    expect(short?.unpricedShortUnits).toBeCloseTo(6771, 6);
    const lines = renderDiagnosis({ network, scenario: null, diagnosis }, 100);
    expect(lines.length).toBeLessThan(30);
    expect(lines).toContain('In all 9,215 orders must be served, and 19 sites can send 5,791 a day at most.');
  }, 120_000);
});

import { describe, expect, it } from 'vitest';
import { aNetwork, type NetworkBuilder } from '../support/network-builder.ts';
import { planWithOracle } from '../support/plan-with-oracle.ts';

const price = (unitCost: number) => ({ tiers: [{ fromQuantity: 0, unitCost }] });

// Europe asks for 10 % of everybody, and for nothing under a treaty of Vietnam, Malaysia and Europe.
const treaty: NetworkBuilder = ['vn', 'my', 'eu']
  .reduce((made, id) => made.withTerritory(id), aNetwork('Claims on the way'))
  .withProduct('motor', { hsCode: '8501.10', customsValuePerUnit: 40 })
  .withProduct('fan', { hsCode: '8414.51', customsValuePerUnit: 100 })
  .withProduct('kit', { hsCode: '8414.59', customsValuePerUnit: 120 })
  .withMarket('rotterdam', { territory: 'eu' })
  .withDuty('mfn', { into: 'eu', rate: 0.1 });

const preference = {
  kind: 'preference',
  into: 'eu',
  rate: 0,
  stacking: 'replaces' as const,
  ofKinds: ['mfn'],
  needsAgreement: 'treaty',
};

describe('claims of Malaysian fans that Hanoi packs into kits, worked by hand', () => {
  // A fan for 50 in Penang, 1 to Hanoi, 3 of packing, 5 to Rotterdam: 59 a kit, and 12 of duty without preference.
  const packed = (effect: 'confers' | 'does not confer') =>
    treaty
      .withAgreement('treaty', ['vn', 'my', 'eu'], {
        rules: [{ hsPrefix: '', kind: 'none' }],
        cumulation: 'diagonal',
      })
      .withSupplier('penang', { territory: 'my' })
      .withOffer('penang', 'fan', { ...price(50), agreements: ['treaty'] })
      .withLane('penang', 'hanoi', { costPer: { unit: 1 } })
      .withPlant('hanoi', { territory: 'vn' })
      .withRecipe('hanoi', 'kit', {
        inputs: [{ product: 'fan', quantityPer: 1 }],
        labourPerUnit: 3,
        origin: effect,
      })
      .withLane('hanoi', 'rotterdam', { costPer: { unit: 5 } })
      .withDemand('rotterdam', 'kit', 10);

  it('are passed on by work that confers no origin, though it could earn one of its own: 590 where only Malaysian goods are preferred', async () => {
    const { objective, plan } = await planWithOracle(
      packed('does not confer').withDuty('preference', { ...preference, originCountries: 'my' }),
    );
    expect(objective).toBeCloseTo(590, 6);
    expect(plan.served).toMatchObject([{ origin: 'my', standing: 'treaty:my' }]);
  });

  it('give way to one that is earned: 590 where only Vietnamese goods are preferred', async () => {
    const { objective, plan } = await planWithOracle(
      packed('does not confer').withDuty('preference', { ...preference, originCountries: 'vn' }),
    );
    expect(objective).toBeCloseTo(590, 6);
    expect(plan.served).toMatchObject([{ origin: 'my', standing: 'treaty:vn' }]);
  });

  it('end with work that confers origin: 710 where only Malaysian goods are preferred', async () => {
    const { objective } = await planWithOracle(
      packed('confers').withDuty('preference', { ...preference, originCountries: 'my' }),
    );
    expect(objective).toBeCloseTo(710, 6);
  });
});

describe('bilateral cumulation in two steps, worked by hand', () => {
  it('lets Hanoi count European fans that counted Vietnamese motors: 620 for kits, against 740 without', async () => {
    // By 40 % of a fan's 100 its motors of 80 must originate: Vietnamese ones do in Stuttgart, towards Vietnam. By 40 %
    // of a kit's 120 the fan of 100 must: it does in Hanoi, towards Europe, where 12 of duty are saved.
    // Motors 2 · (20 + 1), free under the treaty; 10 of assembly, 2 to Hanoi, 3 of packing, 5 to Rotterdam: 62.
    const { objective, plan } = await planWithOracle(
      treaty
        .withDuty('preference', preference)
        .withAgreement('treaty', ['vn', 'my', 'eu'], {
          rules: [{ hsPrefix: '8414', kind: 'rvc', threshold: 0.4 }],
          cumulation: 'bilateral',
        })
        .withSupplier('haiphong', { territory: 'vn' })
        .withOffer('haiphong', 'motor', { ...price(20), agreements: ['treaty'] })
        .withLane('haiphong', 'stuttgart', { costPer: { unit: 1 } })
        .withPlant('stuttgart', { territory: 'eu' })
        .withRecipe('stuttgart', 'fan', { inputs: [{ product: 'motor', quantityPer: 2 }], labourPerUnit: 10 })
        .withLane('stuttgart', 'hanoi', { costPer: { unit: 2 } })
        .withPlant('hanoi', { territory: 'vn' })
        .withRecipe('hanoi', 'kit', { inputs: [{ product: 'fan', quantityPer: 1 }], labourPerUnit: 3 })
        .withLane('hanoi', 'rotterdam', { costPer: { unit: 5 } })
        .withDemand('rotterdam', 'kit', 10),
    );
    expect(objective).toBeCloseTo(620, 6);
    expect(plan.production.map(({ recipe, standing }) => `${recipe} ${standing}`).sort()).toEqual([
      'hanoi_kit treaty:vn>eu',
      'stuttgart_fan treaty:eu>vn',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../scenarios/checks/check-document.ts';
import { collections } from '../../../scenarios/domain/network.ts';
import { resolve } from '../../../scenarios/overrides/resolve.ts';
import { serialiseDocument, serialiseNetwork } from '../../../scenarios/schema/canonical-text.ts';
import { document as documentSchema } from '../../../scenarios/schema/document.ts';
import { chooseParts } from '../../../scenarios/sharing/choose-parts.ts';
import { reasonWithheld } from '../../../scenarios/sharing/mask-override.ts';
import { maskDocument } from '../../../scenarios/sharing/mask-document.ts';
import { hsCodeMask } from '../../../scenarios/sharing/mask-hs-code.ts';
import { moneyFactor } from '../../../scenarios/sharing/mask.ts';
import { drawFromKey } from '../../../main/services/share-key.ts';
import { wordsSaid } from '../../support/words-said.ts';
import { sampleDocument } from '../../support/sample-document.ts';
import { readExampleDocument } from '../../support/read-example.ts';

const draw = drawFromKey('a key for the tests');
const sample = sampleDocument();

/** The text of a network with every number to 9 digits: a factor before or after an override differs in the last. */
const rounded = (text: string) => text.replaceAll(/\d+\.\d{6,}/g, (number) => Number(number).toPrecision(9));

describe('a document masked whole', () => {
  it.each(['small-appliances', 'apparel', 'electronics'] as const)(
    'says 0 words of the example %s but those of the schema, currencies and aliases',
    (name) => {
      const document = readExampleDocument(name);
      const masked = maskDocument(document, 'all', draw);
      expect(wordsSaid(masked.document)).toEqual([]);
      expect(masked.leftOut).toEqual([]);
      expect(checkDocument(masked.document).filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );

  it('says 0 words of a document that uses every collection, and has as many records of each', () => {
    const { document } = maskDocument(sample, 'all', draw);
    expect(wordsSaid(document)).toEqual([]);
    expect([sample.trail.length, document.trail]).toEqual([2, []]);
    for (const collection of collections)
      expect([collection, document.network[collection].length]).toEqual([
        collection,
        sample.network[collection].length,
      ]);
    expect([document.plans, document.view]).toEqual([[], null]);
  });

  it('gives the same 1 text for the same key and another for another', () => {
    const text = (key: string) => serialiseDocument(maskDocument(sample, 'all', drawFromKey(key)).document);
    expect(text('one key of mine')).toBe(text('one key of mine'));
    expect(text('one key of mine')).not.toBe(text('two keys of mine'));
  });

  it('finds as many errors and warnings as before in 3 examples', () => {
    for (const name of ['small-appliances', 'apparel', 'electronics'] as const) {
      const document = readExampleDocument(name);
      const codes = (of: typeof document) =>
        checkDocument(of)
          .filter(({ severity, code }) => severity !== 'note' && !code.startsWith('source'))
          .map(({ code }) => code)
          .sort();
      expect(codes(maskDocument(document, 'all', draw).document)).toEqual(codes(document));
    }
  });

  it('commutes with the overrides of all 9 scenarios of small appliances', () => {
    const document = readExampleDocument('small-appliances');
    const masked = maskDocument(document, 'all', draw).document;
    for (const [at, scenario] of document.scenarios.entries()) {
      const here = resolve(masked.network, masked.scenarios[at]?.overrides ?? []);
      expect(here.findings).toEqual([]);
      // The overrides first and the mask after gives the same network, under the same aliases.
      const resolved = { ...document, network: resolve(document.network, scenario.overrides).network };
      const after = maskDocument(resolved, 'all', draw).document.network;
      expect(rounded(serialiseNetwork(here.network))).toBe(rounded(serialiseNetwork(after)));
    }
    expect(document.scenarios).toHaveLength(9);
  });

  it('puts no site within 1 degree of where it is, of 3 sites', () => {
    const { document } = maskDocument(sample, 'names', draw);
    const places = (of: typeof sample) =>
      of.network.sites.map(({ latitude, longitude }) => [latitude, longitude] as const);
    for (const [latitude, longitude] of places(document))
      for (const [trueLatitude, trueLongitude] of places(sample))
        expect(Math.abs(latitude - trueLatitude) + Math.abs(longitude - trueLongitude)).toBeGreaterThan(1);
  });
});

describe('costs alone masked', () => {
  it('keeps names and multiplies a price of 4 ways by 1 factor', () => {
    const { document } = maskDocument(sample, 'costs', draw);
    const factor = moneyFactor(draw);
    expect(document.network.sites.map(({ id, name }) => [id, name])).toEqual(
      sample.network.sites.map(({ id, name }) => [id, name]),
    );
    for (const [at, product] of sample.network.products.entries())
      expect(document.network.products[at]?.customsValuePerUnit).toBeCloseTo(
        product.customsValuePerUnit * factor,
        9,
      );
    expect(document.network.settings.carbonPricePerTonne).toBeCloseTo(50 * factor, 9);
  });

  it('leaves no text that somebody wrote beside a cost: 0 sources, 0 notes, 0 reasons', () => {
    const { document } = maskDocument(sample, 'costs', draw);
    const { lanes, duties, policies } = document.network;
    expect([...lanes, ...duties].filter(({ source }) => source !== null)).toEqual([]);
    expect(duties.filter(({ note, authority }) => note !== null || authority !== null)).toEqual([]);
    expect(policies.filter(({ because }) => because !== null)).toEqual([]);
  });
});

describe('names alone masked', () => {
  it('keeps every cost: the 1 carbon price of 50 and all customs values', () => {
    const { document } = maskDocument(sample, 'names', draw);
    const values = (of: typeof sample) =>
      of.network.products
        .map(({ customsValuePerUnit }) => customsValuePerUnit)
        .sort((one, other) => one - other);
    expect(document.network.settings.carbonPricePerTonne).toBe(50);
    expect(values(document)).toEqual(values(sample));
  });
});

describe('an override', () => {
  const scenarioOf = (overrides: readonly object[]) =>
    documentSchema.parse({
      ...sample,
      scenarios: [{ id: 'trial', name: 'Trial', because: 'told by Ms Lam', overrides }],
    });

  it('that sets a name, a place or a field unknown here is left out and told, 4 of 4', () => {
    const ways = ['sites/binh_duong/name', 'sites/binh_duong/latitude', 'sites/binh_duong/owner', 'ships'];
    const { document, leftOut } = maskDocument(
      scenarioOf(ways.map((at) => ({ at, to: 'Secret' }))),
      'all',
      draw,
    );
    expect(leftOut.map(({ at }) => at)).toEqual(ways);
    expect(document.scenarios[0]).toMatchObject({ because: reasonWithheld, overrides: [] });
  });

  it('that sets a cost to a text is left out, for the text could say anything', () => {
    const at = 'sites/binh_duong/handlingCostPerUnit';
    expect(maskDocument(scenarioOf([{ at, to: '12 USD by quote 77' }]), 'all', draw).leftOut).toHaveLength(1);
  });

  it('that sets, adds to or scales money does so by the factor, once, and not in the share of 1.8', () => {
    const at = 'sites/binh_duong/handlingCostPerUnit';
    const { document } = maskDocument(
      scenarioOf([
        { at, to: 2 },
        { at, add: 3 },
        { at, scale: 1.8 },
      ]),
      'all',
      draw,
    );
    const [set, add, scale] = document.scenarios[0]?.overrides ?? [];
    expect(set).toHaveProperty('to', Number((2 * moneyFactor(draw)).toPrecision(12)));
    expect(add).toHaveProperty('add', Number((3 * moneyFactor(draw)).toPrecision(12)));
    expect(scale).toHaveProperty('scale', 1.8);
  });

  it('that adds a site gives it an alias and an order in which nothing shows, 1 more site', () => {
    const site = { ...sample.network.sites[0], id: 'secret_hill', name: 'Secret Hill' };
    const { document } = maskDocument(scenarioOf([{ at: 'sites', add: site }]), 'all', draw);
    const { network, findings } = resolve(document.network, document.scenarios[0]?.overrides ?? []);
    expect(findings).toEqual([]);
    expect(network.sites).toHaveLength(sample.network.sites.length + 1);
    expect(JSON.stringify(document)).not.toMatch(/secret/i);
  });
});

describe('an HS code masked', () => {
  const mask = hsCodeMask(draw);
  it('agrees with another in as many leading digits as before, over 400 pairs', () => {
    const codes = [
      '8414.51',
      '8414.59.6595',
      '8415',
      '84',
      '8501.10',
      '9503.00.00',
      '3926',
      '8414.5',
      '851660',
      '8516.60.40',
    ];
    const common = (one: string, other: string) => {
      const [a, b] = [one.replaceAll('.', ''), other.replaceAll('.', '')];
      let at = 0;
      while (at < Math.min(a.length, b.length) && a[at] === b[at]) at++;
      return at;
    };
    for (const one of codes)
      for (const other of codes) expect(common(mask(one), mask(other))).toBe(common(one, other));
    expect(mask('8414.51')).toMatch(/^\d{4}\.\d\d$/);
    expect(codes.map(mask)).not.toEqual(codes);
  });
});

describe('chosen parts', () => {
  it('are 1 scenario of several with the plans of it and of the base, and no view', () => {
    const plans = [null, 'a', 'b'].map((scenario) => ({
      scenario,
      inputsHash: 'x',
      solvedAt: null,
      record: null,
    }));
    const scenarios = ['a', 'b'].map((id) => ({ id, name: id }));
    const document = documentSchema.parse({ ...sample, scenarios, plans, view: { map: 1 } });
    const one = chooseParts(document, { scenarios: ['b'], hasPlans: true, hasTrail: true });
    expect(one.scenarios.map(({ id }) => id)).toEqual(['b']);
    expect(one.plans.map(({ scenario }) => scenario)).toEqual([null, 'b']);
    expect(one.view).toBeNull();
    expect(one.trail).toBe(document.trail);
    const none = chooseParts(document, { scenarios: null, hasPlans: false, hasTrail: false });
    expect([none.plans, none.trail]).toEqual([[], []]);
  });
});

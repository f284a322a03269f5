import type { z } from 'zod';
import type { agreement } from '../../scenarios/domain/agreement.ts';
import type { demandRow } from '../../scenarios/domain/demand-row.ts';
import type { dutyLayer } from '../../scenarios/domain/duty-layer.ts';
import type { fee } from '../../scenarios/domain/fee.ts';
import type { group } from '../../scenarios/domain/group.ts';
import type { closingRule, inventory } from '../../scenarios/domain/inventory.ts';
import type { lane } from '../../scenarios/domain/lane.ts';
import type { line } from '../../scenarios/domain/line.ts';
import { network } from '../../scenarios/domain/network.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import type { policy } from '../../scenarios/domain/policy.ts';
import type { product } from '../../scenarios/domain/product.ts';
import type { purchaseOffer } from '../../scenarios/domain/purchase-offer.ts';
import type { recipe } from '../../scenarios/domain/recipe.ts';
import type { settings } from '../../scenarios/domain/settings.ts';
import type { site } from '../../scenarios/domain/site.ts';
import type { territory } from '../../scenarios/domain/territory.ts';

type Input<Schema extends z.ZodType> = z.input<Schema>;
type Given<Schema extends z.ZodType> = Partial<Input<Schema>>;
type Draft = Input<typeof network>;
type Site = Input<typeof site>;
type PolicyInput = Input<typeof policy>;
/** A policy without its id, whichever kind it is. */
type GivenPolicy = PolicyInput extends infer P ? (P extends PolicyInput ? Omit<P, 'id'> : never) : never;

const firstDay = '2026-07-01';
const millisecondsPerDay = 86_400_000;

/** The calendar date so many days after another. */
export function dateAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * millisecondsPerDay).toISOString().slice(0, 10);
}

function freeId(wanted: string, records: readonly { id: string }[]): string {
  const taken = new Set(records.map((each) => each.id));
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}_${number}`)) number += 1;
  return `${wanted}_${number}`;
}

/**
 * Tells a small network as a story. Every step returns a new builder, so that a common beginning can be shared.
 *
 * What is not said: base currency HKD, one period `p1` of 30 days from 2026-07-01, territories `cn` and `us`,
 * products of 1 kg, 0.01 m³ and a customs value of 10. A site or product that a step names and none declares
 * comes into being at `build`: a market in `us` where there is demand, a supplier in `cn` where there is an offer,
 * a plant in `cn` where there is a recipe or line, and a hub in `cn` otherwise.
 */
export class NetworkBuilder {
  private readonly draft: Draft;

  constructor(draft: Draft) {
    this.draft = draft;
  }

  private having(changes: Partial<Draft>): NetworkBuilder {
    return new NetworkBuilder({ ...this.draft, ...changes });
  }

  /** Periods `p1` … of equal length, one after another from 2026-07-01. */
  withPeriods(count: number, days: number): NetworkBuilder {
    const periods = Array.from({ length: count }, (_, index) => ({
      id: `p${index + 1}`,
      start: dateAfter(firstDay, index * days),
      days,
    }));
    return this.withSettings({ periods });
  }

  withSettings(given: Given<typeof settings>): NetworkBuilder {
    return this.having({ settings: { ...this.draft.settings, ...given } });
  }

  /** A territory; one of the same id that is there already is replaced. */
  withTerritory(id: string, given: Given<typeof territory> = {}): NetworkBuilder {
    const others = this.draft.territories.filter((each) => each.id !== id);
    return this.having({
      territories: [...others, { id, name: id, code: id.toUpperCase().slice(0, 12), ...given }],
    });
  }

  withCurrency(code: string, unitsPerBase: number): NetworkBuilder {
    return this.having({ currencies: [...(this.draft.currencies ?? []), { code, unitsPerBase }] });
  }

  withGroup(id: string, of: Input<typeof group>['of'], members: readonly string[]): NetworkBuilder {
    return this.having({ groups: [...(this.draft.groups ?? []), { id, of, members: [...members] }] });
  }

  withSite(id: string, given: Given<typeof site> = {}): NetworkBuilder {
    return this.having({ sites: [...this.draft.sites, siteOf(id, 'cn', ['hub'], given)] });
  }

  withPlant(id: string, given: Given<typeof site> = {}): NetworkBuilder {
    return this.withSite(id, { roles: ['plant'], ...given });
  }

  withSupplier(id: string, given: Given<typeof site> = {}): NetworkBuilder {
    return this.withSite(id, { roles: ['supplier'], ...given });
  }

  withHub(id: string, given: Given<typeof site> = {}): NetworkBuilder {
    return this.withSite(id, { roles: ['hub'], ...given });
  }

  withMarket(id: string, given: Given<typeof site> = {}): NetworkBuilder {
    return this.withSite(id, { roles: ['market'], territory: 'us', ...given });
  }

  withProduct(id: string, given: Given<typeof product> = {}): NetworkBuilder {
    return this.having({ products: [...this.draft.products, productOf(id, given)] });
  }

  /** A recipe `SITE_OUTPUT`. */
  withRecipe(site: string, output: string, given: Given<typeof recipe> = {}): NetworkBuilder {
    const recipes = this.draft.recipes ?? [];
    const id = freeId(`${site}_${output}`, recipes);
    return this.having({ recipes: [...recipes, { id, site, output, ...given }] });
  }

  /** A line `SITE_line` of 100 hours a period. */
  withLine(site: string, given: Given<typeof line> = {}): NetworkBuilder {
    const lines = this.draft.lines ?? [];
    return this.having({
      lines: [...lines, { id: freeId(`${site}_line`, lines), site, hoursPerPeriod: 100, ...given }],
    });
  }

  /** An offer `SITE_PRODUCT` at 1 a unit. */
  withOffer(site: string, product: string, given: Given<typeof purchaseOffer> = {}): NetworkBuilder {
    const offers = this.draft.offers ?? [];
    const tiers = [{ fromQuantity: 0, unitCost: 1 }];
    const id = freeId(`${site}_${product}`, offers);
    return this.having({ offers: [...offers, { id, site, product, tiers, ...given }] });
  }

  /** A sea lane `FROM_TO`. */
  withLane(from: string, to: string, given: Given<typeof lane> = {}): NetworkBuilder {
    const id = freeId(`${from}_${to}`, this.draft.lanes);
    return this.having({ lanes: [...this.draft.lanes, { id, from, to, mode: 'sea', ...given }] });
  }

  withAgreement(id: string, members: readonly string[], given: Given<typeof agreement> = {}): NetworkBuilder {
    const agreements = this.draft.agreements ?? [];
    return this.having({ agreements: [...agreements, { id, name: id, members: [...members], ...given }] });
  }

  /** A duty layer of kind `mfn` into `us` on everything. */
  withDuty(id: string, given: Given<typeof dutyLayer> = {}): NetworkBuilder {
    const duties = this.draft.duties ?? [];
    return this.having({ duties: [...duties, { id, kind: 'mfn', into: 'us', ...given }] });
  }

  withFee(id: string, given: Given<typeof fee> = {}): NetworkBuilder {
    return this.having({ fees: [...(this.draft.fees ?? []), { id, into: 'us', ...given }] });
  }

  /** A row `MARKET_PRODUCT_PERIOD`, firm and in the first period unless said otherwise. */
  withDemand(
    market: string,
    product: string,
    quantity: number,
    given: Given<typeof demandRow> = {},
  ): NetworkBuilder {
    const period = given.period ?? 'p1';
    const id = freeId(`${market}_${product}_${period}`, this.draft.demand);
    return this.having({
      demand: [...this.draft.demand, { id, market, product, period, quantity, ...given }],
    });
  }

  /** Units at hand before the first period, or under way when `arrivesIn` is given; of origin `cn`. */
  withInventory(
    site: string,
    product: string,
    quantity: number,
    given: Given<typeof inventory> = {},
  ): NetworkBuilder {
    const rows = this.draft.inventory ?? [];
    const id = freeId(`${site}_${product}`, rows);
    return this.having({ inventory: [...rows, { id, site, product, origin: 'cn', quantity, ...given }] });
  }

  withClosing(
    id: string,
    sites: Input<typeof closingRule>['sites'],
    given: Given<typeof closingRule> = {},
  ): NetworkBuilder {
    return this.having({ closing: [...(this.draft.closing ?? []), { id, sites, ...given }] });
  }

  withPolicy(id: string, given: GivenPolicy): NetworkBuilder {
    return this.having({ policies: [...(this.draft.policies ?? []), { id, ...given }] });
  }

  /** The network with every default filled in by the schema. */
  build(): Network {
    return network.parse({
      ...this.draft,
      sites: [...this.draft.sites, ...this.unnamedSites()],
      products: [...this.draft.products, ...this.unnamedProducts()],
    });
  }

  private unnamedSites(): readonly Site[] {
    const { sites, demand, offers, recipes, lines, lanes, inventory } = this.draft;
    const known = new Set(sites.map((each) => each.id));
    const made: Site[] = [];
    const declare = (id: string, territory: string, role: Site['roles'][number]) => {
      if (known.has(id)) return;
      known.add(id);
      made.push(siteOf(id, territory, [role], {}));
    };
    for (const row of demand) declare(row.market, 'us', 'market');
    for (const each of offers ?? []) declare(each.site, 'cn', 'supplier');
    for (const each of recipes ?? []) declare(each.site, 'cn', 'plant');
    for (const each of lines ?? []) declare(each.site, 'cn', 'plant');
    for (const each of lanes) {
      declare(each.from, 'cn', 'hub');
      declare(each.to, 'cn', 'hub');
    }
    for (const each of inventory ?? []) declare(each.site, 'cn', 'hub');
    return made;
  }

  private unnamedProducts(): readonly Input<typeof product>[] {
    const { products, demand, offers, recipes, inventory } = this.draft;
    const known = new Set(products.map((each) => each.id));
    const wanted = [
      ...demand.map((row) => row.product),
      ...(offers ?? []).map((each) => each.product),
      ...(recipes ?? []).flatMap((each) => [
        each.output,
        ...(each.inputs ?? []).map((input) => input.product),
      ]),
      ...(inventory ?? []).map((each) => each.product),
    ];
    return [...new Set(wanted)].filter((id) => !known.has(id)).map((id) => productOf(id, {}));
  }
}

function siteOf(
  id: string,
  territory: string,
  roles: Site['roles'],
  given: Given<typeof site>,
): Input<typeof site> {
  return { id, name: id, territory, latitude: 0, longitude: 0, roles, ...given };
}

function productOf(id: string, given: Given<typeof product>): Input<typeof product> {
  return { id, name: id, weightKg: 1, volumeM3: 0.01, customsValuePerUnit: 10, ...given };
}

/** The beginning of every story: HKD, one period of 30 days from 2026-07-01, Mainland China and the United States. */
export function aNetwork(title = 'Test network'): NetworkBuilder {
  return new NetworkBuilder({
    settings: { title, baseCurrency: 'HKD', periods: [{ id: 'p1', start: firstDay, days: 30 }] },
    territories: [
      { id: 'cn', name: 'Mainland China', code: 'CN' },
      { id: 'us', name: 'United States', code: 'US' },
    ],
    sites: [],
    products: [],
    lanes: [],
    demand: [],
  });
}

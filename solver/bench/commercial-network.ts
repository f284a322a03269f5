import { benchTerritories, makingPlaces, sellingPlaces } from './bench-geography.ts';
import { dutyLayers, finishedProduct, laneBetween, nearestSites, siteNear } from './bench-parts.ts';
import type { NetworkInput, SiteInput } from './bench-parts.ts';
import type { CommercialShape } from './bench-shapes.ts';
import type { RandomSource } from './random-source.ts';

/** Capacity over what an even split of demand over makers, and over the hubs of each customer, needs. */
const plantSlack = 2.5;
const hubSlack = 2;
const minimumRunShare = 0.4;
/** Countries that plants stand in, in turn. Each product is made in one of them. */
const countries = makingPlaces.slice(0, 2);
const plantFixedShare = 0.05;
const hubFixedShare = 0.01;

/**
 * Plants and hubs that may open, customers with demand rows, one period. Every plant reaches every hub, and every
 * customer some hubs; each product has a maker; capacities leave room for an even split of all demand over all makers
 * and hubs. So every row can be served, and an open-everything plan without shortfall exists.
 */
export function commercialNetwork(shape: CommercialShape, random: RandomSource): NetworkInput {
  const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  const plants = range(shape.plants).map((index) => ({
    ...siteNear(countries[index % countries.length]!, `plant${index + 1}`, ['plant'], random),
    storageLimit: 0,
  }));
  const hubs = range(shape.hubs).map((index) => ({
    ...siteNear(sellingPlaces[index % sellingPlaces.length]!, `hub${index + 1}`, ['hub'], random),
    storageLimit: 0,
  }));
  const customers = range(shape.customers).map((index) => ({
    ...siteNear(random.pick(sellingPlaces), `customer${index + 1}`, ['market'], random),
    storageLimit: 0,
  }));
  const products = range(shape.products).map((index) => finishedProduct(`good${index + 1}`, index, random));

  const demand = wantedPairs(shape, random).map(({ customer, product }, index) => ({
    id: `row${index + 1}`,
    market: customers[customer]!.id,
    product: products[product]!.id,
    period: 'year',
    quantity: Math.round(random.between(20, 400)),
    shortfallPenaltyPerUnit: 3 * products[product]!.customsValuePerUnit!,
  }));
  const wantedOf = new Map<string, number>();
  const wantedAt = new Map<string, number>();
  for (const { product, market, quantity } of demand) {
    wantedOf.set(product, (wantedOf.get(product) ?? 0) + quantity);
    wantedAt.set(market, (wantedAt.get(market) ?? 0) + quantity);
  }

  const recipes = makersByRecipe(shape, random).map(({ plant, product }) => ({
    id: `make_${plants[plant]!.id}_${products[product]!.id}`,
    plant: plants[plant]!,
    product: products[product]!,
  }));
  const makersOf = new Map<string, number>();
  for (const { product } of recipes) makersOf.set(product.id, (makersOf.get(product.id) ?? 0) + 1);
  const evenShare = (product: string): number => (wantedOf.get(product) ?? 0) / makersOf.get(product)!;
  const load = new Map<string, number>();
  const value = new Map<string, number>();
  for (const { plant, product } of recipes) {
    const share = evenShare(product.id);
    load.set(plant.id, (load.get(plant.id) ?? 0) + share);
    value.set(plant.id, (value.get(plant.id) ?? 0) + share * product.customsValuePerUnit!);
  }

  const hubsOf = customers.map((customer) => nearestSites(customer, hubs, shape.hubsPerCustomer));
  const hubLoad = new Map<string, number>();
  for (const [index, customer] of customers.entries())
    for (const hub of hubsOf[index]!)
      hubLoad.set(
        hub.id,
        (hubLoad.get(hub.id) ?? 0) + (wantedAt.get(customer.id) ?? 0) / shape.hubsPerCustomer,
      );
  const meanValue = products.reduce((sum, each) => sum + each.customsValuePerUnit!, 0) / shape.products;

  const candidate = (site: SiteInput, fixedCostPerPeriod: number): SiteInput => ({
    ...site,
    opening: { state: 'candidate', fixedCostPerPeriod },
  });
  return {
    settings: {
      title: `Bench ${shape.name}`,
      baseCurrency: 'USD',
      costOfCapitalPerYear: 0.1,
      periods: [{ id: 'year', start: '2026-01-01', days: 365 }],
    },
    territories: benchTerritories.map((id) => ({ id, name: id.toUpperCase(), code: id.toUpperCase() })),
    sites: [
      ...plants.map((plant) =>
        candidate(plant, plantFixedShare * (value.get(plant.id) ?? 0) * random.between(0.5, 1.5)),
      ),
      ...hubs.map((hub) => ({
        ...candidate(hub, hubFixedShare * (hubLoad.get(hub.id) ?? 0) * meanValue * random.between(0.5, 1.5)),
        handlingCostPerUnit: random.between(0.3, 0.9),
        throughputPerPeriod: hubSlack * (hubLoad.get(hub.id) ?? 0),
      })),
      ...customers,
    ],
    products,
    lines: plants.map((plant) => ({
      id: `line_${plant.id}`,
      site: plant.id,
      hoursPerPeriod: plantSlack * (load.get(plant.id) ?? 0),
    })),
    recipes: recipes.map(({ id, plant, product }, index) => ({
      id,
      site: plant.id,
      output: product.id,
      lineHours: [{ line: `line_${plant.id}`, hoursPerUnit: 1 }],
      labourPerUnit: product.customsValuePerUnit! * random.between(0.3, 0.6),
      minimumRun: index < shape.batchedRecipes ? minimumRunShare * evenShare(product.id) : 0,
    })),
    lanes: [
      ...plants.flatMap((plant) => hubs.map((hub) => withoutDays(laneBetween(plant, hub, random)))),
      ...customers.flatMap((customer, index) =>
        hubsOf[index]!.map((hub) => withoutDays(laneBetween(hub, customer, random))),
      ),
    ],
    duties: dutyLayers(
      countries.map(({ territory }) => territory),
      [...new Set(sellingPlaces.map(({ territory }) => territory))],
      products,
      random,
    ),
    demand,
  };
}

/** One period is a year in balance: what is under way at its end is what was under way at its start. */
function withoutDays(lane: NetworkInput['lanes'][number]): NetworkInput['lanes'][number] {
  return { ...lane, transitDays: 0, dwellDays: 0 };
}

/**
 * So many different pairs of plant and product: one for every product, one for every plant, then any; always of one
 * country, that of their number.
 */
function makersByRecipe(
  shape: CommercialShape,
  random: RandomSource,
): readonly { plant: number; product: number }[] {
  const chosen = new Set<number>();
  for (let round = 0; chosen.size < shape.recipes; round += 1) {
    const plant =
      round < shape.products || round < shape.plants ? round % shape.plants : random.below(shape.plants);
    const any = round < shape.products ? round : random.below(shape.products);
    chosen.add(plant * shape.products + any - (any % countries.length) + (plant % countries.length));
  }
  return [...chosen].map((key) => ({
    plant: Math.floor(key / shape.products),
    product: key % shape.products,
  }));
}

/** So many different pairs of customer and product; every customer and every product occurs. */
function wantedPairs(
  shape: CommercialShape,
  random: RandomSource,
): readonly { customer: number; product: number }[] {
  const chosen = new Set<number>();
  const longest = Math.max(shape.customers, shape.products);
  for (let index = 0; index < longest; index += 1)
    chosen.add((index % shape.customers) * shape.products + (index % shape.products));
  while (chosen.size < shape.demandRows) chosen.add(random.below(shape.customers * shape.products));
  return [...chosen].map((key) => ({
    customer: Math.floor(key / shape.products),
    product: key % shape.products,
  }));
}

import { benchTerritories, makingPlaces, sellingPlaces } from './bench-geography.ts';
import type { BenchPlace } from './bench-geography.ts';
import { dutyLayers, finishedProduct, laneBetween, nearestSites, siteNear } from './bench-parts.ts';
import type { NetworkInput, ProductInput, SiteInput } from './bench-parts.ts';
import type { RegionalShape } from './bench-shapes.ts';
import { openingStock } from './opening-stock.ts';
import type { RandomSource } from './random-source.ts';

const daysPerPeriod = 30;
const firstDay = Date.UTC(2026, 6, 1);
const millisecondsPerDay = 86_400_000;
/** Line hours over those that an even split of demand needs. */
const capacitySlack = 1.6;
/** Fixed cost of a plant in a period, as a share of the value that an even split has it make. */
const fixedCostShare = 0.03;
const openCostInPeriods = 4;
const closeCostInPeriods = 2;
const bookingShare = 0.05;
const minimumRunShare = 0.5;
const seasonalSwing = 0.25;

interface Recipe {
  plant: SiteInput;
  place: BenchPlace;
  product: ProductInput;
  hoursPerUnit: number;
}

/**
 * Suppliers sell components; plants turn them into goods; centres hold the goods; markets want them every period.
 * Each good is made by several plants, the first of which always stands, so that every row can be served from opening
 * stock at first and by production later. Unserved demand costs three times the good's value.
 */
export function regionalNetwork(shape: RegionalShape, random: RandomSource): NetworkInput {
  const periods = Array.from({ length: shape.periods }, (_, index) => `t${index + 1}`);
  const placeOf = (places: readonly BenchPlace[], index: number): BenchPlace =>
    places[index % places.length]!;
  const plants = range(shape.plants).map((index) =>
    siteNear(placeOf(makingPlaces, index), `plant${index + 1}`, ['plant'], random),
  );
  const centres = range(shape.centres).map((index) =>
    siteNear(placeOf(sellingPlaces, index), `centre${index + 1}`, ['hub'], random),
  );
  const markets = range(shape.markets).map((index) => ({
    ...siteNear(placeOf(sellingPlaces, index), `market${index + 1}`, ['market'], random),
    storageLimit: 0,
  }));
  const products = range(shape.products).map((index) => finishedProduct(`good${index + 1}`, index, random));
  const components = range(shape.components).map((index) => component(index, random));
  const inputsOf = new Map(
    products.map((product) => [
      product.id,
      random.sample(components, Math.min(3, components.length)).map((each) => ({
        product: each.id,
        quantityPer: 1 + random.below(3),
      })),
    ]),
  );
  const demand = markets.flatMap((market) =>
    products.flatMap((product) => demandRows(market.id, product, periods, random)),
  );
  const totalOf = (product: string): number =>
    demand.filter((row) => row.product === product).reduce((sum, row) => sum + row.quantity, 0);
  const perPeriod = new Map(products.map(({ id }) => [id, totalOf(id) / shape.periods]));

  const recipes = recipesOf(shape, plants, products, random);
  const makersOf = (product: string): number => recipes.filter((each) => each.product.id === product).length;
  const evenShare = ({ product }: Recipe): number => perPeriod.get(product.id)! / makersOf(product.id);
  const hours = (plant: SiteInput): number =>
    recipes
      .filter((each) => each.plant === plant)
      .reduce((sum, each) => sum + each.hoursPerUnit * evenShare(each), 0);
  const fixedCost = (plant: SiteInput): number =>
    fixedCostShare *
    shape.fixedCostFactor *
    recipes
      .filter((each) => each.plant === plant)
      .reduce((sum, each) => sum + evenShare(each) * each.product.customsValuePerUnit!, 0);

  const partsPerPeriod = (plant: SiteInput, part: string): number =>
    recipes
      .filter((each) => each.plant === plant)
      .flatMap((each) =>
        inputsOf
          .get(each.product.id)!
          .filter((input) => input.product === part)
          .map((input) => evenShare(each) * input.quantityPer),
      )
      .reduce((sum, quantity) => sum + quantity, 0);
  const suppliers = components.flatMap((each) =>
    range(shape.suppliersPerComponent).map((index) => ({
      component: each,
      site: {
        ...siteNear(random.pick(makingPlaces), `supplier_${each.id}_${index + 1}`, ['supplier'], random),
        storageLimit: 0,
      },
    })),
  );
  const bookingCost = (share: number): number =>
    shape.hasLaneBookings ? share * meanFixedCost * bookingShare : 0;
  const meanFixedCost =
    plants.reduce((sum, plant) => sum + fixedCost(plant), 0) / shape.plants / shape.fixedCostFactor;
  const outbound = plants.flatMap((plant) =>
    centres.map((centre) => ({
      ...laneBetween(plant, centre, random),
      fixedCostPerPeriod: bookingCost(1 / shape.centres),
    })),
  );
  const deliveries = markets.flatMap((market) =>
    nearestSites(market, centres, shape.centresPerMarket).map((centre) => ({
      ...laneBetween(centre, market, random),
      fixedCostPerPeriod: bookingCost(1 / shape.markets),
    })),
  );
  return {
    settings: {
      title: `Bench ${shape.name}`,
      baseCurrency: 'USD',
      costOfCapitalPerYear: 0.1,
      periods: periods.map((id, index) => ({
        id,
        start: dayAfter(index * daysPerPeriod),
        days: daysPerPeriod,
      })),
    },
    territories: benchTerritories.map((id) => ({ id, name: id.toUpperCase(), code: id.toUpperCase() })),
    sites: [
      ...suppliers.map(({ site }) => site),
      ...plants.map((plant, index) => ({
        ...plant,
        holdingCostPerUnitPerPeriod: 0.1,
        opening: openingOf(index, shape, fixedCost(plant)),
      })),
      ...centres.map((centre) => ({
        ...centre,
        holdingCostPerUnitPerPeriod: 0.3,
        handlingCostPerUnit: random.between(0.3, 0.9),
      })),
      ...markets,
    ],
    products: [...components, ...products],
    offers: suppliers.map(({ component: sold, site }) => ({
      id: `offer_${site.id}`,
      site: site.id,
      product: sold.id,
      tiers: [{ fromQuantity: 0, unitCost: sold.customsValuePerUnit! * random.between(0.8, 1.2) }],
      leadTimeDays: random.below(10),
    })),
    lines: plants.map((plant) => ({
      id: `line_${plant.id}`,
      site: plant.id,
      hoursPerPeriod: capacitySlack * hours(plant) * random.between(0.9, 1.1),
    })),
    recipes: recipes.map((recipe, index) => ({
      id: `make_${recipe.plant.id}_${recipe.product.id}`,
      site: recipe.plant.id,
      output: recipe.product.id,
      inputs: inputsOf.get(recipe.product.id)!,
      lineHours: [{ line: `line_${recipe.plant.id}`, hoursPerUnit: recipe.hoursPerUnit }],
      labourPerUnit:
        0.2 * recipe.product.customsValuePerUnit! * recipe.place.relativeWage * random.between(0.85, 1.15),
      leadTimeDays: 3,
      minimumRun:
        index % shape.productsPerPlant < shape.batchedRecipesPerPlant
          ? minimumRunShare * evenShare(recipe)
          : 0,
    })),
    lanes: [
      ...suppliers.flatMap(({ site }) => plants.map((plant) => laneBetween(site, plant, random))),
      ...outbound,
      ...deliveries,
    ],
    duties: dutyLayers(
      [...new Set(plants.map(({ territory }) => territory))],
      [...new Set([...centres, ...markets].map(({ territory }) => territory))],
      products,
      random,
    ),
    demand,
    inventory: openingStock({
      firstDemand: demand.filter((row) => row.period === periods[0]),
      centres,
      goods: products.map(({ id }) => ({ product: id, perPeriod: perPeriod.get(id)! })),
      goodsOrigin: plants[0]!.territory,
      parts: plants.flatMap((plant) =>
        components.map((part) => ({
          plant: plant.id,
          product: part.id,
          origin: suppliers.find(({ component: sold }) => sold === part)!.site.territory,
          perPeriod: partsPerPeriod(plant, part.id),
        })),
      ),
    }),
  };
}

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

const dayAfter = (days: number): string =>
  new Date(firstDay + days * millisecondsPerDay).toISOString().slice(0, 10);

function component(index: number, random: RandomSource): ProductInput {
  return {
    id: `part${index + 1}`,
    name: `part${index + 1}`,
    weightKg: random.between(0.1, 0.8),
    volumeM3: random.between(0.001, 0.01),
    customsValuePerUnit: random.between(2, 9),
  };
}

function demandRows(
  market: string,
  product: ProductInput,
  periods: readonly string[],
  random: RandomSource,
): NetworkInput['demand'] {
  const mean = random.between(50, 500);
  const phase = random.between(0, 2 * Math.PI);
  return periods.map((period, index) => ({
    id: `${market}_${product.id}_${period}`,
    market,
    product: product.id,
    period,
    quantity: Math.round(mean * (1 + seasonalSwing * Math.sin(phase + (index * Math.PI) / 6))),
    shortfallPenaltyPerUnit: 3 * product.customsValuePerUnit!,
  }));
}

/** The first plants stand for ever. Of the others, every second one stands and may close; the rest may open. */
function openingOf(index: number, shape: RegionalShape, fixedCostPerPeriod: number): SiteInput['opening'] {
  const optional = index - (shape.plants - shape.optionalPlants);
  if (optional < 0) return { fixedCostPerPeriod };
  return optional % 2 === 0
    ? { state: 'candidate', openCost: openCostInPeriods * fixedCostPerPeriod, fixedCostPerPeriod }
    : { state: 'existing', closeCost: closeCostInPeriods * fixedCostPerPeriod, fixedCostPerPeriod };
}

/** Each plant makes so many goods, dealt out in turn so that every good has a maker among the plants that stand. */
function recipesOf(
  shape: RegionalShape,
  plants: readonly SiteInput[],
  products: readonly ProductInput[],
  random: RandomSource,
): readonly Recipe[] {
  return plants.flatMap((plant, plantIndex) =>
    range(shape.productsPerPlant).map((index) => ({
      plant,
      place: makingPlaces[plantIndex % makingPlaces.length]!,
      product: products[(plantIndex * shape.productsPerPlant + index) % products.length]!,
      hoursPerUnit: random.between(0.5, 1.5),
    })),
  );
}

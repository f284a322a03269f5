/** A network over several periods: suppliers, plants with bills of materials, distribution centres, markets. */
export interface RegionalShape {
  kind: 'regional';
  name: string;
  periods: number;
  components: number;
  suppliersPerComponent: number;
  plants: number;
  products: number;
  /** Recipes of each plant, of which the first `batchedRecipesPerPlant` have a minimum run. */
  productsPerPlant: number;
  batchedRecipesPerPlant: number;
  /** Plants that may be opened or closed; the others stand. */
  optionalPlants: number;
  centres: number;
  markets: number;
  centresPerMarket: number;
  /** Multiplies fixed and one-time costs. */
  fixedCostFactor: number;
  /** Whether every lane out of a plant or a centre must be booked, at a fixed charge for each period of use. */
  hasLaneBookings: boolean;
}

/** One period, many sites, many demand rows: the shape of commercial network-design studies. */
export interface CommercialShape {
  kind: 'commercial';
  name: string;
  plants: number;
  hubs: number;
  customers: number;
  hubsPerCustomer: number;
  products: number;
  /** Pairs of plant and product; every product has at least one. Plants and products are even in number. */
  recipes: number;
  /** Recipes with a minimum run. */
  batchedRecipes: number;
  demandRows: number;
}

export type BenchShape = RegionalShape | CommercialShape;

const small: RegionalShape = {
  kind: 'regional',
  name: 'S',
  periods: 4,
  components: 4,
  suppliersPerComponent: 2,
  plants: 4,
  products: 3,
  productsPerPlant: 3,
  batchedRecipesPerPlant: 1,
  optionalPlants: 2,
  centres: 3,
  markets: 6,
  centresPerMarket: 3,
  fixedCostFactor: 1,
  hasLaneBookings: false,
};
const medium: RegionalShape = {
  ...small,
  name: 'M',
  periods: 8,
  components: 6,
  plants: 5,
  products: 6,
  productsPerPlant: 5,
  batchedRecipesPerPlant: 2,
  optionalPlants: 3,
  centres: 5,
  markets: 20,
};
const large: RegionalShape = {
  ...medium,
  name: 'L',
  periods: 16,
  components: 12,
  plants: 12,
  products: 12,
  productsPerPlant: 8,
  optionalPlants: 7,
  centres: 10,
  markets: 40,
};

/** Every model of the bench: binaries 24, 104 and 496, columns near 1.6, 20 and 230 thousand and 1.1 million. H: fixed costs eight times as high. T: lanes to be booked. */
export const benchShapes: readonly BenchShape[] = [
  small,
  { ...small, name: 'SH', fixedCostFactor: 8 },
  { ...small, name: 'ST', hasLaneBookings: true },
  medium,
  { ...medium, name: 'MH', fixedCostFactor: 8 },
  { ...medium, name: 'MT', hasLaneBookings: true },
  large,
  {
    ...large,
    name: 'XL',
    batchedRecipesPerPlant: 0,
    optionalPlants: 0,
    periods: 24,
    plants: 16,
    products: 32,
    productsPerPlant: 16,
    centres: 12,
    markets: 76,
  },
  {
    kind: 'commercial',
    name: 'median',
    plants: 300,
    hubs: 12,
    customers: 200,
    hubsPerCustomer: 7,
    products: 28,
    recipes: 400,
    batchedRecipes: 88,
    demandRows: 1811,
  },
  {
    kind: 'commercial',
    name: 'large',
    plants: 940,
    hubs: 40,
    customers: 714,
    hubsPerCustomer: 3,
    products: 1268,
    recipes: 6040,
    batchedRecipes: 6040,
    demandRows: 222_761,
  },
];

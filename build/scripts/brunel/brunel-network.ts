import type { NetworkInput } from '../examples/inputs.ts';
import { parseCsv, textOf, type CsvRow } from '../library/csv.ts';

/** The tables of Brunel's logistics data that a plan of one day needs; each is a file of that name. */
export const brunelTables = [
  'OrderList',
  'WhCapacities',
  'WhCosts',
  'ProductsPerPlant',
  'VmiCustomers',
  'PlantPorts',
  'FreightRates',
] as const;
export type BrunelTexts = Readonly<Record<(typeof brunelTables)[number], string>>;

/**
 * One day of orders: every plant hands over so many orders a day, of the products that it holds, by a port from which some
 * carrier goes to the port of destination. A plant that holds stock for customers of its own serves no others. An order is
 * one unit, and weighs what the orders of its product weigh on average.
 *
 * The data tell neither where plants are nor in which country: all stand in one customs territory at 0° N 0° E.
 */
export function brunelNetwork(texts: BrunelTexts): NetworkInput {
  const tables = Object.fromEntries(brunelTables.map((name) => [name, parseCsv(texts[name])])) as Readonly<
    Record<(typeof brunelTables)[number], readonly CsvRow[]>
  >;
  const orders = tables.OrderList.map((row) => ({
    customer: textOf(row, 'Customer'),
    product: textOf(row, 'Product ID'),
    weight: Number(textOf(row, 'Weight')),
    destination: textOf(row, 'Destination Port'),
  }));
  const plants = tables.WhCapacities.map((row) => ({
    code: textOf(row, 'Plant ID'),
    ordersPerDay: Number(textOf(row, 'Daily Capacity ')),
  })).sort((one, other) => one.code.localeCompare(other.code));
  const costOf = new Map(tables.WhCosts.map((row) => [textOf(row, 'WH'), Number(textOf(row, 'Cost/unit'))]));
  const ownCustomers = setsOf(tables.VmiCustomers, 'Plant Code', 'Customers');
  const portsOf = setsOf(tables.PlantPorts, 'Plant Code', 'Port');
  const rates = leastRates(tables.FreightRates);
  const ordered = new Set(orders.map(({ product }) => product));
  const held = setsOf(tables.ProductsPerPlant, 'Plant Code', 'Product ID');
  const customers = [...new Set(orders.map(({ customer }) => customer))].sort();
  const destinations = new Set(orders.map(({ destination }) => destination));

  const lanes = plants.flatMap(({ code }) => {
    const rate = [...(portsOf.get(code) ?? [])]
      .flatMap((port) => [...destinations].flatMap((to) => rates.get(`${port} ${to}`) ?? []))
      .sort((one, other) => one.perKg - other.perKg)[0];
    if (rate === undefined) return [];
    return customers
      .filter((customer) => ownCustomers.get(code)?.has(customer) ?? true)
      .map((customer) => ({
        id: `${idOf(code)}_${idOf(customer)}`,
        from: idOf(code),
        to: idOf(customer),
        mode: rate.mode,
        costPer: { kg: rate.perKg },
      }));
  });
  const place = { territory: 'everywhere', latitude: 0, longitude: 0 };
  return {
    settings: {
      title: 'Brunel logistics, 26 May 2013',
      baseCurrency: 'USD',
      periods: [{ id: 'day', start: '2013-05-26', days: 1 }],
    },
    territories: [{ id: 'everywhere', name: 'One customs territory', code: 'ALL' }],
    sites: [
      ...plants.map(({ code, ordersPerDay }) => ({
        id: idOf(code),
        name: code,
        ...place,
        roles: ['supplier' as const],
        throughputPerPeriod: ordersPerDay,
      })),
      ...customers.map((name) => ({ id: idOf(name), name, ...place, roles: ['market' as const] })),
    ],
    products: [...ordered].sort().map((code) => ({
      id: productId(code),
      name: code,
      unit: 'order',
      weightKg: meanWeight(orders.filter(({ product }) => product === code)),
    })),
    offers: plants.flatMap(({ code }) =>
      [...(held.get(code) ?? [])]
        .filter((product) => ordered.has(product))
        .sort()
        .map((product) => ({
          id: `${idOf(code)}_${productId(product)}`,
          site: idOf(code),
          product: productId(product),
          tiers: [{ fromQuantity: 0, unitCost: costOf.get(code) ?? 0 }],
        })),
    ),
    lanes,
    demand: rowsOf(orders),
  };
}

const idOf = (code: string) => code.toLowerCase();
const productId = (code: string) => `p${code}`;

/** One row for all orders of a customer for a product. */
function rowsOf(orders: readonly { customer: string; product: string }[]) {
  const counts = new Map<string, { customer: string; product: string; quantity: number }>();
  for (const { customer, product } of orders) {
    const id = `${idOf(customer)}_${productId(product)}`;
    const known = counts.get(id);
    if (known === undefined) counts.set(id, { customer, product, quantity: 1 });
    else known.quantity++;
  }
  return [...counts].map(([id, { customer, product, quantity }]) => ({
    id,
    market: idOf(customer),
    product: productId(product),
    period: 'day',
    quantity,
  }));
}

function setsOf(
  rows: readonly CsvRow[],
  key: string,
  value: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const sets = new Map<string, Set<string>>();
  for (const row of rows) {
    const known = sets.get(textOf(row, key)) ?? new Set<string>();
    sets.set(textOf(row, key), known.add(textOf(row, value)));
  }
  return sets;
}

function meanWeight(orders: readonly { weight: number }[]): number {
  return orders.reduce((sum, { weight }) => sum + weight, 0) / orders.length;
}

/** The least rate by kilogram of any carrier from port to port, over all weights. */
function leastRates(rows: readonly CsvRow[]): ReadonlyMap<string, { perKg: number; mode: 'air' | 'truck' }> {
  const least = new Map<string, { perKg: number; mode: 'air' | 'truck' }>();
  for (const row of rows) {
    const key = `${textOf(row, 'orig_port_cd')} ${textOf(row, 'dest_port_cd')}`;
    const perKg = Number(textOf(row, 'rate').replaceAll(/[$\s,]/g, ''));
    const mode = textOf(row, 'mode_dsc').trim() === 'AIR' ? 'air' : 'truck';
    if (perKg < (least.get(key)?.perKg ?? Infinity)) least.set(key, { perKg, mode });
  }
  return least;
}

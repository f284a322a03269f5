import { recipeAt } from '../conversion.ts';
import type { RecipeInput } from '../inputs.ts';
import { joined } from '../named.ts';
import { shops, type Line, type Shop } from './shops.ts';
import { plants } from './sites.ts';
import { inputsOf, work, type Work } from './work.ts';

function recipeOf(shop: Shop, output: string, of: Work, fields: Partial<RecipeInput> = {}): RecipeInput {
  return recipeAt(shop.at, {
    output,
    line: shop.line.id,
    standardHours: of.hours * (shop.slowness ?? 1),
    kwh: of.kwh,
    inputs: inputsOf(of.parts),
    fields: {
      skillRequired: of.skill,
      yield: of.yield,
      leadTimeDays: shop.leadTimeDays ?? of.leadTimeDays,
      ...shop.fields?.[output],
      ...fields,
    },
  });
}

/** Work that is left when a kit from the Mainland is put together. */
const fromKit = (hours: number, kwh: number, parts: Work['parts']): Work => ({
  hours,
  kwh,
  parts,
  skill: 'assembly',
  yield: 0.995,
  leadTimeDays: 2,
});

const shopOf = (id: string): Shop => {
  const found = shops.find((shop) => shop.line.id === id);
  if (found === undefined) throw new Error(`There is no line ${id}.`);
  return found;
};

/** Final assembly from kits: of the Mainland's origin in Batam, in dispute in Bac Ninh. */
const kitRecipes: readonly RecipeInput[] = [
  recipeOf(
    shopOf('bac_ninh_assembly'),
    'router_home',
    fromKit(0.12, 0.25, { kit_router: 1, charger_30w: 1 }),
    {
      id: 'make_router_home_bac_ninh_from_kit',
      origin: 'disputed',
      disputedOriginPlannedAs: 'confers',
    },
  ),
  recipeOf(shopOf('batam_assembly'), 'charger_65w', fromKit(0.06, 0.15, { kit_charger: 1 }), {
    id: 'make_charger_65w_batam_from_kit',
    origin: 'does not confer',
  }),
];

export const recipes: readonly RecipeInput[] = [
  ...shops.flatMap((shop) =>
    Object.keys(shop.makes).map((output) => {
      const of = work[output];
      if (of === undefined) throw new Error(`How to make ${output} is not stated.`);
      return recipeOf(shop, output, of);
    }),
  ),
  ...kitRecipes,
];

export const lines: Line[] = shops.map(({ at, line: { what, ...record } }) => ({
  ...record,
  name: joined(at.at.name, what),
  site: at.at.site.id,
  currency: 'USD',
}));

/** Parts that go into what a plant has made in a month like the past ones. */
export function usualIntake(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const intake = new Map<string, Map<string, number>>();
  const take = (site: string, product: string, quantity: number) => {
    const here = intake.get(site) ?? new Map<string, number>();
    intake.set(site, here.set(product, (here.get(product) ?? 0) + quantity));
  };
  for (const shop of shops) {
    for (const [output, perMonth] of Object.entries(shop.makes)) {
      for (const [product, quantity] of Object.entries(work[output]?.parts ?? {})) {
        if (perMonth > 0) take(shop.at.at.site.id, product, perMonth * quantity);
      }
    }
  }
  take(plants.bacNinh.site.id, 'kit_router', 25_000);
  take(plants.bacNinh.site.id, 'charger_30w', 25_000);
  return intake;
}

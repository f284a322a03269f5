import type { NetworkBuilder } from '../network-builder.ts';
import type { Choices } from './choices.ts';
import type { AgreementId } from './dealt-law.ts';
import { countries, laneDealer, workDealt } from './dealt-places.ts';

/** What the rest of a case has settled. */
export interface Frame {
  readonly periods: number;
  readonly agreements: readonly AgreementId[];
  readonly hasPacking: boolean;
  /** Cheap Chinese motors and dearer ones that originate, so that a rule of value is worth mixing for. */
  readonly isTight: boolean;
}

interface Component {
  readonly product: string;
  readonly quantityPer: number;
  readonly isPrincipal: boolean;
}

/** Suppliers, recipes and lanes. */
export function withWork(
  start: NetworkBuilder,
  choices: Choices,
  { periods, agreements, hasPacking, isTight }: Frame,
): NetworkBuilder {
  const { chance, pick, number } = choices;
  const lane = laneDealer(choices, periods);
  const supply = (
    network: NetworkBuilder,
    id: string,
    product: string,
    price: number,
    to: readonly string[],
    seller: { readonly territory?: string; readonly agreements?: readonly AgreementId[] } = {},
  ) =>
    to.reduce(
      (made, each) => made.withLane(id, each, lane.dealt()),
      network
        .withSupplier(id, { territory: seller.territory ?? pick(['cn', ...countries]) })
        .withOffer(id, product, {
          tiers: [{ fromQuantity: 0, unitCost: price }],
          leadTimeDays: chance(15) ? lane.days() : 0,
          origin: chance(8) ? 'cn' : null,
          agreements: [...(seller.agreements ?? agreements.filter(() => chance(50)))],
        }),
    );
  const toPlant = () => (chance(25) ? ['plant', 'hub'] : ['plant']);
  const end = hasPacking ? 'packer' : 'market';

  const price = number(20, 40);
  const plants = [...toPlant(), 'plant_too'];
  const cheap = isTight ? { territory: 'cn', agreements: [] } : {};
  const dear = isTight ? { territory: pick(['vn', 'my', 'eu']), agreements } : {};
  let network = supply(start, 'motors', 'motor', price, plants, cheap);
  network = supply(
    network,
    'motors_too',
    'motor',
    price + (isTight ? number(6, 24) : number(0, 12)),
    plants,
    dear,
  );
  const motors: Component = { product: 'motor', quantityPer: pick([1, 2, 2]), isPrincipal: false };
  const inputs = [motors];
  if (chance(60)) {
    network = supply(network, 'frames', 'frame', number(10, 25), toPlant());
    network = supply(network, 'frames_too', 'frame', number(12, 35), toPlant());
    inputs.push({ product: 'frame', quantityPer: pick([1, 1.5]), isPrincipal: chance(30) });
  }
  network = network
    .withRecipe('plant', 'fan', {
      inputs,
      labourPerUnit: number(2, 10),
      yield: chance(20) ? 0.8 : 1,
      leadTimeDays: chance(10) ? lane.days() : 0,
      rvcValue: chance(25) ? number(60, 120) : null,
      ...workDealt(choices),
      // What takes after its principal input takes it of one kind: only work that confers mixes it.
      ...(isTight && chance(70) ? { origin: 'confers' } : {}),
    })
    .withPlant('plant_too', { territory: pick(['vn', 'my', 'eu']) })
    .withRecipe('plant_too', 'fan', {
      inputs: [motors],
      labourPerUnit: number(15, 60) + (isTight ? 15 : 0),
      ...workDealt(choices),
    })
    .withLane('plant_too', end, lane.dealt())
    .withLane('plant', 'hub', lane.dealt())
    .withLane('hub', 'market', lane.dealt())
    .withLane('hub', 'plant', lane.dealt());
  if (chance(50)) network = network.withLane('plant', 'market', lane.dealt());
  if (chance(30)) network = supply(network, 'rival', 'fan', number(60, 130), ['hub', end]);
  if (chance(35)) {
    // Motors wound at a works may earn a preference that the plant builds on.
    network = supply(
      network.withPlant('works', { territory: pick(countries) }),
      'copper',
      'copper',
      number(5, 15),
      ['works'],
    )
      .withRecipe('works', 'motor', {
        inputs: [{ product: 'copper', quantityPer: 1 }],
        labourPerUnit: number(2, 15),
        ...workDealt(choices),
      })
      .withLane('works', 'plant', lane.dealt());
  }
  if (!hasPacking) return network;
  return network
    .withPlant('packer', { territory: pick(['hk', 'my', 'eu', 'vn_zone']) })
    .withRecipe('packer', 'kit', {
      inputs: [{ product: 'fan', quantityPer: 1 }],
      labourPerUnit: number(1, 6),
      ...workDealt(choices, chance(80)),
    })
    .withLane('plant', 'packer', lane.dealt())
    .withLane('packer', 'market', lane.dealt())
    .withLane('packer', 'hub', lane.dealt());
}

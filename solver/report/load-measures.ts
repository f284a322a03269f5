import type { Network } from '../../scenarios/domain/network.ts';
import { catalogueOf } from '../formulation/sets/catalogue.ts';

/**
 * The share of a lane that one unit of a product fills, in the measure by which the lane fills up: containers where it is
 * priced by them, its capacity's unit otherwise. A product without weight and volume counts 1.
 */
export function loadMeasures(network: Network): (lane: string, product: string) => number {
  const catalogue = catalogueOf(network);
  const lanes = new Map<string, Network['lanes'][number]>(network.lanes.map((each) => [each.id, each]));
  return (laneId, productId) => {
    const { costPer, capacityUnit } = lanes.get(laneId)!;
    const index = catalogue.productIndex.of(productId);
    const { volumeM3, weightKg } = network.products[index]!;
    const load =
      costPer.container === null
        ? catalogue.load(index, capacityUnit)
        : Math.max(volumeM3 / costPer.container.usableM3, weightKg / costPer.container.usableKg);
    return load > 0 ? load : 1;
  };
}

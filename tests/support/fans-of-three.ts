import { aNetwork } from './network-builder.ts';

const at = (unitCost: number) => [{ fromQuantity: 0, unitCost }];

/** 100 fans worth 10 each for Houston: Hanoi sells them for 10; Penang for 11, at most 60; Ningbo for 12. */
export const fansOfThree = aNetwork()
  .withTerritory('vn')
  .withTerritory('my')
  .withSupplier('hanoi', { territory: 'vn' })
  .withSupplier('penang', { territory: 'my' })
  .withOffer('hanoi', 'fan', { tiers: at(10) })
  .withOffer('penang', 'fan', { tiers: at(11), capacityPerPeriod: 60 })
  .withOffer('ningbo', 'fan', { tiers: at(12) })
  .withLane('hanoi', 'houston')
  .withLane('penang', 'houston')
  .withLane('ningbo', 'houston')
  .withDemand('houston', 'fan', 100);

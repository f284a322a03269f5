import { numberStatement } from './number-statement.ts';

/** A supplier sells so much of an offer in a period. One that sells nothing has no columns. */
export const offerCapacity = numberStatement({
  name: 'offerCapacity',
  collection: 'offers',
  field: 'capacityPerPeriod',
  rowFamilies: ['offer_capacity', 'minimum_order', 'price_tiers', 'site_activity'],
  columnFamilies: ['buy'],
  isSilent: true,
  direction: 'raise',
  stated: (offer) => offer.capacityPerPeriod,
  silenced: (offer) => ({ ...offer, capacityPerPeriod: null }),
});

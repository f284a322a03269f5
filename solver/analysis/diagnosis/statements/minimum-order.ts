import { numberStatement } from './number-statement.ts';

/** An order from an offer is at least so much. */
export const minimumOrder = numberStatement({
  name: 'minimumOrder',
  collection: 'offers',
  field: 'minimumOrder',
  rowFamilies: ['minimum_order'],
  direction: 'lower',
  end: 0,
  stated: (offer) => (offer.minimumOrder > 0 ? offer.minimumOrder : null),
  silenced: (offer) => ({ ...offer, minimumOrder: 0 }),
});

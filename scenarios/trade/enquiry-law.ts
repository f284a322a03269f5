import type { Agreement } from '../domain/agreement.ts';
import type { Network } from '../domain/network.ts';
import type { AgreementId, CurrencyCode, DutyLayerId, TerritoryId } from '../domain/primitives.ts';
import { groupMembers } from '../domain/selector.ts';
import type { Settings } from '../domain/settings.ts';
import type { Territory } from '../domain/territory.ts';
import { preparedLayers, type PreparedLayer } from './duty-candidates.ts';
import { feeIndex, type FeeIndex } from './entry-fees.ts';
import { dutyLaw, type DutyLaw } from './import-duty.ts';

/** What law can be asked about: a network, or the reference library. */
export type Jurisdictions = Pick<
  Network,
  'territories' | 'currencies' | 'groups' | 'agreements' | 'duties' | 'fees'
> & { readonly settings: Pick<Settings, 'baseCurrency' | 'disputedOrigins'> };

/** Law prepared for enquiries, once; whatever its status, every layer can be met. */
export interface EnquiryLaw {
  readonly duty: DutyLaw;
  readonly fees: FeeIndex;
  readonly layers: readonly PreparedLayer[];
  readonly layerById: ReadonlyMap<DutyLayerId, PreparedLayer>;
  readonly territoryById: ReadonlyMap<TerritoryId, Territory>;
  readonly agreementById: ReadonlyMap<AgreementId, Agreement>;
  readonly baseCurrency: CurrencyCode;
}

/** A change of anything in it needs a new preparation. */
export function enquiryLaw(from: Jurisdictions): EnquiryLaw {
  const layers = preparedLayers(from.duties, from.agreements, groupMembers(from.groups));
  return {
    duty: dutyLaw(from),
    fees: feeIndex(from),
    layers,
    layerById: new Map(layers.map((each) => [each.layer.id, each])),
    territoryById: new Map(from.territories.map((each) => [each.id, each])),
    agreementById: new Map(from.agreements.map((each) => [each.id, each])),
    baseCurrency: from.settings.baseCurrency,
  };
}

import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './trade-messages.ts';

/** A duty layer that charges names its rate. */
export const unknownDutyRates: Check = {
  code: 'duty-rate-unknown',
  severity: 'note',
  rule: 'A duty layer that charges names its rate.',
  *find({ network }) {
    for (const layer of network.duties) {
      const { rate, amountPerUnit, amountPerKg, amountPerTonneCo2e } = layer;
      const charges = rate !== null || amountPerUnit > 0 || amountPerKg > 0 || amountPerTonneCo2e > 0;
      if (charges || layer.stacking === 'exempts') continue;
      yield spot(
        'duties',
        layer.id,
        'rate',
        messages.dutyRateUnknown(layer),
        layer.status === 'proposed' ? null : 'warning',
      );
    }
  },
};

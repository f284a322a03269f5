import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './making-messages.ts';

/** An expansion or qualification takes effect within the horizon. */
export const optionsWithinHorizon: Check = {
  code: 'option-beyond-horizon',
  severity: 'warning',
  rule: 'An expansion or qualification takes effect within the horizon.',
  *find({ network }) {
    const periods = network.settings.periods.length;
    for (const line of network.lines) {
      for (const [n, expansion] of line.expansions.entries()) {
        if (expansion.leadPeriods >= periods) {
          yield spot(
            'lines',
            line.id,
            `expansions/${n}/leadPeriods`,
            messages.expansionTooLate(line.id, expansion, periods),
          );
        }
      }
    }
    for (const recipe of network.recipes) {
      if (recipe.qualification.periods >= periods) {
        yield spot(
          'recipes',
          recipe.id,
          'qualification/periods',
          messages.qualificationTooLate(recipe, periods),
        );
      }
    }
  },
};

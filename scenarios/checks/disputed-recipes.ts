import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './trade-messages.ts';

/** Planning by the dearer decision has an origin that is disputed. */
export const disputedRecipes: Check = {
  code: 'no-disputed-origin',
  severity: 'note',
  rule: 'Planning by the dearer decision has an origin that is disputed.',
  *find({ network }) {
    const { settings, recipes } = network;
    if (settings.disputedOrigins === 'as planned' || recipes.some(({ origin }) => origin === 'disputed'))
      return;
    yield spot('settings', null, 'disputedOrigins', messages.nothingDisputed());
  },
};

import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './making-messages.ts';

/** A recipe has at most one principal input. */
export const onePrincipalInput: Check = {
  code: 'several-principal-inputs',
  severity: 'error',
  rule: 'A recipe has at most one principal input.',
  *find({ network }) {
    for (const recipe of network.recipes) {
      const principals = recipe.inputs.filter((input) => input.isPrincipal);
      if (principals.length > 1) {
        yield spot(
          'recipes',
          recipe.id,
          'inputs',
          messages.severalPrincipals(
            recipe,
            principals.map((input) => input.product),
          ),
        );
      }
    }
  },
};

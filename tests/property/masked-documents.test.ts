import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkNetwork } from '../../scenarios/checks/check-network.ts';
import { serialiseDocument } from '../../scenarios/schema/canonical-text.ts';
import { currentVersion, document as documentSchema } from '../../scenarios/schema/document.ts';
import { openDocument } from '../../scenarios/schema/open-document.ts';
import { maskDocument } from '../../scenarios/sharing/mask-document.ts';
import { moneyFactor } from '../../scenarios/sharing/mask.ts';
import { drawFromKey } from '../../main/services/share-key.ts';
import { arbitraryDocument, arbitraryNetwork } from '../support/arbitraries.ts';
import { solveNetworkHere } from '../support/solve-here.ts';
import { wordsSaid } from '../support/words-said.ts';

const key = fc.string({ minLength: 12, maxLength: 20 });

describe('a masked document', () => {
  it('says 0 words of its own and opens again, for 200 documents of any form that the schema allows', () => {
    fc.assert(
      fc.property(arbitraryDocument(), key, (document, secret) => {
        const masked = maskDocument(document, 'all', drawFromKey(secret)).document;
        expect(wordsSaid(masked)).toEqual([]);
        expect(openDocument(serialiseDocument(masked)).document).not.toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it('has the best plan of the true one at the factor times its cost, for 25 networks that can be planned', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryNetwork({ hasDecisions: true }), key, async (network, secret) => {
        const draw = drawFromKey(secret);
        const document = documentSchema.parse({
          format: 'plusn',
          version: currentVersion,
          writtenBy: 'test',
          network,
        });
        const masked = maskDocument(document, 'all', draw).document.network;
        const errors = (of: typeof network) =>
          checkNetwork(of).filter(({ severity }) => severity === 'error').length;
        expect(errors(masked)).toBe(errors(network));
        const [own, theirs] = [await solveNetworkHere(network), await solveNetworkHere(masked)];
        expect(theirs.violations).toEqual([]);
        const expected = own.objective * moneyFactor(draw);
        expect(Math.abs(theirs.objective - expected)).toBeLessThan(1e-6 * Math.max(1, Math.abs(expected)));
      }),
      { numRuns: 25 },
    );
  });
});

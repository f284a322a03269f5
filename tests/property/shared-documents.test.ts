import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shareDocument } from '../../main/services/share-document.ts';
import { serialiseDocument } from '../../scenarios/schema/canonical-text.ts';
import type { PlannerDocument } from '../../scenarios/schema/document.ts';
import { openDocument } from '../../scenarios/schema/open-document.ts';
import { chooseParts } from '../../scenarios/sharing/choose-parts.ts';
import { arbitraryDocument } from '../support/arbitraries.ts';

/** Shared unmasked and opened by somebody else. */
function received(document: PlannerDocument, scenarios: readonly string[] | null, hasPlans: boolean) {
  const { text } = shareDocument(chooseParts(document, { scenarios, hasPlans, hasTrail: true }), null);
  return openDocument(text).document!;
}

/** A plan of a scenario that is not in the file goes with nobody. */
const documents = arbitraryDocument().map((document) => ({
  ...document,
  plans: document.plans.filter(
    ({ scenario }) => scenario === null || document.scenarios.some(({ id }) => id === scenario),
  ),
}));

/** All that a reader is sent: the view is the author's own. */
const told = (document: PlannerDocument) => serialiseDocument({ ...document, view: null });

describe('a document that is shared, opened by whom it was sent to', () => {
  it('is the same where all of it goes, whatever 80 documents of the schema hold', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(told(received(document, null, true))).toBe(told(document));
      }),
      { numRuns: 80 },
    );
  });

  it.each(['small-appliances', 'electronics', 'apparel'])('is the same for the example %s', (name) => {
    const url = new URL(`../../scenarios/examples/${name}.plusn`, import.meta.url);
    const document = openDocument(readFileSync(url, 'utf8')).document!;
    expect(told(received(document, null, true))).toBe(told(document));
  });

  it('has the network, the 1 scenario that was chosen and no plan, for 40 documents with scenarios', () => {
    const withScenarios = documents.filter(
      ({ scenarios }) =>
        scenarios.length > 0 && new Set(scenarios.map(({ id }) => id)).size === scenarios.length,
    );
    fc.assert(
      fc.property(withScenarios, fc.nat(), (document, draw) => {
        const chosen = document.scenarios[draw % document.scenarios.length]!;
        const sent = received(document, [chosen.id], false);
        expect(sent.scenarios.map(({ id }) => id)).toEqual([chosen.id]);
        expect(sent.plans).toEqual([]);
        const whole = { ...document, scenarios: sent.scenarios, plans: [] };
        expect(told(sent)).toBe(told(whole));
      }),
      { numRuns: 40 },
    );
  });
});

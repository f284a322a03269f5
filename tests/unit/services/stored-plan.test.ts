import { expect, it } from 'vitest';
import { chooseNetwork } from '../../../main/services/documents.ts';
import { notTriedRecord } from '../../../main/services/not-tried-record.ts';
import { storedPlanOf } from '../../../main/services/stored-plan.ts';
import { openDocument } from '../../../scenarios/schema/open-document.ts';
import type { StoredRecord } from '../../../scenarios/schema/stored-record.ts';
import { writeStoredRecord } from '../../../scenarios/schema/write-stored-record.ts';
import { documentText } from '../../support/document-text.ts';
import { kettlesOfThree } from '../../support/kettles-of-three.ts';

const bare = openDocument(documentText({ network: kettlesOfThree }));
const { inputsHash } = chooseNetwork(bare.document!, null);
const kept = (hash: string) => {
  const record = notTriedRecord({ findings: [], askedGap: 0, inputsHash: hash, totalSeconds: 1 });
  const plan = {
    scenario: null,
    inputsHash: hash,
    solvedAt: null,
    record: writeStoredRecord(record as StoredRecord),
  };
  const document = { ...bare.document!, plans: [plan] };
  return storedPlanOf({ ...bare, document }, chooseNetwork(document, null)).kind;
};

it('calls a record stale that answers other inputs, and none where 1 without a plan answers these', () => {
  expect(storedPlanOf(bare, chooseNetwork(bare.document!, null)).kind).toBe('none');
  expect([kept('0'.repeat(64)), kept(inputsHash)]).toEqual(['stale', 'none']);
});

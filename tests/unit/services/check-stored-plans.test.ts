import { describe, expect, it } from 'vitest';
import { checkStoredPlans } from '../../../main/services/check-stored-plans.ts';
import { inputsHash } from '../../../main/services/inputs-hash.ts';
import { planNetwork } from '../../../main/services/plan-network.ts';
import { document as documentSchema, type PlannerDocument } from '../../../scenarios/schema/document.ts';
import {
  parseStoredRecord,
  storedLedgerKinds,
  storedRecord,
  type StoredRecord,
} from '../../../scenarios/schema/stored-record.ts';
import { writeStoredRecord } from '../../../scenarios/schema/write-stored-record.ts';
import { ledgerKinds } from '../../../solver/solution/ledger.ts';
import { fileOf, kettles } from '../cli/a-file.ts';

const base = documentSchema.parse(JSON.parse(fileOf(kettles.build())));
const hash = inputsHash(base.network, []);
const solved = await planNetwork(base.network, {
  engine: 'highs',
  limits: { seconds: null, relativeGap: 0, memoryMiB: null },
  inputsHash: hash,
  findings: [],
  onProgress: () => undefined,
  signal: null,
  now: () => performance.now(),
});
const record = storedRecord.parse(solved);

const checked = (stored: Partial<PlannerDocument['plans'][number]>) => {
  const plan = {
    scenario: null,
    inputsHash: hash,
    solvedAt: null,
    record: writeStoredRecord(record),
    ...stored,
  };
  return checkStoredPlans({ document: { ...base, plans: [plan] }, findings: [], foundVersion: 1 });
};
const codes = ({ findings }: { findings: readonly { code: string }[] }) => findings.map(({ code }) => code);

describe('the record of a solve in a file', () => {
  it("is the solver's own after 1 round of writing and reading", () => {
    const text = JSON.stringify(writeStoredRecord(record));
    expect(parseStoredRecord({ scenario: null, record: JSON.parse(text) }).record).toEqual(solved);
    expect(text).not.toContain('"elapsedDays":null');
  });

  it('knows the 21 kinds of cost that a ledger has', () => {
    expect(storedLedgerKinds).toEqual(ledgerKinds);
  });

  it('is refused with the place where it goes wrong', () => {
    const wrong = { ...record, objective: 'much' };
    const { finding } = parseStoredRecord({ scenario: 'no_surcharge', record: wrong });
    expect(finding?.code).toBe('stored-plan-unreadable');
    expect(finding?.say).toContain('scenario no_surcharge cannot be read at objective');
  });
});

describe('plans that a file brings', () => {
  const changed = (change: Partial<StoredRecord>) => writeStoredRecord({ ...record, ...change });

  it('are kept when they answer the network and stand the check', () => {
    const { document, findings } = checked({});
    expect([document?.plans.length, findings]).toEqual([1, []]);
  });

  it('are left out, and told, when they state 1 unit of money less than their ledger', () => {
    const cheaper = checked({ record: changed({ objective: (record.objective ?? NaN) - 1 }) });
    expect([cheaper.document?.plans, codes(cheaper)]).toEqual([[], ['stored-plan-wrong']]);
  });

  it('are left out when 1 flow is a half of what was planned, or of a lane that is not there', () => {
    const { plan } = record;
    if (plan === null) throw new Error('There is no plan.');
    const halved = plan.flows.map((flow) => ({ ...flow, quantity: flow.quantity / 2 }));
    const astray = plan.flows.map((flow) => ({ ...flow, lane: 'nowhere' as typeof flow.lane }));
    for (const flows of [halved, astray]) {
      expect(codes(checked({ record: changed({ plan: { ...plan, flows } }) }))).toEqual([
        'stored-plan-wrong',
      ]);
    }
  });

  it('are left out when they are no record at all', () => {
    const { document, findings } = checked({ record: { status: 'optimal' } });
    expect([document?.plans, codes({ findings })]).toEqual([[], ['stored-plan-unreadable']]);
  });

  it('are kept when their inputs have moved or their scenario is gone: they are stale, not wrong', () => {
    const wrong = changed({ objective: 1 });
    expect(checked({ record: wrong, inputsHash: 'of other inputs' }).document?.plans).toHaveLength(1);
    expect(checked({ record: wrong, scenario: 'gone' }).document?.plans).toHaveLength(1);
    expect(codes(checked({ record: wrong, scenario: 'no_surcharge' }))).toEqual([]);
  });

  it('are left out when 1 lane that they use is gone since, for nobody could tell what they say', () => {
    const { plan } = record;
    if (plan === null) throw new Error('There is no plan.');
    const flows = plan.flows.map((flow) => ({ ...flow, lane: 'nowhere' as typeof flow.lane }));
    for (const stale of [{ inputsHash: 'of other inputs' }, { scenario: 'gone' }]) {
      const { document, findings } = checked({ record: changed({ plan: { ...plan, flows } }), ...stale });
      expect([document?.plans, codes({ findings })]).toEqual([[], ['stored-plan-wrong']]);
      expect(findings[0]?.say).toContain('the lane nowhere, which is gone');
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../scenarios/checks/finding.ts';
import { displayWidth } from '../../../main/cli/display-width.ts';
import { exitCode } from '../../../main/cli/exit-code.ts';
import { landedCostTable, sayLandedCostColumns } from '../../../main/cli/landed-cost-table.ts';
import { madeWhereTable } from '../../../main/cli/made-where-table.ts';
import { recordExitCode } from '../../../main/cli/record-exit-code.ts';
import { renderFindings } from '../../../main/cli/render-findings.ts';
import { renderPlan } from '../../../main/cli/render-plan.ts';
import type { SolveRecord } from '../../../solver/solution/solve-record.ts';
import { handMadeLedger, handMadePlan } from '../../support/hand-made-answer.ts';
import { aNetwork } from '../../support/network-builder.ts';

const network = aNetwork('Kettles')
  .withProduct('kettle', { name: 'Kettle' })
  .withPlant('dongguan', { name: 'Dongguan' })
  .withPlant('penang', { name: 'Penang' })
  .withMarket('chicago', { name: 'Chicago' })
  .withRecipe('dongguan', 'kettle')
  .withRecipe('penang', 'kettle')
  .withLane('dongguan', 'chicago')
  .withLane('penang', 'chicago')
  .withDemand('chicago', 'kettle', 1000)
  .build();

const plan = handMadePlan({
  production: [
    { recipe: 'dongguan_kettle', origin: 'cn', period: 'p1', quantity: 600 },
    { recipe: 'penang_kettle', origin: 'us', period: 'p1', quantity: 400 },
  ],
  flows: [
    {
      lane: 'dongguan_chicago',
      product: 'kettle',
      origin: 'cn',
      elapsedDays: null,
      period: 'p1',
      quantity: 600,
    },
    {
      lane: 'penang_chicago',
      product: 'kettle',
      origin: 'us',
      elapsedDays: null,
      period: 'p1',
      quantity: 400,
    },
  ],
  served: [
    { demand: 'chicago_kettle_p1', origin: 'cn', elapsedDays: null, period: 'p1', quantity: 600 },
    { demand: 'chicago_kettle_p1', origin: 'us', elapsedDays: null, period: 'p1', quantity: 400 },
  ],
  openings: [{ site: 'penang', period: 'p1' }],
});

const at = { period: 'p1', product: 'kettle' };
const ledger = handMadeLedger([
  {
    kind: 'conversion',
    amount: 6000,
    ...at,
    site: 'dongguan',
    origin: 'cn',
    cause: 'dongguan_kettle',
    quantity: 600,
  },
  {
    kind: 'conversion',
    amount: 5000,
    ...at,
    site: 'penang',
    origin: 'us',
    cause: 'penang_kettle',
    quantity: 400,
  },
  {
    kind: 'freight',
    amount: 1200,
    ...at,
    lane: 'dongguan_chicago',
    site: 'dongguan',
    origin: 'cn',
    quantity: 600,
  },
  {
    kind: 'duty',
    amount: 1500,
    ...at,
    lane: 'dongguan_chicago',
    site: 'dongguan',
    origin: 'cn',
    quantity: 600,
  },
  { kind: 'fixed', amount: 300, period: 'p1', site: 'penang' },
]);

const record: SolveRecord = {
  status: 'optimal',
  stoppedBy: 'proof',
  objective: 14_000,
  bound: 14_000,
  relativeGap: 0,
  askedGap: 1e-4,
  engine: 'highs',
  seconds: { build: 0.01, solve: 0.2, total: 0.3 },
  size: { rows: 12, columns: 34, integers: 2, nonzeros: 56 },
  inputsHash: 'abc',
  verifier: { violations: [] },
  ledger,
  plan,
  message: null,
  findings: [],
};

describe('the plan in a terminal', () => {
  it('puts 14.00 HKD a unit on 1,000 kettles in Chicago, parts apart, and ends with the plan of 14,000', () => {
    const { rows, total } = landedCostTable(network, plan, ledger);
    expect(rows).toEqual([
      ['Kettle', '1,000', '0.00', '11.00', '1.20', '1.50', '0.30', '14.00', '14,000'],
      ['  Chicago', '1,000', '0.00', '11.00', '1.20', '1.50', '0.30', '14.00', '14,000'],
    ]);
    expect(total?.at(-1)).toBe('14,000');
  });

  it('says what 2 columns hold, and what is left at the end only where 50 HKD are', () => {
    const table = landedCostTable(network, plan, ledger);
    expect(sayLandedCostColumns(table)).toMatch(
      /Other is handling, stock, fixed and one-time cost, and carbon\.$/,
    );
    const left = ['Goods left at the end', '', '', '', '', '', '', '', '50'];
    expect(sayLandedCostColumns({ ...table, rows: [...table.rows, left] })).toContain(
      'Goods left at the end: cost so far of units in stock or under way after the last period.',
    );
    const text = renderPlan({ network, scenario: null, record }, 200).join('\n');
    expect(text).toContain('Other is handling');
  });

  it('says who makes 60 % and 40 % and of what origin', () => {
    expect(madeWhereTable(network, plan, ledger).rows).toEqual([
      ['Kettle', 'Dongguan', 'Mainland China', '600', '60.0 %'],
      ['', 'Penang', 'United States', '400', '40.0 %'],
    ]);
  });

  it('keeps every line within 100 cells and names cost, origins, decision, engine and size', () => {
    const lines = renderPlan({ network, scenario: null, record }, 100);
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(100);
    const text = lines.join('\n');
    expect(text).toContain('Kettles · base network · 1 period, 1 Jul 2026 to 30 Jul 2026');
    expect(text).toContain('The least landed cost is 14,000 HKD for 1,000 units to 1 market.');
    expect(text).toContain('Duty and entry fees are 10.7 % of cost; nothing is short.');
    expect(text).toContain('By origin of units sold: Mainland China 60.0 %, United States 40.0 %.');
    expect(text).toContain('Open Penang from 1 Jul 2026');
    expect(text).toContain(
      'Proven best: gap 0 %, asked 0.01 % · HiGHS · 0.30 s (build 0.01 s, solve 0.20 s)',
    );
    expect(text).toContain('12 rows × 34 columns, 2 whole, 56 entries');
    expect(text).toContain('Checked against the network: 0 violations · no findings');
  });

  it.each([
    [
      'cost',
      'A landed cost of 14,000 HKD for 1,000 units to 1 market, at most 0.14 % above the least possible.',
    ],
    ['profit', 'A contribution of −14,000 HKD, at most 0.14 % below the best possible: 1,000 units'],
    [
      'carbon',
      'A carbon total of 0 t CO₂e for 1,000 units to 1 market, at most 0.14 % above the least possible;',
    ],
  ] as const)('calls no plan best that is proven to within 0.13 %% (%s)', (objective, headline) => {
    const settings = { ...network.settings, objective };
    const within: SolveRecord = { ...record, bound: 13_981.3, relativeGap: 0.00134, askedGap: 0.05 };
    const text = renderPlan({ network: { ...network, settings }, scenario: null, record: within }, 200);
    expect(text).toContainEqual(expect.stringContaining(headline));
    expect(text).toContainEqual(expect.stringContaining('Within the asked gap of 5 %: gap 0.13 %'));
    expect(text.join('\n')).not.toMatch(/Proven best|The least|The best/);
  });

  it('does not know how far a plan is from the best where there are 0 bounds', () => {
    const found: SolveRecord = {
      ...record,
      status: 'feasible',
      stoppedBy: 'time',
      bound: null,
      relativeGap: null,
    };
    const text = renderPlan({ network, scenario: null, record: found }, 200).join('\n');
    expect(text).toContain('for 1,000 units to 1 market, how far above the least possible is not known.');
  });

  it('shows no figure of a plan that failed its check with 1 violation', () => {
    const violations = [
      { rule: 'balance', say: 'Dongguan ships 600, makes 500.', distance: 100, relative: 0.2 },
    ];
    const failed: SolveRecord = { ...record, plan: null, ledger: null, verifier: { violations } };
    const text = renderPlan({ network, scenario: null, record: failed }, 100).join('\n');
    expect(text).toContain('The plan failed its check and is not shown: 1 violation.');
    expect(text).toContain('balance: Dongguan ships 600, makes 500.');
    expect(text).not.toContain('Landed cost');
    expect(recordExitCode(failed)).toBe(exitCode.findings);
  });
});

describe('exit codes of a solve', () => {
  it.each([
    [{ status: 'optimal', stoppedBy: 'proof' }, 0],
    [{ status: 'infeasible', stoppedBy: 'proof' }, 3],
    [{ status: 'feasible', stoppedBy: 'time' }, 4],
    [{ status: 'feasible', stoppedBy: 'cancelled' }, 4],
    [{ status: 'undecided', stoppedBy: 'memory' }, 5],
    [{ status: 'undecided', stoppedBy: 'crash' }, 70],
    [{ status: 'unbounded', stoppedBy: 'proof' }, 1],
  ] as const)('answers %j with %i', (outcome, code) => {
    expect(recordExitCode({ ...record, ...outcome })).toBe(code);
  });
});

describe('findings in a terminal', () => {
  const finding: Finding = {
    code: 'lane-ends',
    severity: 'warning',
    about: { collection: 'lanes', id: 'a_b', field: 'to' },
    position: { line: 12, column: 7 },
    say: 'Lane a_b ends nowhere.',
    next: 'Name a site.',
  };

  it('puts the error before the warning, each with line 12 and its next step', () => {
    const lines = renderFindings([finding, { ...finding, severity: 'error', next: null }], 'x.plusn', 100);
    expect(lines).toEqual([
      '1 error',
      '  x.plusn:12:7  lanes/a_b/to  [lane-ends]',
      '    Lane a_b ends nowhere.',
      '',
      '1 warning',
      '  x.plusn:12:7  lanes/a_b/to  [lane-ends]',
      '    Lane a_b ends nowhere.',
      '    → Name a site.',
    ]);
  });
});

import type { AnalysisAsk, AnalysisKind } from '../../main/contract/analysis.ts';
import type { EventName, Events } from '../../main/contract/events.ts';
import { defaultPreferences } from '../../main/contract/preferences.ts';
import type { Ask, RequestName } from '../../main/contract/requests.ts';
import { emptyPlan } from './empty-plan.ts';
import { aNetwork } from './network-builder.ts';
import { serialiseDocument } from '../../scenarios/schema/canonical-text.ts';
import { document } from '../../scenarios/schema/document.ts';

const network = aNetwork().withDemand('denver', 'kettle', 10).build();
const sampleDocument = document.parse({ format: 'plusn', version: 2, writtenBy: 'test', network });

/** One question of each kind of analysis. */
export const analysisSamples: { readonly [Kind in AnalysisKind]: Extract<AnalysisAsk, { kind: Kind }> } = {
  breakeven: {
    kind: 'breakeven',
    lever: { kind: 'freight', modes: '*' },
    from: 0.5,
    to: 2,
    relativeGap: 0.001,
    secondsPerSolve: 60,
  },
  futures: {
    kind: 'futures',
    futures: [
      { id: '@base', probability: 0.7, overrides: [] },
      { id: 'dear', probability: 0.3, overrides: [{ at: 'duties/tax/rate', to: 0.5, because: null }] },
    ],
    alpha: 0.9,
    decideBefore: null,
    relativeGap: 0.001,
    secondsPerSolve: 60,
  },
  frontier: { kind: 'frontier', against: 'carbon', points: 9, relativeGap: 0.001, secondsPerSolve: 60 },
  alternatives: {
    kind: 'alternatives',
    within: 0.02,
    plans: 4,
    relativeGap: 0.001,
    secondsPerSolve: 60,
    known: null,
  },
  diagnose: { kind: 'diagnose', relativeGap: 0.001, secondsPerSolve: 60, seconds: 120 },
  planmap: {
    kind: 'planmap',
    levers: [
      { lever: { kind: 'freight', modes: ['sea'] }, from: 0.5, to: 2 },
      { lever: { kind: 'freight', modes: ['air'] }, from: 0.5, to: 2 },
    ],
    steps: 5,
    relativeGap: 0.001,
    secondsPerSolve: null,
  },
  why: {
    kind: 'why',
    subject: { kind: 'limits' },
    plan: null,
    secondsPerSolve: 60,
    scope: null,
  },
  stress: {
    kind: 'stress',
    from: null,
    days: 60,
    kinds: ['site', 'border'],
    named: ['territory vn'],
    lostFactor: 10,
    investShare: 0.2,
    relativeGap: 0.001,
    seconds: null,
  },
  help: {
    kind: 'help',
    from: null,
    days: 60,
    against: 'site dongguan',
    lostFactor: 10,
    share: 0.2,
    relativeGap: 0.001,
    seconds: null,
  },
  sweep: {
    kind: 'sweep',
    scenarios: [],
    steps: [{ lever: { kind: 'freight', modes: ['sea'] }, values: [0.5, 1] }],
    relativeGap: 0.001,
    seconds: 60,
  },
};

/** One payload for each request that its parser takes. */
export const askSamples: { readonly [Name in RequestName]: Ask<Name> } = {
  'host/describe': null,
  'preferences/write': defaultPreferences,
  'recent/list': null,
  'recent/forget': { path: '/files/a.plusn' },
  'examples/list': null,
  'examples/open': { example: 'small-appliances' },
  'dialog/open': { kind: 'scenario-file' },
  'dialog/save': { suggestedName: 'a.plusn', kind: 'scenario-file' },
  'files/list': { folder: null, kind: 'csv' },
  'document/open': { path: '/files/a.plusn' },
  'document/save': {
    path: '/files/a.plusn',
    document: sampleDocument,
    expectedStamp: null,
    overwrites: true,
  },
  'document/close': null,
  'recovery/part': { key: 'b1', part: 0, text: serialiseDocument(sampleDocument) },
  'recovery/keep': {
    key: 'b1',
    path: null,
    stamp: null,
    title: 'Untitled',
    parts: 1,
    edits: ['Add a lane'],
  },
  'recovery/list': null,
  'recovery/open': { key: 'b1' },
  'recovery/drop': { key: 'b1' },
  'solve/start': {
    job: 'job-1',
    network,
    overrides: [{ at: 'demand/*/quantity', scale: 2, because: null }],
    engine: 'auto',
    limits: { seconds: 60, relativeGap: 0.001, memoryMiB: null },
  },
  'solve/cancel': { job: 'job-1' },
  'analysis/start': {
    job: 'job-2',
    network,
    overrides: [],
    engine: 'auto',
    analysis: analysisSamples.breakeven,
  },
  'analysis/cancel': { job: 'job-2' },
  'whatif/open': { session: 'what-if-1', network, overrides: [], plan: emptyPlan, levers: [] },
  'whatif/move': {
    session: 'what-if-1',
    turn: 3,
    moves: [{ lever: { kind: 'freight', modes: ['sea'] }, value: 1.2 }],
  },
  'whatif/close': { session: 'what-if-1' },
  'import/read': {
    key: 'import-1',
    source: { kind: 'file', path: '/files/forecast.xlsx' },
    network,
    remembered: { demand: { cust: 'market' } },
    language: 'zh-HK',
  },
  'import/map': {
    key: 'import-1',
    network,
    remembered: {},
    sheet: 'Sheet1',
    entity: 'demand',
    dayOrder: null,
  },
  'import/propose': {
    key: 'import-1',
    network,
    mappings: [
      {
        sheet: 'Sheet1',
        entity: 'demand',
        headerRow: 0,
        columns: {
          0: { kind: 'field', field: 'market', unit: null },
          1: { kind: 'period', period: 'm2027_01' },
          2: { kind: 'skip' },
        },
        constants: { product: 'kettle' },
        decimal: null,
        dayOrder: null,
        isWhole: false,
      },
    ],
  },
  'import/close': { key: 'import-1' },
  'export/write': { path: '/files/a.csv', overwrites: false, content: { kind: 'text', text: 'a,b' } },
  'share/preview': { document: sampleDocument, mask: { kind: 'all', key: 'a long secret' } },
  'share/write': {
    path: '/files/shared.plusn',
    overwrites: false,
    source: '/files/a.plusn',
    document: sampleDocument,
    mask: null,
  },
  'window/title': { title: 'a', path: null, isDirty: true },
  'window/close': null,
};

/** One payload for each event that may be sent. */
export const eventSamples: { readonly [Name in EventName]: Events[Name] } = {
  'solve/progress': {
    job: 'job-1',
    progress: { engine: 'highs', incumbent: 5, bound: null, relativeGap: null, nodes: null, seconds: 1 },
  },
  'solve/finished': {
    job: 'job-1',
    record: {
      status: 'undecided',
      stoppedBy: 'crash',
      objective: null,
      bound: null,
      relativeGap: null,
      askedGap: 0.001,
      engine: null,
      seconds: { build: null, solve: null, total: 1 },
      size: { rows: 1, columns: 2, integers: 0, nonzeros: 2 },
      inputsHash: null,
      verifier: { violations: [] },
      ledger: null,
      plan: null,
      message: 'The solver process was ended by SIGKILL.',
      findings: [],
    },
  },
  'analysis/progress': {
    job: 'job-2',
    progress: { done: 3, of: null, say: { key: 'solving', values: { pieces: 2 } } },
  },
  'analysis/finished': {
    job: 'job-2',
    outcome: {
      kind: 'answered',
      answer: { kind: 'breakeven', answer: { kind: 'refused', reason: 'enters constraints', at: null } },
      inputsHash: 'hash',
      seconds: 1,
    },
  },
  'whatif/answer': { session: 'what-if-1', turn: 3, answer: { kind: 'infeasible' } },
  'import/progress': { key: 'import-1', done: 5000, of: 200_000 },
  'solver/restarted': { reason: 'The solver process was ended by SIGKILL and was started anew.' },
  'document/changed-on-disk': { path: '/files/a.plusn', stamp: null },
  'document/open-requested': { path: '/files/a.plusn' },
  'menu/command': { command: 'file.save' },
  'window/close-requested': null,
};

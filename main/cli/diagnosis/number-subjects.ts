import type { Network } from '../../../scenarios/domain/network.ts';
import type { ScaledName, StatementName } from '../../../solver/analysis/diagnosis/statement.ts';
import { recordOf } from '../../../solver/analysis/diagnosis/statements/statement-kind.ts';
import { formatRate } from '../format.ts';
import {
  nameLane,
  nameLine,
  nameOffer,
  namePolicy,
  nameProduct,
  nameRecipe,
  nameRows,
  nameSite,
} from './name-record.ts';
import { days, digits, loadWord, perPeriod, unitWord } from './number-words.ts';

/** A number that a statement states: what it is of, and how it is written. */
interface NumberSubject {
  subject: (network: Network, ids: readonly string[]) => string;
  /** The number alone, as in "from 50 % to 57 %". */
  write: (value: number) => string;
  /** What follows the number: its unit. */
  unit: (network: Network, id: string) => string;
}

const first = (ids: readonly string[]): string => ids[0] ?? '';
const none = () => '';

function ofOne(
  subject: (network: Network, id: string) => string,
  unit: (network: Network, id: string) => string = none,
  write: (value: number) => string = digits,
): NumberSubject {
  return { subject: (network, ids) => subject(network, first(ids)), write, unit };
}

const unitsEach = (network: Network) => `${unitWord(network)} ${perPeriod(network)}`;
const units = (network: Network) => unitWord(network);
const counted = {
  sites: 'open sites',
  recipes: 'recipes that run',
  suppliers: 'suppliers bought from',
} as const;
const budgets = { capital: 'capital', carbon: 'carbon', workingCapital: 'working capital' } as const;

function countedBy(network: Network, id: string): string {
  const policy = recordOf(network, 'policies', id);
  return policy.kind === 'count' ? counted[policy.what] : '';
}

/** Statements that are a number, by kind. */
export const numberSubjects: Readonly<Record<ScaledName, NumberSubject>> = {
  throughput: ofOne(
    (network, id) => `the throughput of ${nameSite(network, id)}`,
    (network, id) =>
      `${loadWord(network, recordOf(network, 'sites', id).throughputUnit)} ${perPeriod(network)}`,
  ),
  storage: ofOne((network, id) => `the storage of ${nameSite(network, id)}`, units),
  lineHours: ofOne(
    (network, id) => `the regular time of ${nameLine(network, id)}`,
    (network) => `hours ${perPeriod(network)}`,
  ),
  recipeCapacity: ofOne((network, id) => `the capacity for ${nameRecipe(network, id)}`, unitsEach),
  minimumRun: ofOne((network, id) => `the minimum run of ${nameRecipe(network, id)}`, units),
  qualification: ofOne(
    (network, id) => `the time to qualify ${nameRecipe(network, id)}`,
    () => 'periods',
  ),
  offerCapacity: ofOne((network, id) => `the supply of ${nameOffer(network, id)}`, unitsEach),
  minimumOrder: ofOne((network, id) => `the minimum order of ${nameOffer(network, id)}`, units),
  laneCapacity: ofOne(
    (network, id) => `the capacity of ${nameLane(network, id)}`,
    (network, id) =>
      `${loadWord(network, recordOf(network, 'lanes', id).capacityUnit)} ${perPeriod(network)}`,
  ),
  laneMinimum: ofOne(
    (network, id) => {
      const { isMinimumCommitted } = recordOf(network, 'lanes', id);
      return `the ${isMinimumCommitted ? 'committed minimum' : 'least load'} of ${nameLane(network, id)}`;
    },
    (network, id) =>
      `${loadWord(network, recordOf(network, 'lanes', id).capacityUnit)} ${perPeriod(network)}`,
  ),
  shelfLife: ofOne((network, id) => `the shelf life of ${nameProduct(network, id)}`, none, days),
  closing: ofOne(
    (_, id) => `the closing stock that rule ${id} asks for`,
    (network, id) =>
      recordOf(network, 'closing', id).quantity === null ? 'days of cover' : `${unitWord(network)} each`,
  ),
  shareCap: ofOne((network, id) => `the cap of policy ${namePolicy(network, id)}`, none, formatRate),
  shareFloor: ofOne(
    (network, id) => `the least share of policy ${namePolicy(network, id)}`,
    none,
    formatRate,
  ),
  countCap: ofOne((network, id) => `the most ${countedBy(network, id)} of policy ${namePolicy(network, id)}`),
  countFloor: ofOne(
    (network, id) => `the fewest ${countedBy(network, id)} of policy ${namePolicy(network, id)}`,
  ),
  budget: ofOne(
    (network, id) => {
      const policy = recordOf(network, 'policies', id);
      const what = policy.kind === 'budget' ? budgets[policy.what] : '';
      return `the ceiling on ${what} of policy ${namePolicy(network, id)}`;
    },
    (network, id) => {
      const policy = recordOf(network, 'policies', id);
      return policy.kind === 'budget' && policy.what === 'carbon' ? 'kg CO₂e' : network.settings.baseCurrency;
    },
  ),
  sourceCap: ofOne((network, id) => `the most sources of policy ${namePolicy(network, id)}`),
  sourceFloor: ofOne((network, id) => `the fewest sources of policy ${namePolicy(network, id)}`),
  sourceShare: ofOne(
    (network, id) => `the least share of each source of policy ${namePolicy(network, id)}`,
    none,
    formatRate,
  ),
  leadPromise: {
    subject: (network, ids) => `the lead-time promise for ${nameRows(network, ids)}`,
    write: days,
    unit: none,
  },
};

export const isScaled = (kind: StatementName): kind is ScaledName => Object.hasOwn(numberSubjects, kind);

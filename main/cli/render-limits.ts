import type { Network } from '../../scenarios/domain/network.ts';
import type { Policy } from '../../scenarios/domain/policy.ts';
import type {
  Capacity,
  CapacityPrice,
  Limits,
  PolicyPrice,
} from '../../solver/analysis/why/limits/limits.ts';
import type { Evidence } from '../../solver/analysis/why/why-answer.ts';
import { capital } from './capital.ts';
import { formatNumber, formatShare, none } from './format.ts';
import { nameLane } from './name-activity.ts';
import { nameIn } from './name-in.ts';
import { renderTable, type TextTable } from './render-table.ts';
import { digitsOf, formatMoney } from './say-why.ts';
import { wrap } from './wrap.ts';

/** What limits a plan, in sentences and tables, dearest first. */
export function renderLimits(
  network: Network,
  { capacities, policies }: Limits,
  evidence: Evidence,
  isOnePolicy: boolean,
  width: number,
): readonly string[] {
  const [dearest] = capacities;
  const costly = policies.filter(({ cost }) => cost === null || cost > 0);
  const idle = policies.filter(({ cost }) => cost === 0);
  const sentences = [
    ...costly.map((price) => sayPolicy(network, price, evidence)),
    ...idle.map(
      ({ policy }) => `${namePolicy(network, policy)} costs nothing: the best plan keeps it anyway.`,
    ),
    ...(dearest === undefined
      ? isOnePolicy
        ? []
        : ['No capacity holds the plan back.']
      : [sayCapacity(network, dearest, evidence)]),
  ];
  return [
    ...sentences.flatMap((each) => wrap(each, width)),
    ...(capacities.length === 0
      ? []
      : ['', ...renderTable(capacitiesTable(network, capacities, evidence), width)]),
  ];
}

/** `The cap of 67 % (Bangladesh origin in Europe) costs 120,400 USD; one point more saves 3,100 USD.` */
function sayPolicy(
  network: Network,
  { policy: id, cost, step, byStep }: PolicyPrice,
  evidence: Evidence,
): string {
  const named = namePolicy(network, id);
  const said = cost === null ? 'cannot be priced' : `costs ${formatMoney(cost, evidence)}`;
  const steps = {
    'point more': 'one point more',
    'point less': 'one point less',
    'one more': 'one more',
    'one less': 'one fewer',
    'hundredth more': 'a hundredth more',
    none: '',
  };
  const then = byStep === null ? '' : `; ${steps[step]} saves ${formatMoney(byStep, evidence)}`;
  return `${named} ${said}${then}.`;
}

function namePolicy(network: Network, id: string): string {
  const policy = network.policies.find((each) => each.id === id);
  if (policy === undefined) return id;
  return `${limitOf(policy)} “${nameIn(network.policies, id)}”`;
}

function limitOf(policy: Policy): string {
  switch (policy.kind) {
    case 'share':
      return policy.maximumShare !== null
        ? `The ${formatShare(policy.maximumShare, 0)} cap`
        : `The ${formatShare(policy.minimumShare, 0)} minimum`;
    case 'count':
      return policy.maximum !== null
        ? `The limit of ${policy.maximum}`
        : `The minimum of ${policy.minimum ?? none}`;
    case 'sourcing':
      return policy.maximumSources !== null
        ? `The limit of ${policy.maximumSources}`
        : `The minimum of ${policy.minimumSources ?? none}`;
    case 'budget':
      return `The budget of ${formatNumber(policy.limit)}`;
    case 'pair':
      return 'The ban';
  }
}

function sayCapacity(network: Network, price: CapacityPrice, evidence: Evidence): string {
  const { capacity, unit, perUnit, byTenth, periods, periodCount } = price;
  const when =
    periods.length === 0
      ? ''
      : periods.length === periodCount
        ? ' in each period'
        : ` in ${periods.length} of ${periodCount} periods`;
  return `The dearest capacity is ${nameCapacity(network, capacity)}, full${when}: one more ${unit} saves ${formatMoney(perUnit, evidence)}, a tenth more ${formatMoney(byTenth, evidence)}.`;
}

/** A capacity in words: `line pcb_1 at Dongguan`, `throughput of Hong Kong`. */
function nameCapacity(network: Network, capacity: Capacity): string {
  switch (capacity.kind) {
    case 'line': {
      const site = network.lines.find(({ id }) => id === capacity.line)?.site ?? '';
      return `${nameIn(network.lines, capacity.line)}, ${nameIn(network.sites, site)}`;
    }
    case 'recipe':
      return `recipe ${nameIn(network.recipes, capacity.recipe)}`;
    case 'offer': {
      const offer = network.offers.find(({ id }) => id === capacity.offer);
      if (offer === undefined) return capacity.offer;
      return `supply of ${nameIn(network.products, offer.product)}, ${nameIn(network.sites, offer.site)}`;
    }
    case 'lane':
      return `lane ${nameLane(network, capacity.lane)}`;
    case 'throughput':
      return `throughput, ${nameIn(network.sites, capacity.site)}`;
    case 'storage':
      return `storage, ${nameIn(network.sites, capacity.site)}`;
    case 'quota':
      return `quota of ${capacity.layer}`;
  }
}

function capacitiesTable(
  network: Network,
  capacities: readonly CapacityPrice[],
  { currency, objective }: Evidence,
): TextTable {
  const money = objective === 'carbon' ? 'kg CO₂e' : currency;
  return {
    columns: [
      { title: `What is full (${money})`, align: 'left' },
      { title: 'Periods', align: 'right' },
      { title: 'One more saves', align: 'right' },
      { title: 'A tenth more', align: 'right' },
      { title: 'Without it', align: 'right' },
    ],
    rows: capacities.map(({ capacity, unit, periods, periodCount, perUnit, byTenth, inAll }) => [
      capital(nameCapacity(network, capacity)),
      periods.length === 0 ? 'all' : `${periods.length} of ${periodCount}`,
      `${formatNumber(perUnit, digitsOf(perUnit))} ${unit === 'hour' ? 'an' : 'a'} ${unit}`,
      formatNumber(byTenth),
      formatNumber(inAll),
    ]),
    total: null,
  };
}

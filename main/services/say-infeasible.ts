import type { Network } from '../../scenarios/domain/network.ts';

const mostIdsNamed = 5;

const nameIds = (ids: readonly string[]) =>
  ids.length > mostIdsNamed ? `${ids.slice(0, mostIdsNamed).join(', ')}, …` : ids.join(', ');

const nameFirst = ([first = '', ...others]: readonly string[]) =>
  others.length > 0 ? `${first} and ${others.length.toLocaleString('en-US')} more` : first;

/** One kind of statement that no plan may break: which records make it, and what takes the force out of them. */
interface HardKind {
  one: string;
  many: string;
  ids: readonly string[];
  /** Said after the count, such as the units in all. */
  detail: string;
  advice: (which: string) => string;
}

function stockWithoutRoom({ sites, inventory }: Network): readonly string[] {
  return sites
    .filter(({ id, storageLimit }) => {
      const onHand = inventory.filter((stock) => stock.site === id && stock.arrivesIn === null);
      const quantity = onHand.reduce((sum, stock) => sum + stock.quantity, 0);
      return storageLimit !== null && quantity > storageLimit;
    })
    .map(({ id }) => id);
}

function hardKinds(network: Network): readonly HardKind[] {
  const { demand, closing, lanes, policies } = network;
  const wanted = demand.filter((row) => row.quantity > 0);
  const firm = wanted.filter((row) => row.shortfallPenaltyPerUnit === null);
  const filled = wanted.filter((row) => row.shortfallPenaltyPerUnit !== null && row.minimumFill > 0);
  const units = firm.reduce((sum, row) => sum + row.quantity, 0);
  const required = closing.filter(
    (rule) => rule.isRequired && ((rule.quantity ?? 0) > 0 || (rule.daysOfCover ?? 0) > 0),
  );
  const committed = lanes.filter((lane) => lane.isMinimumCommitted && lane.minimumPerPeriod > 0);
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  return [
    {
      one: 'firm demand row',
      many: 'firm demand rows',
      ids: ids(firm),
      detail: `, ${Math.round(units).toLocaleString('en-US')} units in all`,
      advice: (which) => `Give demand row ${which} a shortfallPenaltyPerUnit.`,
    },
    {
      one: 'demand row with a minimum fill',
      many: 'demand rows with a minimum fill',
      ids: ids(filled),
      detail: '',
      advice: (which) => `Set minimumFill to 0 on demand row ${which}.`,
    },
    {
      one: 'required closing rule',
      many: 'required closing rules',
      ids: ids(required),
      detail: '',
      advice: (which) => `Set isRequired to false on closing rule ${which}.`,
    },
    {
      one: 'committed lane minimum',
      many: 'committed lane minimums',
      ids: ids(committed),
      detail: '',
      advice: (which) => `Set isMinimumCommitted to false on lane ${which}.`,
    },
    {
      one: 'policy that is on',
      many: 'policies that are on',
      ids: ids(policies.filter((policy) => policy.isOn)),
      detail: '',
      advice: (which) => `Set isOn to false on policy ${which}.`,
    },
    {
      one: 'site with more opening stock than storageLimit',
      many: 'sites with more opening stock than storageLimit',
      ids: stockWithoutRoom(network),
      detail: '',
      advice: (which) => `Raise storageLimit of site ${which}.`,
    },
  ];
}

/**
 * What to do about a network that no plan satisfies, a line each: the statements that cannot all hold together,
 * counted by kind with ids, and how to take the force out of each kind. Which of them is at fault is not known.
 */
export function sayInfeasible(network: Network): string {
  const kinds = hardKinds(network).filter(({ ids }) => ids.length > 0);
  if (kinds.length === 0) {
    return [
      'No plan keeps all limits of this network, although it has neither firm demand, closing rules nor policies.',
      'Look at goods in stock or under way: they need room where they are, or a lane to leave by.',
    ].join('\n');
  }
  return [
    'The statements below cannot all hold together within the capacities and lanes of this network:',
    ...kinds.map(
      ({ one, many, ids, detail }) =>
        `- ${ids.length.toLocaleString('en-US')} ${ids.length === 1 ? one : many}${detail}: ${nameIds(ids)}`,
    ),
    'Soften one kind at a time and solve again; the kind that makes a plan possible is where the conflict lies:',
    ...kinds.map(({ ids, advice }) => `- ${advice(nameFirst(ids))}`),
  ].join('\n');
}

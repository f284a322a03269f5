import type { Network } from '../../scenarios/domain/network.ts';

const mostIdsNamed = 5;

const nameIds = (ids: readonly string[]) =>
  ids.length > mostIdsNamed ? `${ids.slice(0, mostIdsNamed).join(', ')}, …` : ids.join(', ');

/** One kind of statement that no plan may break, and which records make it. */
interface HardKind {
  one: string;
  many: string;
  ids: readonly string[];
  /** Said after the count, such as the units in all. */
  detail: string;
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
    },
    {
      one: 'demand row with a minimum fill',
      many: 'demand rows with a minimum fill',
      ids: ids(filled),
      detail: '',
    },
    {
      one: 'required closing rule',
      many: 'required closing rules',
      ids: ids(required),
      detail: '',
    },
    {
      one: 'committed lane minimum',
      many: 'committed lane minimums',
      ids: ids(committed),
      detail: '',
    },
    {
      one: 'policy that is on',
      many: 'policies that are on',
      ids: ids(policies.filter((policy) => policy.isOn)),
      detail: '',
    },
    {
      one: 'site with more opening stock than storageLimit',
      many: 'sites with more opening stock than storageLimit',
      ids: stockWithoutRoom(network),
      detail: '',
    },
  ];
}

const askWhy =
  'Find out why (plusn diagnose FILE): which of them conflict, and the smallest edits that give a plan.';

/**
 * What a network without a plan states that no plan may break, counted by kind with ids, a line each. Which of them
 * conflict takes solves of its own, and is left to a diagnosis.
 */
export function sayInfeasible(network: Network): string {
  const kinds = hardKinds(network).filter(({ ids }) => ids.length > 0);
  if (kinds.length === 0) {
    return [
      'No plan keeps all limits of this network, although it has neither firm demand, closing rules nor policies.',
      'Look at goods in stock or under way: they need room where they are, or a lane to leave by.',
      askWhy,
    ].join('\n');
  }
  return [
    'The statements below cannot all hold together within the capacities and lanes of this network:',
    ...kinds.map(
      ({ one, many, ids, detail }) =>
        `- ${ids.length.toLocaleString('en-US')} ${ids.length === 1 ? one : many}${detail}: ${nameIds(ids)}`,
    ),
    askWhy,
  ].join('\n');
}

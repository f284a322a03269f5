import type { Network } from '../../../scenarios/domain/network.ts';
import type { Change } from '../../../solver/analysis/diagnosis/diagnosis-answer.ts';
import { recordOf } from '../../../solver/analysis/diagnosis/statements/statement-kind.ts';
import { formatCount } from '../format.ts';
import { nameOffer, namePolicy, nameRecipe, nameRow, nameRows, nameSite } from './name-record.ts';
import { isScaled, numberSubjects } from './number-subjects.ts';
import { countUnits, digits } from './number-words.ts';

/** What to do to a statement, as an order without a full stop: `raise the throughput of PLANT03 from 1,013 to 7,719 orders a day`. */
export function sayChange(network: Network, { statement: { kind, ids }, from, to, short }: Change): string {
  const [id = ''] = ids;
  if (isScaled(kind)) {
    if (from === null || to === null) throw new Error(`A change of kind ${kind} has numbers.`);
    const number = numberSubjects[kind];
    const verb = to > from ? 'raise' : 'lower';
    const unit = number.unit(network, id);
    const each = ids.length > 1 ? ' where it is tighter' : '';
    return `${verb} ${number.subject(network, ids)} from ${number.write(from)} to ${[number.write(to), unit].join(' ').trim()}${each}`;
  }
  switch (kind) {
    case 'demand':
      return sayShort(network, ids, short);
    case 'refusedOrigins':
      return `take goods of any origin for ${nameRows(network, ids)}`;
    case 'standing':
      return `let ${nameSite(network, id)} close`;
    case 'openingDate':
      return `let ${nameSite(network, id)} open from the first period on`;
    case 'makeLot':
      return `let any quantity be made of ${nameRecipe(network, id)}`;
    case 'skill': {
      const { site, skillRequired } = recordOf(network, 'recipes', id);
      return `give ${nameSite(network, site)} the skill “${skillRequired ?? ''}”`;
    }
    case 'orderLot':
      return `let any quantity be ordered of ${nameOffer(network, id)}`;
    case 'pair':
      return `switch off policy ${namePolicy(network, id)}`;
  }
}

function sayShort(network: Network, asked: readonly string[], short: Change['short']): string {
  const [only, ...others] = short;
  if (only !== undefined && others.length === 0)
    return `let ${digits(only.shortUnits)} of the ${countUnits(network, only.quantity)} of ${nameRow(network, only.row)} go unserved`;
  const units = short.reduce((sum, { shortUnits }) => sum + shortUnits, 0);
  const isAsked = new Set(asked);
  const wanted = network.demand
    .filter(({ id }) => isAsked.has(id))
    .reduce((sum, { quantity }) => sum + quantity, 0);
  const rows = short.map(({ row }) => row);
  return `let ${digits(units)} of the ${countUnits(network, wanted)} go unserved, in ${digits(rows.length)} of ${formatCount(asked.length, 'row')}: ${nameRows(network, rows)}`;
}

import type { Network } from '../../../scenarios/domain/network.ts';
import type { Statement } from '../../../solver/analysis/diagnosis/statement.ts';
import { leastServed } from '../../../solver/analysis/diagnosis/statements/demand.ts';
import { recordOf } from '../../../solver/analysis/diagnosis/statements/statement-kind.ts';
import { statedBy } from '../../../solver/analysis/diagnosis/loosen.ts';
import { capital } from '../capital.ts';
import { formatCount } from '../format.ts';
import { nameIn } from '../name-in.ts';
import {
  listNames,
  nameOffer,
  namePeriod,
  namePolicy,
  nameRecipe,
  nameRows,
  nameSite,
} from './name-record.ts';
import { isScaled, numberSubjects } from './number-subjects.ts';
import { countUnits, digits } from './number-words.ts';

/** A statement as the planner made it, in one sentence. */
export function sayStatement(network: Network, statement: Statement): string {
  const { kind, ids } = statement;
  const [id = ''] = ids;
  if (isScaled(kind)) {
    const number = numberSubjects[kind];
    const value = number.write(statedBy(network, statement));
    return `${capital(number.subject(network, ids))} is ${[value, number.unit(network, id)].join(' ').trim()}.`;
  }
  switch (kind) {
    case 'demand':
      return sayDemand(network, ids);
    case 'refusedOrigins': {
      const isNamed = new Set(ids);
      const refused = new Set(
        network.demand.filter((row) => isNamed.has(row.id)).flatMap(({ notMadeIn }) => notMadeIn),
      );
      const origins = [...refused].map((each) => nameIn(network.territories, each));
      return `Nothing made in ${listNames(origins, 'territories')} is taken of ${nameRows(network, ids)}.`;
    }
    case 'standing':
      return `${nameSite(network, id)} stays open.`;
    case 'openingDate': {
      const { openFrom } = recordOf(network, 'sites', id).opening;
      return `${nameSite(network, id)} opens in ${openFrom === null ? '' : namePeriod(network, openFrom)} at the earliest.`;
    }
    case 'makeLot':
      return `${nameRecipe(network, id)} is made in lots of ${digits(recordOf(network, 'recipes', id).lotMultiple ?? 1)}.`;
    case 'skill': {
      const { site, skillRequired } = recordOf(network, 'recipes', id);
      return `${nameRecipe(network, id)} asks for the skill “${skillRequired ?? ''}”, which ${nameSite(network, site)} lacks.`;
    }
    case 'orderLot':
      return `${nameOffer(network, id)} is ordered in lots of ${digits(recordOf(network, 'offers', id).lotMultiple ?? 1)}.`;
    case 'pair':
      return `Policy ${namePolicy(network, id)} forbids it altogether.`;
  }
}

function sayDemand(network: Network, ids: readonly string[]): string {
  const isNamed = new Set(ids);
  const rows = network.demand.filter(({ id }) => isNamed.has(id));
  const least = rows.reduce((sum, row) => sum + leastServed(network, row), 0);
  const wanted = rows.reduce((sum, { quantity }) => sum + quantity, 0);
  const of = least < wanted ? ` of ${digits(wanted)} wanted` : '';
  const many =
    ids.length > 1 ? ` (${formatCount(ids.length, 'demand row')})` : ` (demand row ${ids[0] ?? ''})`;
  return `${countUnits(network, least)}${of} must be served: ${nameRows(network, ids)}${many}.`;
}

import { madeWhere } from '../../../solver/report/made-where.ts';
import { service } from '../../../solver/report/service.ts';
import { landedCost } from '../../../solver/report/landed-cost.ts';
import type { Format } from '../../format/format.ts';
import { said, type Said } from '../../i18n/said.ts';
import type { Names } from './names.ts';
import { planMessages as messages } from './messages.ts';
import type { Planned } from './planned.ts';

/** Below this many units a difference is the solver's tolerance. */
const leastUnits = 0.5;

/** The plan as one sentence, in pieces: what is made where, the total, and what it means for service. */
export function sayPlan(planned: Planned, names: Names, format: Format): readonly Said[] {
  const sites = madeBySite(planned);
  const units = sites.reduce((sum, { quantity }) => sum + quantity, 0);
  const first = sites[0];
  const pieces: Said[] = [];
  if (first === undefined) {
    const { wanted, short } = serviceOf(planned);
    pieces.push(said(messages.boughtOnly, { units: format.inSentence.compact(wanted - short) }));
  } else {
    const maker = names.site(first.site);
    const values = { maker, units: format.inSentence.compact(units) };
    if (sites.length === 1) pieces.push(said(messages.madeAll, values));
    else {
      const share = format.share(first.quantity / units, 0);
      const list = names.list(namedRest(sites.slice(1), names));
      pieces.push(said(messages.madeMostly, { ...values, share }), said(messages.others, { list }));
    }
  }
  pieces.push(sayTotal(planned, format));
  return pieces;
}

/** Most makers that a sentence names besides the first. */
const mostNamed = 3;

/** The other makers by name, or the first two with how many more there are. */
function namedRest(others: readonly MadeAtSite[], names: Names): readonly string[] {
  const all = others.map(({ site }) => names.site(site));
  if (all.length <= mostNamed) return all;
  return [...all.slice(0, mostNamed - 1), names.others(all.length - mostNamed + 1)];
}

function sayTotal(planned: Planned, format: Format): Said {
  const { ledger, network } = planned;
  const money = (amount: number) => format.inSentence.money(amount, ledger.currency);
  if (network.settings.objective === 'profit') return said(messages.profit, { total: money(-ledger.total) });
  const total = money(landedTotal(planned));
  const { wanted, late, short } = serviceOf(planned);
  if (short > leastUnits)
    return said(messages.landedShort, { total, short: format.share(short / wanted, 1) });
  if (late > leastUnits) return said(messages.landedLate, { total, late: format.share(late / wanted, 1) });
  return said(messages.landedAll, { total });
}

/** What a scenario moves and costs against the base's plan. */
export function sayScenario(
  planned: Planned,
  base: Planned,
  scenario: string,
  names: Names,
  format: Format,
): readonly Said[] {
  const loser = moves(planned, base)[0];
  const change = planned.ledger.total - base.ledger.total;
  const isSame = Math.abs(change) < Math.abs(base.ledger.total) * 1e-6;
  const outcome = isSame ? messages.costsSame : change > 0 ? messages.costsMore : messages.costsLess;
  return [
    loser === undefined
      ? said(messages.movesNothing, { scenario })
      : said(messages.movesOut, {
          scenario,
          units: format.inSentence.compact(-loser.change),
          site: names.site(loser.site),
        }),
    said(outcome, { change: format.inSentence.money(Math.abs(change), planned.ledger.currency) }),
  ];
}

/** Landed cost of all that is served, left and idle, as the ledger has it without revenue. */
function landedTotal(planned: Planned): number {
  return planned.ledger.total - planned.ledger.byKind.revenue;
}

export interface MadeAtSite {
  site: string;
  origin: string;
  quantity: number;
}

/** Goods that markets want, by the site they are made at, most first; of the origin that most of them carry. */
export function madeBySite(planned: Planned): readonly MadeAtSite[] {
  const wanted = new Set<string>(planned.network.demand.map(({ product }) => product));
  const sites = new Map<string, MadeAtSite>();
  const byOrigin = new Map<string, number>();
  for (const { product, site, origin, quantity } of planned.rows(madeWhere)) {
    if (!wanted.has(product)) continue;
    const row = sites.get(site) ?? { site, origin, quantity: 0 };
    const key = `${site} ${origin}`;
    const ofOrigin = (byOrigin.get(key) ?? 0) + quantity;
    byOrigin.set(key, ofOrigin);
    const isMost = ofOrigin > (byOrigin.get(`${site} ${row.origin}`) ?? 0);
    sites.set(site, { site, origin: isMost ? origin : row.origin, quantity: row.quantity + quantity });
  }
  return [...sites.values()].sort((one, other) => other.quantity - one.quantity);
}

export interface MadeChange extends MadeAtSite {
  before: number;
  change: number;
}

/** Where more and less is made than in the base's plan, the largest loss first; sites that make the same are left out. */
export function moves(planned: Planned, base: Planned): readonly MadeChange[] {
  return madeChanges(planned, base)
    .filter(({ change }) => change < -leastUnits)
    .sort((one, other) => one.change - other.change);
}

export function madeChanges(planned: Planned, base: Planned): readonly MadeChange[] {
  const before = new Map(madeBySite(base).map((row) => [row.site, row]));
  const after = new Map(madeBySite(planned).map((row) => [row.site, row]));
  return [...new Set([...after.keys(), ...before.keys()])].map((site) => {
    const [old, now] = [before.get(site), after.get(site)];
    const quantity = now?.quantity ?? 0;
    const was = old?.quantity ?? 0;
    return { site, origin: (now ?? old)!.origin, quantity, before: was, change: quantity - was };
  });
}

export interface ServiceTotals {
  wanted: number;
  late: number;
  short: number;
}

export function serviceOf(planned: Planned): ServiceTotals {
  return planned.rows(service).reduce(
    (sum, { wanted, servedLate, short }) => ({
      wanted: sum.wanted + wanted,
      late: sum.late + servedLate,
      short: sum.short + short,
    }),
    { wanted: 0, late: 0, short: 0 },
  );
}

/** Units that reach a market, with what they cost to bring there; goods left over are no part of it. */
export function landedUnits(planned: Planned): { quantity: number; cost: number } {
  const served = planned.rows(landedCost).filter(({ destination }) => destination === 'served');
  return served.reduce(
    (sum, row) => ({ quantity: sum.quantity + row.quantity, cost: sum.cost + row.landedCost }),
    { quantity: 0, cost: 0 },
  );
}

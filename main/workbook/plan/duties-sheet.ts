import type { LedgerKind } from '../../../solver/solution/ledger.ts';
import { sumBy } from '../../../solver/report/sum-by.ts';
import type { Sheet } from '../book.ts';
import { words } from '../../language/words.ts';
import { tableSheet } from '../table-sheet.ts';
import type { PlanContext } from '../../plan/plan-context.ts';
import { addTo, noSpread, periodColumns, sharedSpec, textColumn, type Spread } from './sheet-parts.ts';
import { columnWords, sheetWords } from '../../plan/plan-words.ts';

interface DutyItem {
  readonly into: string;
  readonly origin: string | null;
  readonly kind: LedgerKind;
  readonly cause: string;
  readonly spread: Spread;
}

const borderKinds: readonly LedgerKind[] = ['duty', 'fee', 'drawback'];

const texts = {
  title: words(
    'Duty schedule by customs territory and layer',
    '各關稅區各稅項時間表',
    '各关税区各税项时间表',
  ),
  sentence: words(
    'What each territory takes on what is sent to it, in {currency}, by the period in which the goods leave; refunds are negative.',
    '各關稅區對運入貨物所徵，以 {currency} 計，按貨物離開的時期；退稅為負數。',
    '各关税区对运入货物所征，以 {currency} 计，按货物离开的时期；退税为负数。',
  ),
};

/** What every law takes, period by period; the total is the ledger's duty, fees and drawback. */
export function dutiesSheet(context: PlanContext): Sheet {
  const { say, names, value, answer } = context;
  const { network, ledger } = answer;
  const territories = new Map<string, string>(network.sites.map(({ id, territory }) => [id, territory]));
  const importers = new Map<string, string>(
    network.lanes.map(({ id, to }) => [id, territories.get(to) ?? '']),
  );
  const order = new Map<string, number>(network.territories.map(({ id }, index) => [id, index]));
  const items = sumBy(
    ledger.entries.filter(({ kind }) => borderKinds.includes(kind)),
    ({ kind, cause, lane, origin }) => `${importers.get(lane ?? '') ?? ''} ${kind} ${cause} ${origin}`,
    ({ kind, cause, lane, origin }): DutyItem => ({
      into: importers.get(lane ?? '') ?? '',
      origin,
      kind,
      cause: cause ?? '',
      spread: noSpread(context),
    }),
    ({ spread }, { period, amount }) => {
      const place = period === null ? undefined : context.periodPlace.get(period);
      if (place === undefined) spread.total += amount;
      else addTo(spread, place, amount);
    },
  ).sort(
    (one, other) =>
      (order.get(one.into) ?? order.size) - (order.get(other.into) ?? order.size) ||
      other.spread.total - one.spread.total,
  );
  return tableSheet<DutyItem>({
    ...sharedSpec(context),
    name: say(sheetWords.duties),
    title: say(texts.title),
    sentence: say(texts.sentence),
    table: 'PlanDuties',
    items,
    frozenColumns: 2,
    columns: [
      textColumn(
        'into',
        say(columnWords.into),
        ({ into }) => (into === '' ? null : names.territory(into)),
        22,
      ),
      textColumn('law', say(columnWords.law), ({ cause }) => names.law(cause), 42),
      textColumn('origin', say(columnWords.origin), ({ origin }) =>
        origin === null ? null : names.territory(origin),
      ),
      textColumn('kind', say(columnWords.kind), ({ kind }) => value(kind)),
      ...periodColumns<DutyItem>(context, 'money', `${say(columnWords.total)} (${context.currency})`),
    ],
  });
}

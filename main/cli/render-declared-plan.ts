import type { Network } from '../../scenarios/domain/network.ts';
import { withArticle } from '../../scenarios/domain/with-article.ts';
import type { DeclaredEntry } from '../../solver/report/declared-entries.ts';
import type { DeclaredFee } from '../../solver/report/declared-fees.ts';
import { borderTotals, type DeclaredPlan } from './declared-plan.ts';
import { formatCount, formatDate, formatName, formatNumber, formatRate } from './format.ts';
import { groupEntries, type AlikeEntries } from './group-entries.ts';
import { renderTable, type TextColumn, type TextTable } from './render-table.ts';
import { sayDeclaredGoods, sayDeclaredWay } from './say-entry.ts';
import { nameLayer } from './say-layer.ts';
import { wrap } from './wrap.ts';

/** The customs entries of a plan for a terminal: by territory, then by what is declared alike, then by day. */
export function renderDeclaredPlan(declared: DeclaredPlan, width: number): readonly string[] {
  const territories = declared.network.territories.flatMap(({ id, name }) => {
    const entries = declared.entries.filter(({ into }) => into === id);
    const fees = declared.fees.filter(({ into }) => into === id);
    if (entries.length + fees.length === 0) return [];
    return [
      ...wrap(`Into ${withArticle(formatName(name))}: ${sayTotals({ ...declared, entries, fees })}`, width),
      '',
      ...groupEntries(entries).flatMap((group) => [...renderGroup(group, declared, width), '']),
      ...renderFees(fees, declared, width),
    ];
  });
  return [...wrap(sayPlan(declared), width), '', ...territories, ...renderTotals(declared, width)];
}

const money = (amount: number) => formatNumber(amount, 2);
const number = (title: string): TextColumn => ({ title, align: 'right' });
const text = (title: string): TextColumn => ({ title, align: 'left' });
const indent = '  ';

function renderInside(table: TextTable, width: number): readonly string[] {
  return renderTable(table, width - indent.length).map((line) => `${indent}${line}`.trimEnd());
}

function sayPlan({ network, scenario, source }: DeclaredPlan): string {
  const which = scenario === null ? 'base network' : formatName(scenario.name);
  const plan = source === 'stored' ? 'the plan stored in the file' : 'the plan found now';
  return `${formatName(network.settings.title)} · ${which} · customs entry lines of ${plan}`;
}

function sayTotals({ entries, fees, ledger }: Pick<DeclaredPlan, 'entries' | 'fees' | 'ledger'>): string {
  const { duty, drawback, fee } = borderTotals({ entries, fees });
  const value = entries.reduce((sum, { customsValue }) => sum + customsValue, 0);
  const parts = [
    formatCount(entries.length, 'entry line'),
    `customs value ${money(value)} ${ledger.currency}`,
    `duty ${money(duty)}`,
    ...(drawback === 0 ? [] : [`drawback ${money(drawback)}`]),
    ...(fees.length === 0 ? [] : [`fees ${money(fee)}`]),
  ];
  return parts.join(', ');
}

function renderGroup(
  group: AlikeEntries,
  { network, ledger }: DeclaredPlan,
  width: number,
): readonly string[] {
  const [first] = group;
  const { currency } = ledger;
  const head = [
    ...wrap(sayDeclaredGoods(first, network), width),
    ...wrap(sayDeclaredWay(first, network, currency), width, indent),
  ];
  if (first.layers.length === 0) return [...head, ...wrap(saySpan(group, currency), width, indent)];
  return [
    ...head,
    '',
    ...renderInside(layerTable(group, network), width),
    '',
    ...renderInside(arrivalTable(group), width),
  ];
}

/** All entries of a group at once: `9,657 units worth 14,485.90 USD, 9 Sep 2026 – 8 Jul 2027`. */
function saySpan(group: AlikeEntries, currency: string): string {
  const units = group.reduce((sum, entry) => sum + entry.units, 0);
  const value = group.reduce((sum, { customsValue }) => sum + customsValue, 0);
  const days = `${formatDate(group[0].firstDay)} – ${formatDate(group.at(-1)!.lastDay)}`;
  return `${formatNumber(units, 2)} units worth ${money(value)} ${currency}, ${days}`;
}

/** The drawback of a line, where the goods come under it. */
const refund = ({ programme }: DeclaredEntry, amount: number) =>
  programme === 'drawback' ? [money(amount)] : [];

function layerTable(group: AlikeEntries, network: Network): TextTable {
  const [first] = group;
  return {
    columns: [
      number('Rate'),
      text('Layer'),
      text('Law'),
      number('Per unit'),
      number('Duty'),
      ...(first.programme === 'drawback' ? [number('Drawback')] : []),
    ],
    rows: first.layers.map(({ layer, rate, dutyPerUnit }, place) => {
      const charges = group.map(({ layers }) => layers[place]!);
      const law = network.duties.find(({ id }) => id === layer);
      return [
        formatRate(rate),
        layer,
        law === undefined ? '' : nameLayer(law),
        formatNumber(dutyPerUnit, 4),
        money(charges.reduce((sum, { duty }) => sum + duty, 0)),
        ...refund(
          first,
          charges.reduce((sum, { drawback }) => sum + drawback, 0),
        ),
      ];
    }),
    total: null,
  };
}

function arrivalTable(group: AlikeEntries): TextTable {
  const [first] = group;
  const line = (title: string, entries: readonly DeclaredEntry[]) => {
    const sum = (value: (entry: DeclaredEntry) => number) =>
      entries.reduce((total, entry) => total + value(entry), 0);
    return [
      title,
      formatNumber(
        sum(({ units }) => units),
        2,
      ),
      money(sum(({ customsValue }) => customsValue)),
      money(sum(({ duty }) => duty)),
      ...refund(
        first,
        sum(({ drawback }) => drawback),
      ),
    ];
  };
  return {
    columns: [
      text('Arrives'),
      number('Units'),
      number('Customs value'),
      number('Duty'),
      ...(first.programme === 'drawback' ? [number('Drawback')] : []),
    ],
    rows: group.map((entry) => line(`${formatDate(entry.firstDay)} – ${formatDate(entry.lastDay)}`, [entry])),
    total: group.length > 1 ? line('In all', group) : null,
  };
}

function renderFees(
  fees: readonly DeclaredFee[],
  { network }: DeclaredPlan,
  width: number,
): readonly string[] {
  if (fees.length === 0) return [];
  const amounts = new Map<string, { lane: string; fee: string; amount: number }>();
  for (const { lane, fee, amount } of fees) {
    const key = `${fee} ${lane}`;
    amounts.set(key, { lane, fee, amount: (amounts.get(key)?.amount ?? 0) + amount });
  }
  const rows = [...amounts.values()].map(({ lane, fee, amount }) => {
    const name = network.fees.find(({ id }) => id === fee)?.name ?? null;
    return [name === null ? fee : formatName(name), lane, money(amount)];
  });
  const all = fees.reduce((sum, { amount }) => sum + amount, 0);
  const table = {
    columns: [text('Entry fee'), text('Lane'), number('Fee')],
    rows,
    total: ['In all', '', money(all)],
  };
  return [...renderTable(table, width), ''];
}

function renderTotals(declared: DeclaredPlan, width: number): readonly string[] {
  const { duty, drawback, fee } = borderTotals(declared);
  const { byKind, currency } = declared.ledger;
  return renderTable(
    {
      columns: [text(`In all (${currency})`), number('Entry lines'), number('Ledger')],
      rows: [
        ['Duty', money(duty), money(byKind.duty)],
        ['Drawback', money(drawback), money(byKind.drawback)],
        ['Entry fees', money(fee), money(byKind.fee)],
      ],
      total: [
        'Paid at borders',
        money(duty + drawback + fee),
        money(byKind.duty + byKind.drawback + byKind.fee),
      ],
    },
    width,
  );
}

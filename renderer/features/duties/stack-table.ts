import type { Cell, TableColumn, TableData } from '../../charts/table-data.ts';
import { none } from '../../format/format-number.ts';
import { confidenceWords, stackingWords } from '../network/choice-words.ts';
import { statusWord, type RowWords } from './duty-rows.ts';
import type { Explained } from './explain-duty.ts';
import { explorerMessages } from './explorer-messages.ts';
import { layerTitle } from './layer-words.ts';
import { rowMessages } from './row-messages.ts';
import { tableMessages as messages } from './table-messages.ts';

/** The layers of a stack as a table: all that the chart shows, and where each was read. */
export function stackTable(
  { shown, answer, rate }: Explained,
  { text: { say, language }, format }: RowWords,
): TableData {
  const column = (key: string, title: string, unit: string | null, kind: TableColumn['kind']) => ({
    key,
    title,
    unit,
    kind,
    digits: null,
  });
  const currency = format.currency(answer.currency);
  const columns: readonly TableColumn[] = [
    column('layer', say(messages.layer), null, 'text'),
    column('authority', say(messages.authority), null, 'text'),
    column('joins', say(messages.joins), null, 'text'),
    column('rate', say(messages.charged), '%', 'number'),
    column('amount', say(messages.duty), currency, 'number'),
    column('status', say(messages.status), null, 'text'),
    column('from', say(messages.from), null, 'text'),
    column('to', say(messages.to), null, 'text'),
    column('source', say(messages.source), null, 'text'),
    column('confidence', say(messages.confidence), null, 'text'),
    column('age', say(messages.age), say(messages.days), 'number'),
  ];
  const rows = shown.map((each): readonly Cell[] => {
    const { layer, charged, ageDays } = each;
    const { source } = layer;
    return [
      layerTitle(layer, { say, language }),
      layer.authority ?? none,
      say(stackingWords[layer.stacking]),
      charged === null || charged.isRateUnknown ? null : charged.adValoremRate * 100,
      charged?.dutyPerUnit ?? null,
      statusWord(each, { say }),
      layer.validFrom === null ? none : format.date(layer.validFrom),
      layer.validTo === null ? none : format.date(layer.validTo),
      source === null ? say(rowMessages.noSource) : source.title,
      source === null ? none : say(confidenceWords[source.confidence]),
      ageDays,
    ];
  });
  const total: readonly Cell[] = [
    say(messages.total),
    '',
    '',
    rate * 100,
    answer.dutyPerUnit,
    '',
    '',
    '',
    '',
    '',
    '',
  ];
  return { name: 'duty-stack', title: say(explorerMessages.chartTitle), columns, rows, total };
}

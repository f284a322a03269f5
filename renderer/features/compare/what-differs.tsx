import { useMemo } from 'react';
import type { Network } from '../../../scenarios/domain/network.ts';
import { DataTable } from '../../charts/data-table.tsx';
import { useChartSizes } from '../../charts/use-chart-sizes.ts';
import { Button } from '../../components/button.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { useExportable, type Exportable } from '../export/exportables.ts';
import { useExport } from '../export/use-export.ts';
import { useColumnContext } from '../network/use-column-context.ts';
import { ledgerMessages } from '../plan/ledger-messages.ts';
import { dataDifferences } from './data-differences.ts';
import { compareMessages as messages } from './messages.ts';

export interface WhatDiffersProps {
  /** The data that plan A answers. */
  before: Network;
  after: Network;
}

/** In which data the two plans differ, field by field: the reason for all that stands above it. */
export function WhatDiffers({ before, after }: WhatDiffersProps) {
  const { say, language } = useText();
  const { row } = useChartSizes();
  const write = useExport();
  const context = useColumnContext(after);
  const table = useMemo(() => dataDifferences(before, after, context), [before, after, context]);
  const exportable = useMemo<Exportable>(
    () => ({ name: table.name, title: table.title, sentence: null, svg: null, table: () => table }),
    [table],
  );
  useExportable(exportable);
  return (
    <section className="compare-differs" aria-labelledby="compare-differs">
      <header className="compare-part-head">
        <h2 id="compare-differs">{table.title}</h2>
        <span>{say(table.rows.length === 0 ? messages.nothingDiffers : messages.differsNote)}</span>
        {table.rows.length === 0 ? null : (
          <Button onPress={() => void write(exportable, 'csv')}>{say(ledgerMessages.csv)}</Button>
        )}
      </header>
      {table.rows.length === 0 ? null : (
        <div className="compare-differs-table">
          <DataTable table={table} language={language} rowHeight={row} />
        </div>
      )}
    </section>
  );
}

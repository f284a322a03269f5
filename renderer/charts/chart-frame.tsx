import { useMemo, useRef, useState, type ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { MenuButton } from '../components/menu-button.tsx';
import { useText } from '../i18n/use-text.tsx';
import { useExportable, type Exportable } from '../features/export/exportables.ts';
import { exportMessages as messages } from '../features/export/messages.ts';
import { useExport } from '../features/export/use-export.ts';
import { kindsOf } from '../features/export/write-export.ts';
import { DataTable } from './data-table.tsx';
import type { TableData } from './table-data.ts';
import { useChartSizes } from './use-chart-sizes.ts';
import './chart-frame.css';

export interface ChartFrameProps {
  /** Ends the suggested name of its files. */
  name: string;
  title: string;
  /** Unit and scope, beside the title. */
  note?: string;
  /** What the chart says, before it is drawn. */
  sentence?: string;
  /** The numbers that are drawn. */
  table: TableData;
  tools?: ReactNode;
  children: ReactNode;
}

/** A chart with its sentence, the table behind it, and its ways out to files. */
export function ChartFrame({ name, title, note, sentence = '', table, tools, children }: ChartFrameProps) {
  const { say, language } = useText();
  const { row } = useChartSizes();
  const [isTable, setIsTable] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const write = useExport();
  const exportable = useMemo<Exportable>(
    () => ({
      name,
      title,
      sentence: sentence === '' ? null : sentence,
      svg: isTable ? null : () => body.current?.querySelector('svg') ?? null,
      table: () => table,
    }),
    [name, title, sentence, table, isTable],
  );
  useExportable(exportable);
  const kinds = kindsOf(exportable);
  return (
    <section className="chart-frame" aria-label={title}>
      <div className="chart-frame-head">
        <h2>{title}</h2>
        {note === undefined ? null : <span className="chart-frame-note">{note}</span>}
        <span className="chart-frame-tools">
          {tools}
          <Button
            kind="link"
            label={`${title}: ${say(isTable ? messages.showChart : messages.showTable)}`}
            onPress={() => setIsTable(!isTable)}
          >
            {say(isTable ? messages.showChart : messages.showTable)}
          </Button>
          <MenuButton
            label={say(messages.exportChart, { title })}
            items={kinds.map((id) => ({ id, label: say(messages[id]) }))}
            onAction={(kind) => void write(exportable, kind)}
          >
            {say(messages.save)}
          </MenuButton>
        </span>
      </div>
      {sentence === '' ? null : <p className="chart-frame-sentence">{sentence}</p>}
      {isTable ? (
        <div className="chart-frame-table">
          <DataTable table={table} language={language} rowHeight={row} />
        </div>
      ) : (
        <div className="chart-frame-body" ref={body}>
          {children}
        </div>
      )}
    </section>
  );
}

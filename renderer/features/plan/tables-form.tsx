import { useMemo, type ReactNode } from 'react';
import { reports } from '../../../solver/report/index.ts';
import type { Report } from '../../../solver/report/report.ts';
import { DataTable } from '../../charts/data-table.tsx';
import { useChartSizes } from '../../charts/use-chart-sizes.ts';
import { MenuButton } from '../../components/menu-button.tsx';
import { Select } from '../../components/select.tsx';
import { useExportable, type Exportable } from '../export/exportables.ts';
import { exportMessages } from '../export/messages.ts';
import { useExport } from '../export/use-export.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { limitsName } from '../why/limits-name.ts';
import { LimitsPanel } from '../why/limits-panel.tsx';
import { limitsMessages } from '../why/limits-messages.ts';
import { planMessages as messages } from './messages.ts';
import { reportTable } from './report-table.ts';
import { reportTitle } from './report-messages.ts';
import type { PlanView } from './use-plan.ts';

const selectName = ({ planTable }: PlannerState) => planTable;
const selectShow = ({ show }: PlannerState) => show;

/** Every report on the plan as a table to read and sort, and what limits it. */
export function TablesForm(view: PlanView) {
  const { text } = view;
  const { say } = text;
  const name = usePlanner(selectName);
  const show = usePlanner(selectShow);
  const chooser = (
    <Select
      label={say(messages.report)}
      options={[
        ...reports.map(({ name }) => ({ id: name, label: reportTitle(name, text) })),
        { id: limitsName, label: say(limitsMessages.limits) },
      ]}
      value={name}
      onChange={(planTable) => show({ planTable })}
    />
  );
  if (name !== limitsName) return <ReportTable {...view} name={name} chooser={chooser} />;
  return (
    <>
      <div className="plan-table-tools">{chooser}</div>
      <LimitsPanel {...view} />
    </>
  );
}

function ReportTable({ name, chooser, ...view }: PlanView & { name: string; chooser: ReactNode }) {
  const { planned, names, format, text } = view;
  const { say, language } = text;
  const { row } = useChartSizes();
  const write = useExport();
  const report = (reports.find((each) => each.name === name) ?? reports[0]) as unknown as Report<
    Record<string, unknown>
  >;
  const table = useMemo(
    () => reportTable(report, { planned, names, format, text }),
    [report, planned, names, format, text],
  );
  const exportable = useMemo<Exportable>(
    () => ({ name: table.name, title: table.title, sentence: null, svg: null, table: () => table }),
    [table],
  );
  useExportable(exportable);
  return (
    <>
      <div className="plan-table-tools">
        {chooser}
        <span className="plan-note">{say(messages.rowCount, { count: table.rows.length })}</span>
        <span className="plan-tools-end">
          <MenuButton
            label={say(exportMessages.exportChart, { title: table.title })}
            items={[{ id: 'csv', label: say(exportMessages.csv) }]}
            onAction={(kind) => void write(exportable, kind)}
          >
            {say(exportMessages.save)}
          </MenuButton>
        </span>
      </div>
      <DataTable key={table.name} table={table} language={language} rowHeight={row} />
    </>
  );
}

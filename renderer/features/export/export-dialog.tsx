import { reports } from '../../../solver/report/index.ts';
import type { Report } from '../../../solver/report/report.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useText } from '../../i18n/use-text.tsx';
import type { Session } from '../../session/session.ts';
import { failureMessages } from '../../session/messages.ts';
import { useSession } from '../../session/use-session.ts';
import { isStale } from '../../store/selectors.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { ledgerTable } from '../plan/ledger-table.ts';
import { reportTable } from '../plan/report-table.ts';
import { reportTitle } from '../plan/report-messages.ts';
import { usePlan } from '../plan/use-plan.ts';
import { useExportables, type Exportable } from './exportables.ts';
import { exportMessages as messages } from './messages.ts';
import { kindsOf, writeExport } from './write-export.ts';
import { writePlan, writeReport } from './write-plan.ts';
import './export-dialog.css';

const selectIsOpen = ({ dialog }: PlannerState) => dialog === 'export';
const selectIsOld = (state: PlannerState) => isStale(state, state.activeScenario);
const selectCanPrint = ({ host }: PlannerState) => host.capabilities.canPrintPdf;
const selectShow = ({ show }: PlannerState) => show;

/** All that can be written to a file now: what is on the screen, every table of the plan, the whole ledger. */
export function ExportDialog() {
  const isOpen = usePlanner(selectIsOpen);
  const show = usePlanner(selectShow);
  const { say } = useText();
  return (
    <Dialog title={say(messages.title)} isOpen={isOpen} onClose={() => show({ dialog: null })}>
      {isOpen ? <ExportLists /> : null}
    </Dialog>
  );
}

function ExportLists() {
  const { say } = useText();
  const onScreen = useExportables();
  const view = usePlan();
  const shares = (entries: NonNullable<typeof view>['planned']['ledger']['entries']) =>
    entries.map((entry) => ({ entry, amount: entry.amount }));
  const tables: readonly Exportable[] =
    view === null
      ? []
      : [
          ...reports.map((report) => {
            const untyped = report as unknown as Report<Record<string, unknown>>;
            return {
              name: report.name,
              title: reportTitle(report.name, view.text),
              isOfPlan: true,
              sentence: null,
              svg: null,
              table: () => reportTable(untyped, view),
            };
          }),
          {
            name: 'ledger',
            title: say(messages.ledger),
            isOfPlan: true,
            sentence: null,
            svg: null,
            table: () => ledgerTable(shares(view.planned.ledger.entries), view),
          },
        ];
  if (onScreen.length === 0 && tables.length === 0) return <p>{say(messages.nothing)}</p>;
  return (
    <>
      {view === null ? null : <PlanDocuments />}
      {onScreen.length === 0 ? null : <ExportList title={say(messages.onScreen)} items={onScreen} />}
      {tables.length === 0 ? null : <ExportList title={say(messages.tables)} items={tables} />}
      <p className="quiet">{say(messages.note)}</p>
    </>
  );
}

/** The plan as a workbook for plants, buyers and forwarders, and as a report for readers, made by the host; none of a stale plan. */
function PlanDocuments() {
  const { say } = useText();
  const isOld = usePlanner(selectIsOld);
  const canPrint = usePlanner(selectCanPrint);
  const whyNot = isOld ? say(failureMessages['stale-plan']) : null;
  return (
    <section className="export-list">
      <h3>{say(messages.plan)}</h3>
      <div className="export-row">
        <span>{say(messages.planWorkbook)}</span>
        <span className="export-kinds">
          <FileButton title={say(messages.planWorkbook)} kind="XLSX" whyDisabled={whyNot} write={writePlan} />
        </span>
      </div>
      <div className="export-row">
        <span>{say(messages.planReport)}</span>
        <span className="export-kinds">
          <FileButton
            title={say(messages.planReport)}
            kind="HTML"
            whyDisabled={whyNot}
            write={(session) => writeReport(session, 'html')}
          />
          <FileButton
            title={say(messages.planReport)}
            kind="PDF"
            whyDisabled={canPrint ? whyNot : say(messages.noPrinter)}
            write={(session) => writeReport(session, 'pdf')}
          />
        </span>
      </div>
      <p className="quiet">{say(canPrint ? messages.planReportNote : messages.noPrinter)}</p>
      {whyNot === null ? null : <p className="quiet">{whyNot}</p>}
    </section>
  );
}

interface FileButtonProps {
  title: string;
  kind: string;
  /** Why the host cannot make it; `null` where it can. */
  whyDisabled?: string | null;
  write: (session: Session) => Promise<boolean>;
}

function FileButton({ title, kind, whyDisabled = null, write }: FileButtonProps) {
  const { say } = useText();
  const session = useSession();
  const show = usePlanner(selectShow);
  return (
    <Button
      kind="link"
      label={say(messages.saveAs, { title, kind })}
      // What was written is told behind the dialog, so the dialog makes way.
      onPress={() => void write(session).then((isWritten) => isWritten && show({ dialog: null }))}
      {...(whyDisabled === null ? {} : { isDisabled: true, whyDisabled })}
    >
      {kind}
    </Button>
  );
}

function ExportList({ title, items }: { title: string; items: readonly Exportable[] }) {
  return (
    <section className="export-list">
      <h3>{title}</h3>
      {items.map((item) => (
        <div key={item.name} className="export-row">
          <span>{item.title}</span>
          <span className="export-kinds">
            {kindsOf(item).map((kind) => (
              <FileButton
                key={kind}
                title={item.title}
                kind={kind.toUpperCase()}
                write={(session) => writeExport(session, item, kind)}
              />
            ))}
          </span>
        </div>
      ))}
    </section>
  );
}

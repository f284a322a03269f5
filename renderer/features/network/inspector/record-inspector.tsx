import { useMemo } from 'react';
import type { Collection, Network } from '../../../../scenarios/domain/network.ts';
import type { Source } from '../../../../scenarios/domain/primitives.ts';
import { Button } from '../../../components/button.tsx';
import { useText } from '../../../i18n/use-text.tsx';
import { useSession } from '../../../session/use-session.ts';
import { scenarioKey } from '../../../store/answers-slice.ts';
import type { AnyRecord } from '../../../store/content.ts';
import type { PlannerState } from '../../../store/planner-state.ts';
import { idOf } from '../../../store/records.ts';
import { activeNetwork, baseNetwork } from '../../../store/selectors.ts';
import { usePlanner, usePlannerStore } from '../../../store/use-planner.ts';
import { columnsOf, type RecordColumn } from '../columns-of.ts';
import { currencyOf } from '../codec.ts';
import { editsOfBatch } from '../edits-of-batch.ts';
import { defaultOf } from '../field-default.ts';
import { labelOfBatch } from '../label-of-batch.ts';
import { marksOf } from '../marks.ts';
import { nameOfRecord } from '../name-of-record.ts';
import { recordById } from '../record-by-id.ts';
import { removeRecords } from '../remove-records.ts';
import { tables } from '../table-list.ts';
import { useColumnContext } from '../use-column-context.ts';
import { DependantList } from './dependant-list.tsx';
import { InspectorField } from './inspector-field.tsx';
import { inspectorMessages as messages } from './messages.ts';
import { OverrideNote } from './override-note.tsx';
import { PlanRows } from './plan-rows.tsx';
import { sayRecord } from './say-record.ts';
import { SourceNote } from './source-note.tsx';
import './inspector.css';

const selectSelection = ({ selection }: PlannerState) => selection;

/** Everything about the selected record: what it is, what the plan does with it, every field, and what refers to it. */
export function RecordInspector() {
  const { say } = useText();
  const network = usePlanner(activeNetwork);
  const selection = usePlanner(selectSelection);
  const id = selection?.ids[0];
  const record =
    network === null || selection === null || id === undefined
      ? undefined
      : recordById(network, selection.collection, id);
  if (network === null || selection === null || record === undefined) {
    return <p className="inspector-empty">{say(messages.empty)}</p>;
  }
  return (
    <RecordFields
      key={`${selection.collection}/${id}`}
      collection={selection.collection}
      record={record}
      network={network}
      count={selection.ids.length}
    />
  );
}

interface RecordFieldsProps {
  collection: Collection;
  record: AnyRecord;
  network: Network;
  /** Records selected. */
  count: number;
}

const selectScenario = ({ activeScenario }: PlannerState) => activeScenario;
const selectDrafts = ({ document }: PlannerState) => document?.content.drafts;
const selectFindings = ({ findings, activeScenario }: PlannerState) => findings[scenarioKey(activeScenario)];
const noFindings: readonly never[] = [];
const noDrafts = {};

function RecordFields({ collection, record, network, count }: RecordFieldsProps) {
  const store = usePlannerStore();
  const session = useSession();
  const scenario = usePlanner(selectScenario);
  const drafts = usePlanner(selectDrafts) ?? noDrafts;
  const findings = usePlanner(selectFindings) ?? noFindings;
  const base = usePlanner(baseNetwork);
  const context = useColumnContext(network);
  const { text } = context;
  const id = idOf(record, collection);
  const currency = currencyOf(record, context);
  const columns = useMemo(
    () => columnsOf(tables[collection].columns, context, currency, (path) => defaultOf(collection, path)),
    [collection, context, currency],
  );
  const mark = useMemo(
    () =>
      marksOf({
        collection,
        findings,
        drafts,
        scenario,
        idOf: (each) => idOf(each, collection),
        baseOf: scenario === null || base === null ? null : (each) => recordById(base, collection, each),
        text,
        isStale: () => false,
      }),
    [collection, findings, drafts, scenario, base, text],
  );
  const enter = (column: RecordColumn, typed: string) => {
    const batch = {
      action: 'type' as const,
      entries: [{ row: { kind: 'record' as const, id }, column: column.key, text: typed }],
      newRows: [],
    };
    const { edits } = editsOfBatch({
      batch,
      collection,
      columns,
      recordById: () => record,
      pending: [],
      takenIds: () => new Set(),
      newPendingId: () => '',
    });
    if (edits.length === 0) return;
    const name = nameOfRecord(collection, record, context);
    store.getState().edit(
      labelOfBatch(batch, edits, () => ({ field: column.title, name })),
      edits,
    );
  };
  // A policy has the fields of its kind, and no others to show.
  const shown = columns.filter((column) => column.isComputed || column.value(record) !== undefined);
  const what = sayRecord(network, collection, record, context);
  const hasSource = columns.some(({ key }) => key === 'source/title');
  const baseRecord = base === null ? undefined : recordById(base, collection, id);
  return (
    <div className="inspector">
      <h2 className="inspector-title">{nameOfRecord(collection, record, context)}</h2>
      {what === null ? null : <p className="inspector-what">{what}</p>}
      {count > 1 ? <p className="inspector-what">{text.say(messages.several, { count })}</p> : null}
      <PlanRows collection={collection} id={id} network={network} context={context} />
      {hasSource ? (
        <SourceNote
          collection={collection}
          source={(record as { source?: Source | null }).source ?? null}
          context={context}
        />
      ) : null}
      <section className="inspector-section" aria-label={text.say(messages.fields)}>
        <h3 className="inspector-heading">{text.say(messages.fields)}</h3>
        <dl>
          {shown.map((column) => {
            const marked = mark(record, column);
            return (
              <InspectorField
                key={column.key}
                record={record}
                column={column}
                mark={marked}
                onEnter={(typed) => enter(column, typed)}
              >
                {scenario !== null && marked?.state === 'overridden' ? (
                  <OverrideNote collection={collection} id={id} column={column} base={baseRecord} />
                ) : null}
              </InspectorField>
            );
          })}
        </dl>
      </section>
      <DependantList collection={collection} id={id} network={network} context={context} />
      <div className="inspector-remove">
        <Button kind="link" onPress={() => void removeRecords(session, context, collection, [id])}>
          {text.say(messages.remove, { name: nameOfRecord(collection, record, context) })}
        </Button>
      </div>
    </div>
  );
}

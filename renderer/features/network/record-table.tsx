import { useCallback, useEffect, useMemo } from 'react';
import type { Collection } from '../../../scenarios/domain/network.ts';
import { Grid } from '../../components/grid/grid.tsx';
import type { GridCursor } from '../../components/grid/use-grid-cursor.ts';
import type { Batch, PendingRow } from '../../components/grid/batch.ts';
import type { Column } from '../../components/grid/column.ts';
import { said, type Said } from '../../i18n/said.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useSession } from '../../session/use-session.ts';
import { scenarioKey } from '../../store/answers-slice.ts';
import { applyChanges } from '../../store/change.ts';
import type { AnyRecord } from '../../store/content.ts';
import { changesOf, type Edit } from '../../store/edit.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { idOf, recordsOf } from '../../store/records.ts';
import { activeNetwork } from '../../store/selectors.ts';
import { usePlanner, usePlannerStore } from '../../store/use-planner.ts';
import { CellBar } from './cell-bar.tsx';
import { columnsOf, sharedCurrency } from './columns-of.ts';
import { useColumnContext } from './use-column-context.ts';
import { countMessages } from './count-messages.ts';
import { editsOfBatch } from './edits-of-batch.ts';
import { defaultOf } from './field-default.ts';
import { columnKeyOf } from './column-key-of.ts';
import { labelOfBatch } from './label-of-batch.ts';
import { marksOf } from './marks.ts';
import { nameOfRecord } from './name-of-record.ts';
import { recordById, recordsWithIds } from './record-by-id.ts';
import { networkMessages as messages } from './messages.ts';
import { freshRowId, pendingRowsOf, withPendingRows } from './pending-rows.ts';
import { removeRecords } from './remove-records.ts';
import { tables } from './table-list.ts';
import { ageKey } from './tables/trade.ts';

export interface RecordTableProps {
  collection: Collection;
  /** Records shown; all of the collection where it is not stated. */
  records?: readonly AnyRecord[];
  /** Told when a goal is among the records that are not shown. */
  onHiddenGoal?: () => void;
}

/** Days after which the reading of a duty layer's source is warned of: law moves monthly. */
export const staleAfterDays = 30;

const selectScenario = ({ activeScenario }: PlannerState) => activeScenario;
const selectDocument = ({ document }: PlannerState) => document;
const selectFindings = ({ findings, activeScenario }: PlannerState) => findings[scenarioKey(activeScenario)];
const selectGoal = ({ goal }: PlannerState) => goal;
const selectSelection = ({ selection }: PlannerState) => selection;
const noFindings: readonly never[] = [];

/** One collection of the active network as a table. */
export function RecordTable({ collection, records, onHiddenGoal }: RecordTableProps) {
  const store = usePlannerStore();
  const session = useSession();
  const network = usePlanner(activeNetwork);
  const document = usePlanner(selectDocument);
  const scenario = usePlanner(selectScenario);
  const findings = usePlanner(selectFindings) ?? noFindings;
  const goal = usePlanner(selectGoal);
  const selection = usePlanner(selectSelection);
  const text = useText();
  const context = useColumnContext(network!);
  const spec = tables[collection];
  const all = recordsOf(network!, collection);
  const rows = records ?? all;
  const currency = useMemo(() => sharedCurrency(all, context), [all, context]);
  const columns = useMemo(
    () => columnsOf(spec.columns, context, currency, (path) => defaultOf(collection, path)),
    [spec, context, currency, collection],
  );
  const rowId = useCallback((record: AnyRecord) => idOf(record, collection), [collection]);
  const base = scenario === null ? null : document!.content.network;
  const { drafts } = document!.content;
  const mark = useMemo(
    () =>
      marksOf({
        collection,
        findings,
        drafts,
        scenario,
        idOf: rowId,
        baseOf: base === null ? null : (id) => recordById(base, collection, id),
        text,
        isStale: (record: AnyRecord, column: Column<AnyRecord>) =>
          column.key === ageKey && Number(column.value(record) ?? 0) > staleAfterDays,
      }),
    [collection, findings, drafts, scenario, rowId, base, text],
  );
  const pending = useMemo(() => pendingRowsOf(drafts, scenario, collection), [drafts, scenario, collection]);
  /** Edits and what they leave of the rows that are not complete, as one step. */
  const carryOut = (label: Said, edits: readonly Edit[], rows: readonly PendingRow[]) => {
    const { content } = store.getState().document!;
    const changes = changesOf(content, scenario, edits, null);
    const after = applyChanges(content, changes).content.drafts;
    const drafts = withPendingRows(after, scenario, collection, rows);
    store.getState().change(label, drafts === after ? changes : [...changes, { kind: 'drafts', drafts }]);
  };

  const onBatch = (batch: Batch) => {
    // One pass for the rows at hand: an index of 200,000 records would be made anew with every edit.
    const touched = recordsWithIds(all, collection, new Set(batch.entries.map(({ row }) => row.id)));
    const nameOfId = (id: string) => {
      const record = touched.get(id);
      return record === undefined ? id : nameOfRecord(collection, record, context);
    };
    let begun = pending;
    const result = editsOfBatch({
      batch,
      collection,
      columns,
      recordById: (id) => touched.get(id),
      pending,
      takenIds: () => new Set(all.map(rowId)),
      newPendingId: () => {
        const id = freshRowId(begun);
        begun = [...begun, { id, texts: {} }];
        return id;
      },
    });
    if (result.edits.length === 0) {
      carryOut(said(messages.rowBegun, { table: text.say(spec.title) }), [], result.pending);
      return;
    }
    const label = labelOfBatch(batch, result.edits, (edit) => ({
      field:
        columns.find(({ path }) => edit.kind === 'set' && path?.join() === edit.path.join())?.title ??
        text.say(spec.one),
      name:
        edit.kind === 'add'
          ? nameOfRecord(collection, edit.record, context)
          : edit.kind === 'set'
            ? nameOfId(edit.id)
            : '',
    }));
    carryOut(label, result.edits, result.pending);
  };

  const wantedGoal = useMemo(
    () =>
      goal?.collection === collection && goal.id !== null
        ? { id: goal.id, column: goal.field === null ? null : columnKeyOf(columns, goal.field) }
        : null,
    [goal, collection, columns],
  );
  const goalId = wantedGoal?.id ?? null;
  const isGoalHidden = goalId !== null && rows !== all && !rows.some((record) => rowId(record) === goalId);
  useEffect(() => {
    if (isGoalHidden) onHiddenGoal?.();
  }, [isGoalHidden, onHiddenGoal]);
  const onGoalTaken = useCallback(() => store.getState().show({ goal: null }), [store]);
  const onCursor = useCallback(
    ({ column, ids }: GridCursor<AnyRecord>) => {
      const { selection: before, select } = store.getState();
      const isSame =
        before?.collection === collection && before.field === column.key && before.ids.join() === ids.join();
      if (!isSame) select({ collection, ids, field: column.key });
    },
    [store, collection],
  );
  // A table opens on what was selected in it before it was left, or on the map.
  const shownId = selection?.collection === collection ? (selection.ids[0] ?? null) : null;

  return (
    <Grid
      key={collection}
      name={collection}
      label={text.say(spec.title)}
      rows={rows}
      rowId={rowId}
      columns={columns}
      pending={pending}
      mark={mark}
      goal={isGoalHidden ? null : wantedGoal}
      onGoalTaken={onGoalTaken}
      shownId={shownId}
      onCursor={onCursor}
      onBatch={onBatch}
      onRemove={(ids, waiting) => {
        const rest = pending.filter(({ id }) => !waiting.includes(id));
        if (rest.length < pending.length) {
          carryOut(said(messages.rowsDropped, { table: text.say(spec.title) }), [], rest);
        }
        if (ids.length > 0) void removeRecords(session, context, collection, ids);
      }}
      onUndo={() => store.getState().undo()}
      onRedo={() => store.getState().redo()}
      bar={(cursor) => <CellBar collection={collection} cursor={cursor} columns={columns} mark={mark} />}
      note={text.say(countMessages[collection], { count: rows.length })}
    />
  );
}

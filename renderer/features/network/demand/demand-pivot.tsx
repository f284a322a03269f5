import { useCallback, useMemo, useRef } from 'react';
import type { DemandRow } from '../../../../scenarios/domain/demand-row.ts';
import type { Network } from '../../../../scenarios/domain/network.ts';
import { Button } from '../../../components/button.tsx';
import type { Batch, PendingRow } from '../../../components/grid/batch.ts';
import type { Column } from '../../../components/grid/column.ts';
import { Grid } from '../../../components/grid/grid.tsx';
import type { GridCursor } from '../../../components/grid/use-grid-cursor.ts';
import type { Mark } from '../../../components/grid/mark.ts';
import { Keys } from '../../../components/keys.tsx';
import { said } from '../../../i18n/said.ts';
import { draftKey } from '../../../store/content.ts';
import type { PlannerState } from '../../../store/planner-state.ts';
import { activeNetwork, baseNetwork } from '../../../store/selectors.ts';
import { usePlanner, usePlannerStore } from '../../../store/use-planner.ts';
import { recordById } from '../record-by-id.ts';
import { sayMisfit } from '../say-misfit.ts';
import { useColumnContext } from '../use-column-context.ts';
import { editsOfPivot, refusedKey, type Refused } from './edits-of-pivot.ts';
import { pivotMessages as messages } from './messages.ts';
import { pivotColumns } from './pivot-columns.ts';
import { removeCells } from './pivot-edits.ts';
import { pivotDemand, quantityOf, repivot, type DemandPivot as Pivot, type PivotRow } from './pivot.ts';

const selectScenario = ({ activeScenario }: PlannerState) => activeScenario;
const selectDocument = ({ document }: PlannerState) => document;
const selectAcross = ({ demandAcross }: PlannerState) => demandAcross;

let lastPending = 0;

/** Demand as a table of markets and products with the periods across. */
export function DemandPivot() {
  const network = usePlanner(activeNetwork);
  return network === null ? null : <PivotOf network={network} />;
}

function PivotOf({ network }: { network: Network }) {
  const store = usePlannerStore();
  const scenario = usePlanner(selectScenario);
  const document = usePlanner(selectDocument);
  const base = usePlanner(baseNetwork);
  const context = useColumnContext(network);
  const { text, format } = context;
  const { pending, refused } = usePlanner(selectAcross);
  const keep = (pending: readonly PendingRow[], refused: Refused) =>
    store.getState().show({ demandAcross: { pending, refused } });
  const { demand } = network;
  const { periods } = network.settings;
  const lastRef = useRef<{ demand: readonly DemandRow[]; periods: typeof periods; pivot: Pivot } | null>(
    null,
  );
  const pivot = useMemo(() => {
    const last = lastRef.current;
    const carried = last === null || last.periods !== periods ? null : repivot(last, demand, periods);
    const made = carried ?? pivotDemand(demand, periods);
    lastRef.current = { demand, periods, pivot: made };
    return made;
  }, [demand, periods]);
  const rowByKey = useMemo(() => new Map(pivot.rows.map((row) => [row.key, row])), [pivot]);
  const columns = useMemo(() => pivotColumns(periods, pivot, context), [periods, pivot, context]);
  const placeOf = useMemo(
    () => new Map<string, number>(periods.map(({ id }, place) => [id, place])),
    [periods],
  );
  const rowId = useCallback((row: PivotRow) => row.key, []);
  const drafts = document?.content.drafts;

  const mark = useMemo(() => {
    const isInScenario = scenario !== null && base !== null;
    return (row: PivotRow, column: Column<PivotRow>): Mark | null => {
      const place = placeOf.get(column.key);
      const own = refused[refusedKey(row.key, column.key)];
      if (own !== undefined) return refusal(own, column);
      if (place === undefined) return null;
      const cell = row.cells[place]!;
      for (const { id } of cell) {
        const draft = drafts?.[draftKey(scenario, 'demand', id, ['quantity'])];
        if (draft === undefined) continue;
        const parsed = column.parse(draft.text, row);
        const reason = parsed.ok
          ? sayMisfit('demand', cell[0]!, ['quantity'], parsed.value, format.number)
          : parsed.problem;
        const say = reason === null ? draft.problem : text.saySaid(reason);
        return { state: 'error', text: draft.text, say, language: reason === null ? 'en' : null };
      }
      if (cell.length > 1) {
        const say = text.say(messages.several, { count: cell.length });
        return { state: 'warning', text: null, say, language: null };
      }
      if (!isInScenario || cell.length === 0) return null;
      const before = recordById(base, 'demand', cell[0]!.id) as DemandRow | undefined;
      if (before === cell[0] || before?.quantity === cell[0]!.quantity) return null;
      return { state: 'overridden', text: null, say: null, language: null };
    };
    function refusal(typed: string, column: Column<PivotRow>): Mark {
      const parsed = column.parse(typed, null);
      const say = parsed.ok ? null : text.saySaid(parsed.problem);
      return { state: 'error', text: typed, say, language: null };
    }
  }, [scenario, base, placeOf, refused, drafts, text, format]);

  const onBatch = (batch: Batch) => {
    const result = editsOfPivot({
      batch,
      columns,
      periods,
      rowByKey,
      pending,
      takenIds: () => new Set(demand.map(({ id }) => id)),
      newPendingId: () => `new-demand-${(lastPending += 1)}`,
    });
    const stillRefused = { ...refused };
    for (const [key, typed] of Object.entries(result.refused)) {
      if (typed === null) delete stillRefused[key];
      else stillRefused[key] = typed;
    }
    keep(result.pending, stillRefused);
    if (result.edits.length > 0) {
      store.getState().edit(said(messages.did, { count: result.edits.length }), result.edits);
    }
  };

  const onCursor = useCallback(
    ({ columns, ids }: GridCursor<PivotRow>) => {
      const places = columns.flatMap(({ key }) => placeOf.get(key) ?? []);
      const rows = ids.flatMap((key) => rowByKey.get(key) ?? []);
      const cells = rows.flatMap((row) =>
        places.length === 0 ? row.cells : places.map((n) => row.cells[n]!),
      );
      const chosen = cells.flatMap((cell) => cell.map(({ id }) => String(id)));
      const { selection, select } = store.getState();
      const isSame =
        selection?.collection === 'demand' &&
        selection.field === 'quantity' &&
        selection.ids.join() === chosen.join();
      if (!isSame) select({ collection: 'demand', ids: chosen, field: 'quantity' });
    },
    [store, placeOf, rowByKey],
  );

  const bar = ({ shown, column }: GridCursor<PivotRow>) => {
    const row = shown.kind === 'record' ? shown.row : null;
    const place = placeOf.get(column.key);
    const cell = row === null || place === undefined ? [] : row.cells[place]!;
    const marked = row === null ? null : mark(row, column);
    const before =
      scenario === null || base === null || cell.length !== 1
        ? undefined
        : (recordById(base, 'demand', cell[0]!.id) as DemandRow | undefined);
    const step = document?.past.at(-1);
    return (
      <div className="cell-bar">
        {row === null ? null : (
          <>
            <span className="cell-bar-name">
              {[columns[0]!.show(row), columns[1]!.show(row), column.title].join(' · ')}
            </span>
            <span
              className={
                marked?.state === 'overridden' ? 'cell-bar-value cell-bar-changed' : 'cell-bar-value'
              }
            >
              {marked?.text ?? (place === undefined ? column.show(row) : format.number(quantityOf(cell)))}
            </span>
          </>
        )}
        <span className="cell-bar-say" role="status">
          {marked?.say == null ? null : <span className={`cell-bar-${marked.state}`}>{marked.say}</span>}
          {shown.kind === 'pending' ? (
            <span className="cell-bar-warning">{text.say(messages.lacks)}</span>
          ) : null}
        </span>
        {before === undefined || marked?.state !== 'overridden' ? null : (
          <span className="cell-bar-base">
            {text.say(messages.wasInBase, { value: format.number(before.quantity) })}
          </span>
        )}
        {step === undefined ? null : (
          <span className="cell-bar-undo">
            <Button kind="link" onPress={() => store.getState().undo()}>
              {text.say(messages.undo, { step: text.saySaid(step.label) })}
            </Button>
            <Keys keys="Mod+Z" />
          </span>
        )}
      </div>
    );
  };

  return (
    <Grid
      name="demand-across"
      label={text.say(messages.demand)}
      rows={pivot.rows}
      rowId={rowId}
      columns={columns}
      pending={pending}
      mark={mark}
      goal={null}
      onGoalTaken={ignore}
      shownId={null}
      onCursor={onCursor}
      onBatch={onBatch}
      onRemove={(keys, waiting) => {
        keep(
          pending.filter(({ id }) => !waiting.includes(id)),
          refused,
        );
        const edits = removeCells(keys.flatMap((key) => rowByKey.get(key)?.cells ?? []));
        if (edits.length > 0) store.getState().edit(said(messages.did, { count: keys.length }), edits);
      }}
      onUndo={() => store.getState().undo()}
      onRedo={() => store.getState().redo()}
      bar={bar}
      note={text.say(messages.note, { pairs: pivot.rows.length })}
    />
  );
}

function ignore(): void {}

import { useState } from 'react';
import type { Collection } from '../../../scenarios/domain/network.ts';
import type { Reason as ReasonWords } from '../../../scenarios/domain/primitives.ts';
import { reasonIn, reworded } from '../../../scenarios/domain/reason.ts';
import type { Override } from '../../../scenarios/domain/scenario.ts';
import { Button } from '../../components/button.tsx';
import { Keys } from '../../components/keys.tsx';
import type { Column } from '../../components/grid/column.ts';
import type { GridCursor } from '../../components/grid/use-grid-cursor.ts';
import type { Mark } from '../../components/grid/mark.ts';
import { said } from '../../i18n/said.ts';
import { useText } from '../../i18n/use-text.tsx';
import type { AnyRecord } from '../../store/content.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { idOf, valueAt } from '../../store/records.ts';
import { usePlanner, usePlannerStore } from '../../store/use-planner.ts';
import type { RecordColumn } from './columns-of.ts';
import { networkMessages as messages } from './messages.ts';
import { overrideOfCell } from './override-of-cell.ts';
import { recordById } from './record-by-id.ts';
import { recordOfTexts } from './record-of-texts.ts';
import { tables } from './table-list.ts';
import './cell-bar.css';

export interface CellBarProps {
  collection: Collection;
  cursor: GridCursor<AnyRecord>;
  columns: readonly RecordColumn[];
  mark: (record: AnyRecord, column: Column<AnyRecord>) => Mark | null;
}

const selectDocument = ({ document }: PlannerState) => document;
const selectScenario = ({ activeScenario }: PlannerState) => activeScenario;

/** The cell under the cursor in words: its name, its value, what Base says, why it differs, and what undo would take back. */
export function CellBar({ collection, cursor, columns, mark }: CellBarProps) {
  const { say, saySaid, language } = useText();
  const document = usePlanner(selectDocument);
  const scenario = usePlanner(selectScenario);
  const store = usePlannerStore();
  const { shown, column } = cursor;
  const record = shown.kind === 'record' ? shown.row : null;
  const marked = record === null ? null : mark(record, column);
  const step = document?.past.at(-1);
  const name =
    shown.kind === 'blank'
      ? say(messages.newRow)
      : say(messages.cellName, {
          record: say(tables[collection].one),
          number: shown.number,
          field: column.title,
        });
  return (
    <div className="cell-bar">
      <span className="cell-bar-name">{name}</span>
      {record === null ? null : (
        <span
          className={marked?.state === 'overridden' ? 'cell-bar-value cell-bar-changed' : 'cell-bar-value'}
        >
          {marked?.text ?? column.show(record)}
        </span>
      )}
      <span className="cell-bar-say" role="status">
        {marked?.say == null ? null : (
          <span className={`cell-bar-${marked.state}`} lang={marked.language ?? undefined}>
            {marked.say}
          </span>
        )}
        {shown.kind === 'pending' ? <span className="cell-bar-warning">{lacking()}</span> : null}
      </span>
      {record !== null && scenario !== null && marked?.state === 'overridden' ? overridden(record) : null}
      {step === undefined ? null : (
        <span className="cell-bar-undo">
          <Button kind="link" onPress={() => store.getState().undo()}>
            {say(messages.undoStep, { step: saySaid(step.label) })}
          </Button>
          <Keys keys="Mod+Z" />
        </span>
      )}
    </div>
  );

  function lacking(): string {
    const texts = shown.kind === 'pending' ? shown.row.texts : {};
    const { open } = recordOfTexts(collection, columns, texts, new Set());
    return say(messages.lacks, {
      fields: open.map(({ title }) => title).join(language === 'en' ? ', ' : '、'),
    });
  }

  function overridden(record: AnyRecord) {
    const id = idOf(record, collection);
    const base = recordById(document!.content.network, collection, id);
    const place = document!.content.scenarios.findIndex((each) => each.id === scenario);
    const found = document!.content.scenarios[place];
    const { network } = document!.content;
    const override = overrideOfCell(network, found?.overrides ?? [], collection, id, column.path ?? []);
    const giveReason = (because: ReasonWords | null) => {
      if (found === undefined || override === null) return;
      const overrides: Override[] = found.overrides.map((each) =>
        each === override ? { ...each, because } : each,
      );
      const scenarios = document!.content.scenarios.with(place, { ...found, overrides });
      store.getState().change(said(messages.reasonGiven), [{ kind: 'scenarios', scenarios }]);
    };
    const backToBase = () => {
      if (base === undefined || column.path === null) return;
      const value = valueAt(base, column.path) ?? null;
      store
        .getState()
        .edit(said(messages.backToBase, { count: 1 }), [
          { kind: 'set', collection, id, path: column.path, value, typed: column.toText(base) },
        ]);
    };
    return (
      <>
        {base === undefined ? null : (
          <span className="cell-bar-base">
            {say(messages.wasInBase, { value: column.show(base) || '—' })}
          </span>
        )}
        {override === null ? null : (
          <Reason key={override.at} because={override.because} onGive={giveReason} />
        )}
        {base === undefined ? null : (
          <Button kind="link" onPress={backToBase}>
            {say(messages.inBase)}
          </Button>
        )}
      </>
    );
  }
}

interface ReasonProps {
  because: ReasonWords | null;
  onGive: (because: ReasonWords | null) => void;
}

/** Why the cell differs from Base, written in place. */
function Reason({ because, onGive }: ReasonProps) {
  const { say, language } = useText();
  const shown = reasonIn(because, language) ?? '';
  const [text, setText] = useState(shown);
  const give = () => {
    const given = reworded(because, language, text);
    if (given !== because) onGive(given);
  };
  return (
    <label className="cell-bar-reason">
      {say(messages.because)}
      <input
        className="cell-bar-input"
        value={text}
        placeholder={say(messages.addBecause)}
        onChange={(event) => setText(event.target.value)}
        onBlur={give}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key === 'Escape') setText(shown);
        }}
      />
    </label>
  );
}

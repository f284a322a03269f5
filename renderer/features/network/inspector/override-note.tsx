import type { Collection } from '../../../../scenarios/domain/network.ts';
import { reasonIn, reworded } from '../../../../scenarios/domain/reason.ts';
import { Button } from '../../../components/button.tsx';
import { said } from '../../../i18n/said.ts';
import { useText } from '../../../i18n/use-text.tsx';
import type { AnyRecord } from '../../../store/content.ts';
import type { PlannerState } from '../../../store/planner-state.ts';
import { valueAt } from '../../../store/records.ts';
import { usePlanner, usePlannerStore } from '../../../store/use-planner.ts';
import type { RecordColumn } from '../columns-of.ts';
import { networkMessages as messages } from '../messages.ts';
import { overrideOfCell } from '../override-of-cell.ts';
import { InlineText } from '../policies/inline-text.tsx';

export interface OverrideNoteProps {
  collection: Collection;
  id: string;
  column: RecordColumn;
  /** The record in Base; `undefined` where Base has none. */
  base: AnyRecord | undefined;
}

const selectDocument = ({ document }: PlannerState) => document;
const selectScenario = ({ activeScenario }: PlannerState) => activeScenario;

/** What Base holds in a field that the scenario changes, why it is changed, and the way back. */
export function OverrideNote({ collection, id, column, base }: OverrideNoteProps) {
  const { say, language } = useText();
  const store = usePlannerStore();
  const document = usePlanner(selectDocument);
  const scenario = usePlanner(selectScenario);
  const path = column.path ?? [];
  const scenarios = document?.content.scenarios ?? [];
  const place = scenarios.findIndex((each) => each.id === scenario);
  const found = scenarios[place];
  const override =
    document === null
      ? null
      : overrideOfCell(document.content.network, found?.overrides ?? [], collection, id, path);
  const giveReason = (text: string) => {
    if (found === undefined || override === null) return;
    const because = reworded(override.because, language, text);
    const overrides = found.overrides.map((each) => (each === override ? { ...each, because } : each));
    store
      .getState()
      .change(said(messages.reasonGiven), [
        { kind: 'scenarios', scenarios: scenarios.with(place, { ...found, overrides }) },
      ]);
  };
  const backToBase = () => {
    if (base === undefined) return;
    const value = valueAt(base, path) ?? null;
    store
      .getState()
      .edit(said(messages.backToBase, { count: 1 }), [
        { kind: 'set', collection, id, path, value, typed: column.toText(base) },
      ]);
  };
  return (
    <span className="inspector-override">
      {base === undefined ? null : (
        <span>{say(messages.wasInBase, { value: column.show(base) || '—' })}</span>
      )}
      {override === null ? null : (
        <label className="inspector-because">
          {say(messages.because)}
          <InlineText
            key={override.at}
            className="inspector-reason"
            label={say(messages.because)}
            value={reasonIn(override.because, language) ?? ''}
            placeholder={say(messages.addBecause)}
            onChange={giveReason}
          />
        </label>
      )}
      {base === undefined ? null : (
        <Button kind="link" label={`${say(messages.inBase)}: ${column.title}`} onPress={backToBase}>
          {say(messages.inBase)}
        </Button>
      )}
    </span>
  );
}

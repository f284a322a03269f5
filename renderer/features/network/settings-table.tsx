import { useState } from 'react';
import {
  settings as settingsSchema,
  type Period,
  type Settings,
} from '../../../scenarios/domain/settings.ts';
import { Grid } from '../../components/grid/grid.tsx';
import type { Batch, PendingRow } from '../../components/grid/batch.ts';
import { gridMessages } from '../../components/grid/messages.ts';
import { parseNumber, parsePercent } from '../../components/grid/parse-number.ts';
import type { Parsed } from '../../components/grid/column.ts';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { Message } from '../../i18n/message.ts';
import { said } from '../../i18n/said.ts';
import { useText } from '../../i18n/use-text.tsx';
import type { AnyRecord, Json } from '../../store/content.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { activeNetwork } from '../../store/selectors.ts';
import { usePlanner, usePlannerStore } from '../../store/use-planner.ts';
import { disputedOriginWords, objectiveWords, preferenceWords } from './choice-words.ts';
import { nameCodec, percent } from './codec.ts';
import { columnsOf } from './columns-of.ts';
import { countMessages } from './count-messages.ts';
import { networkMessages as messages } from './messages.ts';
import { periodsAfter } from './periods-after.ts';
import { periodColumns } from './tables/periods.ts';
import { useColumnContext } from './use-column-context.ts';
import './settings-table.css';

type Field = Exclude<keyof Settings, 'periods'>;

/** The settings that are a number, in the order of the form. */
const numbers: readonly { readonly field: Field; readonly label: Message; readonly isPercent: boolean }[] = [
  { field: 'costOfCapitalPerYear', label: messages.costOfCapitalLabel, isPercent: true },
  { field: 'serviceLevelZ', label: messages.serviceLevelLabel, isPercent: false },
  { field: 'carbonPricePerTonne', label: messages.carbonPriceLabel, isPercent: false },
  { field: 'usableM3PerTeu', label: messages.usableM3Label, isPercent: false },
  { field: 'usableKgPerTeu', label: messages.usableKgLabel, isPercent: false },
];

const noPending: readonly PendingRow[] = [];
const noMark = () => null;
const periodId = (record: AnyRecord) => (record as unknown as Period).id;
const selectUndo = ({ undo }: PlannerState) => undo;
const selectRedo = ({ redo }: PlannerState) => redo;

/** What holds for the whole plan: a short form, and its periods as a table. */
export function SettingsTable() {
  const text = useText();
  const { say } = text;
  const network = usePlanner(activeNetwork)!;
  const store = usePlannerStore();
  const undo = usePlanner(selectUndo);
  const redo = usePlanner(selectRedo);
  const context = useColumnContext(network);
  const [problem, setProblem] = useState<string | null>(null);
  const { settings } = network;
  const set = (field: keyof Settings, value: Json, label: string) =>
    store.getState().edit(said(messages.changedSetting, { field: label }), [
      {
        kind: 'settings',
        path: [field],
        value,
        typed: typeof value === 'string' ? value : JSON.stringify(value),
      },
    ]);
  const columns = columnsOf(periodColumns, context, settings.baseCurrency, (path) =>
    path[0] === 'name' ? null : undefined,
  );
  const onPeriods = (batch: Batch | { readonly removed: readonly string[] }) => {
    const after = periodsAfter(settings.periods, batch, columns);
    if (!settingsSchema.shape.periods.safeParse(after).success) {
      setProblem(say(messages.periodsUnfit));
      return;
    }
    setProblem(null);
    set('periods', after, say(messages.periodsTitle));
  };
  const currencies = [settings.baseCurrency, ...network.currencies.map(({ code }) => code)];
  return (
    <div className="settings-table">
      <div className="settings-form">
        <SettingField
          label={say(messages.titleLabel)}
          text={nameCodec.toText(settings.title, context, settings as never)}
          parse={(typed) =>
            typed.trim() === ''
              ? { ok: false, problem: said(gridMessages.empty) }
              : nameCodec.parse(typed, context, null, settings.title)
          }
          onSet={(value, label) => set('title', value, label)}
        />
        <Select
          label={say(messages.baseCurrencyLabel)}
          isLabelShown
          options={[...new Set<string>(currencies)].map((id) => ({ id, label: id }))}
          value={settings.baseCurrency}
          onChange={(code) => set('baseCurrency', code, say(messages.baseCurrencyLabel))}
        />
        <Select
          label={say(messages.objectiveLabel)}
          isLabelShown
          options={(['cost', 'profit', 'carbon'] as const).map((id) => ({
            id,
            label: say(objectiveWords[id]),
          }))}
          value={settings.objective}
          onChange={(objective) => set('objective', objective, say(messages.objectiveLabel))}
        />
        <Select
          label={say(messages.preferenceLabel)}
          isLabelShown
          options={(['planned', 'ignored'] as const).map((id) => ({ id, label: say(preferenceWords[id]) }))}
          value={settings.isPreferencePlanned ? 'planned' : 'ignored'}
          onChange={(choice) =>
            set('isPreferencePlanned', choice === 'planned', say(messages.preferenceLabel))
          }
        />
        <Select
          label={say(messages.disputedOriginsLabel)}
          isLabelShown
          options={(['as planned', 'worse case'] as const).map((id) => ({
            id,
            label: say(disputedOriginWords[id]),
          }))}
          value={settings.disputedOrigins}
          onChange={(choice) => set('disputedOrigins', choice, say(messages.disputedOriginsLabel))}
        />
        {numbers.map(({ field, label, isPercent }) => {
          const value = settings[field] as number;
          return (
            <SettingField
              key={field}
              label={say(label, { currency: settings.baseCurrency })}
              text={isPercent ? String(percent(value)) : String(value)}
              parse={(typed) => {
                const parsed = isPercent ? parsePercent(typed) : parseNumber(typed);
                if (!parsed.ok) return parsed;
                const fit = settingsSchema.shape[field].safeParse(parsed.value);
                return fit.success
                  ? parsed
                  : { ok: false, problem: said(messages.settingUnfit, { text: typed }) };
              }}
              onSet={(next, label) => set(field, next, label)}
            />
          );
        })}
        <SettingField
          label={say(messages.editionLabel)}
          text={settings.referenceEdition ?? ''}
          parse={(typed) => ({ ok: true, value: typed.trim() === '' ? null : typed.trim() })}
          onSet={(value, label) => set('referenceEdition', value, label)}
        />
      </div>
      <div className="settings-periods">
        <Grid
          name="currencies"
          label={say(messages.periodRow)}
          rows={settings.periods as unknown as readonly AnyRecord[]}
          rowId={periodId}
          columns={columns}
          pending={noPending}
          mark={noMark}
          goal={null}
          onGoalTaken={() => undefined}
          shownId={null}
          onCursor={() => undefined}
          onBatch={onPeriods}
          onRemove={(removed) => onPeriods({ removed })}
          onUndo={undo}
          onRedo={redo}
          bar={() => (
            <span role="status">
              {problem === null ? (
                say(messages.periodsTitle)
              ) : (
                <span className="settings-problem">{problem}</span>
              )}
            </span>
          )}
          note={say(countMessages.periods, { count: settings.periods.length })}
        />
      </div>
    </div>
  );
}

interface SettingFieldProps {
  label: string;
  text: string;
  parse: (typed: string) => Parsed;
  onSet: (value: Json, label: string) => void;
}

/** A setting as text: taken when the field is left or Enter is pressed, refused with the reason beneath. */
function SettingField({ label, text, parse, onSet }: SettingFieldProps) {
  const { saySaid } = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const parsed = typed === null ? null : parse(typed);
  const take = () => {
    if (parsed === null || !parsed.ok) return;
    if (typed !== text) onSet(parsed.value, label);
    setTyped(null);
  };
  return (
    <div onBlur={take}>
      <TextField
        label={label}
        value={typed ?? text}
        onChange={setTyped}
        onEnter={take}
        problem={parsed === null || parsed.ok ? null : saySaid(parsed.problem)}
      />
    </div>
  );
}

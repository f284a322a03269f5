import { useMemo, useState } from 'react';
import type { Network } from '../../../../scenarios/domain/network.ts';
import { idField } from '../../../../scenarios/overrides/record-schema.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { Segmented } from '../../../components/segmented.tsx';
import { TextField } from '../../../components/text-field.tsx';
import type { Message } from '../../../i18n/message.ts';
import { said } from '../../../i18n/said.ts';
import type { AnyRecord, Json } from '../../../store/content.ts';
import type { PlannerState } from '../../../store/planner-state.ts';
import { withValue } from '../../../store/records.ts';
import { activeNetwork } from '../../../store/selectors.ts';
import { usePlanner, usePlannerStore } from '../../../store/use-planner.ts';
import type { Selection } from '../../../store/view-slice.ts';
import { columnsOf, sharedCurrency } from '../columns-of.ts';
import { defaultOf } from '../field-default.ts';
import { nameOfRecord } from '../name-of-record.ts';
import { recordById } from '../record-by-id.ts';
import { tables } from '../table-list.ts';
import { useColumnContext } from '../use-column-context.ts';
import { bulkMessages as messages } from './messages.ts';
import { actsOn, parseAct, type ActKind } from './parse-act.ts';
import { planBulk } from './plan-bulk.ts';
import './bulk.css';

const selectIsOpen = ({ dialog }: PlannerState) => dialog === 'bulk';
const selectSelection = ({ selection }: PlannerState) => selection;
const selectScenario = ({ activeScenario }: PlannerState) => activeScenario;

/** One change of one field of all selected records, told before it is made. */
export function BulkDialog() {
  const isOpen = usePlanner(selectIsOpen);
  const network = usePlanner(activeNetwork);
  const selection = usePlanner(selectSelection);
  if (!isOpen || network === null || selection === null || selection.field === null) return null;
  return <BulkForm network={network} selection={selection} field={selection.field} />;
}

interface BulkFormProps {
  network: Network;
  selection: Selection;
  field: string;
}

const hints: Readonly<Partial<Record<ActKind, Message>>> = {
  scale: messages.scaleHint,
  add: messages.addHint,
  round: messages.roundHint,
};

function BulkForm({ network, selection, field }: BulkFormProps) {
  const { collection, ids } = selection;
  const store = usePlannerStore();
  const scenario = usePlanner(selectScenario);
  const context = useColumnContext(network);
  const { say, saySaid } = context.text;
  const [chosen, setKind] = useState<ActKind>('set');
  const [typed, setTyped] = useState('');
  const [because, setBecause] = useState('');
  const records = useMemo(
    () => ids.flatMap((id) => recordById(network, collection, id) ?? []),
    [network, collection, ids],
  );
  const column = useMemo(
    () =>
      columnsOf(tables[collection].columns, context, sharedCurrency(records, context), (path) =>
        defaultOf(collection, path),
      ).find(({ key }) => key === field) ?? null,
    [collection, context, records, field],
  );
  const path = column?.path ?? null;
  const close = () => store.getState().show({ dialog: null });
  const title = say(messages.title, { field: column?.title ?? field, count: records.length });
  if (column === null || path === null || field === idField(collection)) {
    return (
      <Dialog title={title} isOpen onClose={close} width="narrow">
        <p>{say(messages.notHere)}</p>
      </Dialog>
    );
  }

  const kinds = actsOn(column);
  const kind = kinds.includes(chosen) ? chosen : 'set';
  const parsed = typed.trim() === '' && kind !== 'set' ? null : parseAct(kind, typed, column);
  const isWaiting = parsed === null || typed === '';
  const plan = !isWaiting && parsed.ok ? planBulk(collection, records, path, parsed.act) : null;
  const apply = () => {
    if (plan === null || plan.changed === 0) return;
    const label = said(messages.did, { field: column.title, count: plan.changed });
    store.getState().edit(label, plan.edits, because.trim() === '' ? null : because.trim());
    close();
  };
  const shown = (record: AnyRecord, value: Json) => column.show(withValue(record, path, value)) || '—';
  const example = plan?.example ?? null;
  const first = example === null ? undefined : recordById(network, collection, example.id);
  return (
    <Dialog
      title={title}
      isOpen
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{say(messages.cancel)}</Button>
          <Button kind="primary" onPress={apply} isDisabled={plan === null || plan.changed === 0}>
            {say(messages.apply, { count: plan?.changed ?? 0 })}
          </Button>
        </>
      }
    >
      <div className="bulk">
        {kinds.length < 2 ? null : (
          <Segmented
            label={say(messages.act)}
            options={kinds.map((id) => ({ id, label: say(messages[id]) }))}
            value={kind}
            onChange={setKind}
          />
        )}
        <TextField
          label={
            column.unit === null || kind === 'scale'
              ? say(messages[kind])
              : `${say(messages[kind])}, ${column.unit}`
          }
          value={typed}
          onChange={setTyped}
          problem={isWaiting || parsed.ok ? null : saySaid(parsed.problem)}
          autoFocus
          onEnter={apply}
          {...(hints[kind] === undefined ? {} : { hint: say(hints[kind]) })}
        />
        {scenario === null ? null : (
          <TextField label={say(messages.because)} value={because} onChange={setBecause} onEnter={apply} />
        )}
        <div className="bulk-preview" role="status">
          {plan === null ? null : (
            <p>
              <strong>{say(messages.changes, { changed: plan.changed })}</strong>{' '}
              {plan.same === 0 ? null : `${say(messages.same, { count: plan.same })} `}
              {plan.notStated === 0 ? null : `${say(messages.notStated, { count: plan.notStated })} `}
              {plan.refused === 0 ? null : (
                <span className="bulk-refused">△ {say(messages.refused, { count: plan.refused })}</span>
              )}
            </p>
          )}
          {example === null || first === undefined ? null : (
            <p className="bulk-example">
              {say(messages.example, {
                name: nameOfRecord(collection, first, context),
                before: shown(first, example.before),
                after: shown(first, example.after),
              })}
            </p>
          )}
        </div>
      </div>
    </Dialog>
  );
}

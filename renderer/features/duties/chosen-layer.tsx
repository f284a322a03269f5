import type { DutyLayer } from '../../../scenarios/domain/duty-layer.ts';
import { Button } from '../../components/button.tsx';
import { parseDate } from '../../components/grid/parse-date.ts';
import { NumberField } from '../../components/number-field.tsx';
import { TypedField } from '../../components/typed-field.tsx';
import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import { usePlannerStore } from '../../store/use-planner.ts';
import { confidenceWords } from '../network/choice-words.ts';
import { staleAfterDays } from '../network/record-table.tsx';
import { namesOf } from '../plan/names.ts';
import { layerMessages as messages } from './layer-messages.ts';
import { layerTitle } from './layer-words.ts';
import { printRate } from './print-rate.ts';
import { canBePutInForce } from './put-in-force.ts';
import { agreementName } from './say-duty.ts';
import { sayLayer } from './say-layer.ts';
import type { Explorer } from './use-explorer.ts';
import { useSwitchOn } from './use-switch-on.ts';
import './chosen-layer.css';

/** The layer that was chosen in the chart: what it does, where it is written, and the switch that makes a scenario of it. */
export function ChosenLayer({ explorer }: { explorer: Explorer }) {
  const text = useText();
  const { say, language } = text;
  const format = useFormat();
  const store = usePlannerStore();
  const { explained, network, chosen } = explorer;
  const found = explained.shown.find(({ layer }) => layer.id === chosen);
  const title = say(messages.selected);
  if (found === undefined) {
    return (
      <section aria-label={title}>
        <h2 className="explorer-heading">{title}</h2>
        <p className="explorer-note">{say(messages.nothing)}</p>
      </section>
    );
  }
  const { layer } = found;
  const names = {
    place: (id: string) => {
      if (!id.startsWith('@')) return format.territory(id);
      const group = network.groups.find((each) => `@${each.id}` === id);
      return group === undefined || group.name === null ? id : format.name(group.name);
    },
    agreement: (id: string) => agreementName(explained, id, { format }),
    list: namesOf(network, language).list,
  };
  return (
    <section className="chosen-layer" aria-label={title}>
      <h2 className="explorer-heading">{title}</h2>
      <p>
        <strong>{layerTitle(layer, text)}</strong>
        {layer.authority === null ? null : <span className="chosen-layer-law">{layer.authority}</span>}
      </p>
      <p>{sayLayer(layer, names, { text, format })}</p>
      {layer.note === null ? null : <p>{layer.note}</p>}
      <LayerSource layer={layer} ageDays={found.ageDays} />
      {canBePutInForce(layer) ? <SwitchOn key={layer.id} layer={layer} explorer={explorer} /> : null}
      <Button
        kind="link"
        onPress={() =>
          store
            .getState()
            .show({ dutiesTable: 'duties', goal: { collection: 'duties', id: layer.id, field: null } })
        }
      >
        {say(messages.toTable)}
      </Button>
    </section>
  );
}

function LayerSource({ layer: { source }, ageDays }: { layer: DutyLayer; ageDays: number | null }) {
  const { say } = useText();
  const format = useFormat();
  if (source === null) return <p className="chosen-layer-warned">{say(messages.noSource)}</p>;
  const { title, url, asOf, captured, confidence } = source;
  const isOld = ageDays === null || ageDays > staleAfterDays;
  const read =
    ageDays === null
      ? say(messages.notDated)
      : say(isOld ? messages.old : messages.read, {
          date: format.date(captured),
          days: ageDays,
          limit: staleAfterDays,
        });
  return (
    <p className="chosen-layer-source">
      {[title, asOf].filter((each) => each !== null).join(', ')}
      {url === null ? null : <span className="chosen-layer-url">{url}</span>}
      <span className="chosen-layer-read">
        <span className={isOld ? 'chosen-layer-warned' : undefined}>{read}</span>
        {say(messages.confidence, { word: say(confidenceWords[confidence]) })}
      </span>
    </p>
  );
}

/** A proposed or suspended layer is looked at with an assumed rate, and becomes a scenario by one press. */
function SwitchOn({ layer, explorer }: { layer: DutyLayer; explorer: Explorer }) {
  const { say, language } = useText();
  const format = useFormat();
  const { network, assumed, assume, explained, firstDay } = explorer;
  const switchOn = useSwitchOn(network);
  const supposed = assumed.get(layer.id) ?? { rate: null, from: null };
  const rate = supposed.rate ?? layer.rate;
  const from = supposed.from ?? layer.validFrom ?? firstDay;
  const outlook = explained.ifChosen.length > 0 ? explained.ifChosen : explained.ifProposed;
  const then = outlook.at(-1)?.rate;
  return (
    <div className="chosen-layer-switch">
      <NumberField
        label={say(messages.assume)}
        value={rate === null ? null : Number((rate * 100).toFixed(4))}
        unit="%"
        minimum={0}
        maximum={1000}
        onChange={(percent) =>
          assume(layer.id, { ...supposed, rate: percent === null ? null : percent / 100 })
        }
      />
      <TypedField
        label={say(messages.assumeFrom)}
        shown={format.date(from)}
        parse={parseDate}
        onChange={(day) => assume(layer.id, { ...supposed, from: day })}
        letters={language === 'en' ? 12 : 16}
      />
      <Button
        kind="primary"
        isDisabled={rate === null}
        whyDisabled={say(messages.stateRate)}
        onPress={() => switchOn(layer, { rate, from })}
      >
        {say(messages.switchOn)}
      </Button>
      {then === undefined || rate === null ? null : (
        <p className="chosen-layer-then">{say(messages.wouldPay, { rate: printRate(then, format) })}</p>
      )}
    </div>
  );
}

import { Button as AriaButton, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import type { Mode } from '../../../scenarios/domain/lane.ts';
import { originTerritory } from '../../../scenarios/domain/origin.ts';
import type { TerritoryId } from '../../../scenarios/domain/primitives.ts';
import { Button } from '../../components/button.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { Select } from '../../components/select.tsx';
import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import { modeWords } from '../network/choice-words.ts';
import { explorerMessages as messages } from './explorer-messages.ts';
import type { Explorer } from './use-explorer.ts';
import { withArticle } from './with-article.ts';
import './entry-form.css';

/** What a unit is worth and weighs, how it travels, and which preferences are claimed for it. */
export function EntryForm({ explorer }: { explorer: Explorer }) {
  const { say } = useText();
  return (
    <DialogTrigger>
      <AriaButton className="button">{say(messages.entry)}</AriaButton>
      <Popover className="menu-popover entry-form" offset={4}>
        <Dialog className="entry-form-dialog">
          <Heading slot="title" className="entry-form-title">
            {say(messages.entryTitle)}
          </Heading>
          <EntryFields explorer={explorer} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function EntryFields({ explorer }: { explorer: Explorer }) {
  const { say, language } = useText();
  const format = useFormat();
  const { network, asked, question, ask, type, explained } = explorer;
  const { enquiry } = asked;
  const currency = format.currency(explained.answer.currency);
  const inPercent = (fraction: number | null) => (fraction === null ? null : fraction * 100);
  const rootOf = originTerritory(network);
  const [origin, into] = [rootOf(enquiry.origin), rootOf(enquiry.into)];
  const open = network.agreements.filter(({ members }) => members.includes(origin) && members.includes(into));
  const { date } = question.typed;
  return (
    <>
      <div className="entry-form-fields">
        <NumberField
          label={say(messages.value)}
          value={enquiry.valuePerUnit}
          unit={currency}
          minimum={0}
          onChange={(valuePerUnit) => type({ valuePerUnit })}
        />
        <NumberField
          label={say(messages.weight)}
          value={enquiry.weightKg}
          unit={say(messages.kg)}
          minimum={0}
          onChange={(weightKg) => type({ weightKg })}
        />
        <NumberField
          label={say(messages.freight)}
          value={rounded(enquiry.freightPerUnit)}
          unit={currency}
          minimum={0}
          onChange={(freightPerUnit) => type({ freightPerUnit })}
        />
        <NumberField
          label={say(messages.insurance)}
          value={inPercent(enquiry.insuranceRate)}
          unit={say(messages.ofValue)}
          minimum={0}
          onChange={(percent) => type({ insuranceRate: (percent ?? 0) / 100 })}
        />
        <NumberField
          label={say(messages.entryValue)}
          value={enquiry.valuePerEntry}
          unit={currency}
          minimum={0}
          onChange={(valuePerEntry) => type({ valuePerEntry })}
        />
        <NumberField
          label={say(messages.firstSale)}
          value={inPercent(enquiry.firstSaleShare)}
          unit={say(messages.ofValue)}
          minimum={0}
          maximum={100}
          onChange={(percent) => type({ firstSaleShare: percent === null ? null : percent / 100 })}
        />
        <NumberField
          label={say(messages.carbon)}
          value={enquiry.embeddedCarbonKg}
          unit={say(messages.kgCarbon)}
          minimum={0}
          onChange={(embeddedCarbonKg) => type({ embeddedCarbonKg })}
        />
        <div className="entry-form-choices">
          <Select
            label={say(messages.mode)}
            isLabelShown
            options={(Object.keys(modeWords) as Mode[]).map((id) => ({ id, label: say(modeWords[id]) }))}
            value={enquiry.mode}
            onChange={(mode) => type({ mode })}
          />
          <Select
            label={say(messages.sentFrom)}
            isLabelShown
            options={network.territories.map(({ id }) => ({ id: id as string, label: format.territory(id) }))}
            value={enquiry.sentFrom}
            onChange={(id) => type({ sentFrom: id as TerritoryId })}
          />
        </div>
      </div>
      <fieldset className="entry-form-claims">
        <legend>{say(messages.claims)}</legend>
        {open.length === 0
          ? say(messages.notOpen, {
              origin: withArticle(format.territory(origin), language),
              into: withArticle(format.territory(into), language),
            })
          : open.map(({ id, name }) => (
              <Checkbox
                key={id}
                isChecked={enquiry.agreements.includes(id)}
                onChange={(isClaimed) =>
                  type({
                    agreements: isClaimed
                      ? [...enquiry.agreements, id]
                      : enquiry.agreements.filter((each) => each !== id),
                  })
                }
              >
                {format.name(name)}
              </Checkbox>
            ))}
      </fieldset>
      {asked.product === null ? null : (
        <Button
          kind="link"
          onPress={() =>
            ask({
              ...question,
              typed: asked.lane === null ? keepEnds(question.typed) : date === undefined ? {} : { date },
            })
          }
        >
          {say(messages.asInNetwork)}
        </Button>
      )}
    </>
  );
}

/** To so many digits as a planner would type. */
function rounded(amount: number | null): number | null {
  return amount === null ? null : Number(amount.toPrecision(6));
}

type Typed = Explorer['question']['typed'];

/** Where and when goods enter that travel over no lane. */
function keepEnds({ date, into, origin, sentFrom, mode }: Typed): Typed {
  return {
    ...(date === undefined ? {} : { date }),
    ...(into === undefined ? {} : { into }),
    ...(origin === undefined ? {} : { origin }),
    ...(sentFrom === undefined ? {} : { sentFrom }),
    ...(mode === undefined ? {} : { mode }),
  };
}

import { dateOf, dayNumber } from '../../../scenarios/domain/calendar-day.ts';
import type { TerritoryId } from '../../../scenarios/domain/primitives.ts';
import { parseDate } from '../../components/grid/parse-date.ts';
import { Select } from '../../components/select.tsx';
import { TypedField } from '../../components/typed-field.tsx';
import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import { EntryForm } from './entry-form.tsx';
import { explorerMessages as messages } from './explorer-messages.ts';
import { LaneFinder } from './lane-finder.tsx';
import { parseCode } from './parse-code.ts';
import type { Explorer } from './use-explorer.ts';

const anyProduct = '*';
const daysOfLargeStep = 30;

/** What is asked: goods, their origin, where and when they enter. */
export function ExplorerTools({ explorer }: { explorer: Explorer }) {
  const { say, language } = useText();
  const format = useFormat();
  const { network, asked, question, ask, type } = explorer;
  const { enquiry, lane, product } = asked;
  const territories = network.territories.map(({ id }) => ({
    id: id as string,
    label: format.territory(id),
  }));
  /** Other ends than the lane's: its goods stay as they are, and travel over no lane of the network. */
  const moveTo = (ends: { into?: TerritoryId; origin?: TerritoryId }) => {
    const { into, origin, mode, freightPerUnit, insuranceRate } = enquiry;
    ask({
      lane: null,
      product: product?.id ?? null,
      typed: {
        ...question.typed,
        into,
        origin,
        mode,
        freightPerUnit,
        insuranceRate,
        sentFrom: ends.origin ?? origin,
        ...ends,
      },
    });
  };
  const chooseProduct = (id: string) => {
    const { date } = question.typed;
    const { into, origin, sentFrom, mode } = enquiry;
    const when = date === undefined ? {} : { date };
    const isCarried = explorer.moved.some(
      ({ lane: over, product }) => over.id === lane?.id && product.id === id,
    );
    if (isCarried) ask({ lane: lane?.id ?? null, product: id, typed: when });
    else {
      const chosen = id === anyProduct ? null : id;
      const code = chosen === null ? { hsCode: enquiry.hsCode } : {};
      ask({ lane: null, product: chosen, typed: { ...when, ...code, into, origin, sentFrom, mode } });
    }
  };
  return (
    <>
      <Select
        label={say(messages.product)}
        isLabelShown
        options={[
          { id: anyProduct, label: say(messages.anyProduct) },
          ...network.products.map(({ id, name }) => ({ id: id as string, label: format.name(name) })),
        ]}
        value={product?.id ?? anyProduct}
        onChange={chooseProduct}
      />
      <TypedField
        label={say(messages.code)}
        shown={enquiry.hsCode ?? ''}
        parse={parseCode}
        onChange={(code) => type({ hsCode: code === '' ? null : code })}
        letters={11}
      />
      <Select
        label={say(messages.origin)}
        isLabelShown
        options={territories.map((each) => ({ ...each, swatch: each.id }))}
        value={enquiry.origin}
        onChange={(id) => moveTo({ origin: id as TerritoryId })}
      />
      <Select
        label={say(messages.into)}
        isLabelShown
        options={territories}
        value={enquiry.into}
        onChange={(id) => moveTo({ into: id as TerritoryId })}
      />
      <TypedField
        label={say(messages.arriving)}
        shown={format.date(enquiry.date)}
        parse={parseDate}
        onChange={(date) => type({ date })}
        onStep={(step, isLarge) =>
          type({ date: dateOf(dayNumber(enquiry.date) + step * (isLarge ? daysOfLargeStep : 1)) })
        }
        letters={language === 'en' ? 12 : 16}
      />
      <EntryForm explorer={explorer} />
      <span className="explorer-tools-end">
        <LaneFinder explorer={explorer} />
      </span>
    </>
  );
}

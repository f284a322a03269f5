import type { MeasureName } from '../../../solver/analysis/frontier/measure.ts';
import type { Format } from '../../format/format.ts';
import type { Message } from '../../i18n/message.ts';
import type { Text } from '../../i18n/use-text.tsx';
import { frontierMessages as messages } from './messages.ts';

/** How a measure is named, drawn and priced. */
export interface MeasureWords {
  name: Message;
  axis: Message;
  /** What a unit less is called over its price. */
  price: Message;
  /** Of the measure's own units, those that the axis and the price count in one. */
  scale: number;
}

/** All that cost can be set against, in the order of the picker. */
export const measureWords: Readonly<Record<MeasureName, MeasureWords>> = {
  carbon: { name: messages.carbon, axis: messages.carbonAxis, price: messages.perTonne, scale: 1000 },
  'lead-time': {
    name: messages.leadTime,
    axis: messages.leadTimeAxis,
    price: messages.perDay,
    scale: 1,
  },
  'worst-lead-time': {
    name: messages.worstLeadTime,
    axis: messages.worstAxis,
    price: messages.perDay,
    scale: 1,
  },
  concentration: {
    name: messages.concentration,
    axis: messages.shareAxis,
    price: messages.perPoint,
    scale: 0.01,
  },
};

/** So much less of a measure, with its unit: shares differ by points. */
export function sayLess(against: MeasureName, less: number, text: Text, format: Format): string {
  return against === 'concentration'
    ? format.points(less).replace(/^\+/, '')
    : sayMeasure(against, less, text, format);
}

/** So much of a measure with its unit. */
export function sayMeasure(against: MeasureName, value: number, { say }: Text, format: Format): string {
  switch (against) {
    case 'carbon':
      return say(messages.tonnes, { amount: format.number(value / 1000, value < 1e5 ? 1 : 0) });
    case 'lead-time':
    case 'worst-lead-time': {
      const isWhole = Math.abs(value - Math.round(value)) < 1e-6;
      return say(messages.day, {
        count: isWhole ? Math.round(value) : value,
        days: format.number(value, isWhole ? 0 : 1),
      });
    }
    case 'concentration':
      return format.share(value);
  }
}

import type { Network } from '../../../scenarios/domain/network.ts';
import type { Selector } from '../../../scenarios/domain/selector.ts';
import type { Lever } from '../../../scenarios/levers/lever.ts';
import { leverRange } from '../../../scenarios/levers/lever-range.ts';
import { layerOf, leverValue } from '../../../scenarios/levers/lever-value.ts';
import { parseNumber, parsePercent } from '../../components/grid/parse-number.ts';
import type { Format } from '../../format/format.ts';
import type { Text } from '../../i18n/use-text.tsx';
import { dutyLabel } from '../plan/duty-label.ts';
import { modeMessages } from '../plan/mode-messages.ts';
import type { Names } from '../plan/names.ts';
import { whatIfMessages as messages } from './messages.ts';
import type { Track } from './slide.ts';

/** A lever as a planner meets it: its name, its track, and its values as text. */
export interface LeverFace {
  lever: Lever;
  name: string;
  track: Track;
  /** Where it stands in the plan it is turned from. */
  present: number;
  print: (value: number) => string;
  /** The value that a text means; `null` where it means none. */
  parse: (text: string) => number | null;
}

export function leverFace(
  network: Network,
  lever: Lever,
  names: Names,
  format: Format,
  { say, language }: Text,
): LeverFace {
  const present = leverValue(network, lever);
  const range = leverRange(network, lever);
  const shared = { lever, present };
  const percent = {
    print: (value: number) => format.share(value, decimalsOf(value)),
    parse: (text: string) => positive(parsePercent(text)),
  };
  switch (lever.kind) {
    case 'duty': {
      const layer = layerOf(network, lever.layer);
      // Its rate is what the slider shows.
      const name =
        layer.name === null ? dutyLabel({ ...layer, rate: null }, names, language) : format.name(layer.name);
      return { ...shared, name, track: { ...range, step: 0.005 }, ...percent };
    }
    case 'freight': {
      const modes = lever.modes === '*' ? [] : lever.modes.map((mode) => say(modeMessages[mode]));
      const name =
        modes.length === 0 ? say(messages.allFreight) : say(messages.freight, { mode: names.list(modes) });
      return { ...shared, name, track: { ...range, step: 0.01 }, ...percent };
    }
    case 'wage': {
      const name = say(messages.wage, { territory: names.territory(lever.territory) });
      return { ...shared, name, track: { ...range, step: 0.01 }, ...percent };
    }
    case 'demand': {
      const name =
        lever.markets === '*'
          ? say(messages.demand)
          : say(messages.demandOf, { markets: names.list(idsOf(lever.markets).map(names.site)) });
      return { ...shared, name, track: { ...range, step: 0.01 }, ...percent };
    }
    case 'exchange': {
      const unitsPerBase =
        network.currencies.find(({ code }) => code === lever.currency)?.unitsPerBase ?? NaN;
      const { baseCurrency } = network.settings;
      return {
        ...shared,
        name: say(messages.exchange, {
          currency: format.currency(lever.currency),
          base: format.currency(baseCurrency),
        }),
        track: { ...range, step: 0.01 },
        print: (value) => format.significant(value / unitsPerBase, 4),
        parse: (text) => {
          const worth = positive(parseNumber(text));
          return worth === null ? null : Number((worth * unitsPerBase).toPrecision(12));
        },
      };
    }
  }
}

function idsOf(markets: Selector): readonly string[] {
  return typeof markets === 'string' ? [markets] : markets;
}

function positive(parsed: ReturnType<typeof parseNumber>): number | null {
  if (!parsed.ok) return null;
  const value = Number(parsed.value);
  return value >= 0 ? value : null;
}

/** As many as a share in per cent needs, one at least where it is no whole one, two at most. */
function decimalsOf(share: number): number {
  const percent = Math.round(share * 1e4) / 100;
  return Number.isInteger(percent) ? 0 : Number.isInteger(Math.round(percent * 100) / 10) ? 1 : 2;
}

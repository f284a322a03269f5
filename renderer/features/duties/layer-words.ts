import type { DutyLayer } from '../../../scenarios/domain/duty-layer.ts';
import { nameIn } from '../../../scenarios/domain/name-in.ts';
import { dutyKindMessages } from '../../i18n/duty-kind-messages.ts';
import type { Text } from '../../i18n/use-text.tsx';

/** What a family of law is called; one of the planner's own by its id. */
export function kindName(kind: string, { say }: Pick<Text, 'say'>): string {
  const message = dutyKindMessages[kind];
  return message === undefined ? kind.replaceAll('_', ' ') : say(message);
}

/** What a layer is called among those of one entry: its own name, or that of its kind. */
export function layerName(
  { name, kind }: Pick<DutyLayer, 'name' | 'kind'>,
  text: Pick<Text, 'say' | 'language'>,
): string {
  return name === null ? kindName(kind, text) : nameIn(name, text.language);
}

/** The same at the start of a line. */
export function layerTitle(
  layer: Pick<DutyLayer, 'name' | 'kind'>,
  text: Pick<Text, 'say' | 'language'>,
): string {
  const name = layerName(layer, text);
  return name.charAt(0).toLocaleUpperCase(text.language) + name.slice(1);
}

/** Amounts that a layer charges besides a rate, each with what it is for; none for most layers. */
export function amountsOf({
  amountPerUnit,
  amountPerKg,
  amountPerTonneCo2e,
}: DutyLayer): readonly { amount: number; per: 'unit' | 'kg' | 'carbon' }[] {
  return [
    { amount: amountPerUnit, per: 'unit' as const },
    { amount: amountPerKg, per: 'kg' as const },
    { amount: amountPerTonneCo2e, per: 'carbon' as const },
  ].filter(({ amount }) => amount > 0);
}

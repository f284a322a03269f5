import type { Network } from '../../../scenarios/domain/network.ts';
import type { Name } from '../../../scenarios/domain/primitives.ts';
import { reasonIn } from '../../../scenarios/domain/reason.ts';
import type { Override } from '../../../scenarios/domain/scenario.ts';
import { formatPath } from '../../../scenarios/overrides/path.ts';
import { isFields } from '../../../scenarios/overrides/plain-value.ts';
import { gridMessages } from '../../components/grid/messages.ts';
import type { Json } from '../../store/content.ts';
import { percent } from '../network/codec.ts';
import type { ColumnContext } from '../network/column-context.ts';
import { percentSettings } from '../network/setting-titles.ts';
import { scenarioMessages } from './messages.ts';
import { sayOverride } from './say-override.ts';

/** A record by its name, one of its fields by its title, and a value of that field with its unit. */
export function sayFieldValue(
  root: string,
  id: string,
  way: readonly string[],
  value: unknown,
  networks: readonly Network[],
  context: ColumnContext,
): { readonly what: string; readonly field: string; readonly becomes: string } {
  const at = formatPath([root, id, ...way]);
  const words = sayOverride(
    { at, because: null, to: (value ?? null) as Json } as Override,
    networks,
    context,
  );
  const isUnsaid =
    words.becomes === context.text.say(scenarioMessages.isReplaced) || typeof value === 'boolean';
  return isUnsaid ? { ...words, becomes: sayPlainly(value, way.at(-1) ?? '', context) } : words;
}

/** A value that no column shows. */
export function sayPlainly(value: unknown, field: string, context: ColumnContext): string {
  const { format, text } = context;
  if (value === undefined || value === null || value === '') return '—';
  if (typeof value === 'boolean') return text.say(value ? gridMessages.yes : gridMessages.no);
  if (typeof value === 'number') {
    if (field === 'probability') return format.share(value);
    return format.number(percentSettings.has(field) ? percent(value) : value);
  }
  if (typeof value === 'string') return value;
  const between = text.language === 'en' ? ', ' : '、';
  if (Array.isArray(value)) {
    const said = value.slice(0, mostEntries).map((each) => sayPlainly(each, field, context));
    const rest =
      value.length > mostEntries ? [text.say(scenarioMessages.entries, { count: value.length })] : [];
    return value.length === 0 ? '—' : [...said, ...rest].join(between);
  }
  if (isFields(value) && typeof value['en'] === 'string')
    return reasonIn(value as unknown as Name, text.language) ?? '—';
  return Object.values(value)
    .filter((each) => each !== null && each !== '')
    .map((each) => sayPlainly(each, field, context))
    .join(' ');
}

const mostEntries = 5;

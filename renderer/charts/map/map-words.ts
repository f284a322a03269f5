import type { WindowFormat } from '../../format/use-format.ts';
import type { Text } from '../../i18n/use-text.tsx';
import type { MapItem } from './map-item.ts';
import { mapMessages as messages } from './messages.ts';

/** An arc or a mark in words: what a screen reader says of it, and what the map says on pointing at it. */
export function describeItem(item: MapItem, { say }: Text, format: WindowFormat): string {
  if (item.kind === 'mark') {
    const { lead, sites, total } = item.mark;
    const parts = [lead.name, say(messages[lead.kind])];
    if (lead.state !== 'open') parts.push(say(messages[lead.state]));
    if (total !== null && total > 0) parts.push(say(messages.units, { volume: format.number(total, 0) }));
    const names = sites.slice(1).map(({ name }) => name);
    return [parts.join(' · '), ...(names.length === 0 ? [] : [`+ ${names.join(', ')}`])].join(' ');
  }
  const { from, to, flows, origin, mode, isComponent, volume } = item.arc;
  const first = flows[0]!;
  const nameOf = (sites: typeof from.sites, id: string) => sites.find((site) => site.id === id)?.name ?? id;
  const values = {
    from: nameOf(from.sites, first.from),
    to: nameOf(to.sites, first.to),
    volume: say(messages.units, { volume: format.number(volume, 0) }),
  };
  const lane = isComponent
    ? say(messages.componentLane, values)
    : say(messages.lane, { ...values, mode: say(messages[mode]), origin: format.territory(origin) });
  const lanes = new Set(flows.map(({ lane }) => lane)).size;
  return lanes > 1 ? say(messages.moreLanes, { lane, more: lanes - 1 }) : lane;
}

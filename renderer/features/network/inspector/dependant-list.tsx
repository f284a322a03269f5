import { useMemo } from 'react';
import type { Collection, Network } from '../../../../scenarios/domain/network.ts';
import { Button } from '../../../components/button.tsx';
import { viewOfPlace } from '../../findings/view-of-place.ts';
import { usePlannerStore } from '../../../store/use-planner.ts';
import type { ColumnContext } from '../column-context.ts';
import { nameOfRecord } from '../name-of-record.ts';
import { recordById } from '../record-by-id.ts';
import { tables } from '../table-list.ts';
import { dependantsOf } from './dependants.ts';
import { inspectorMessages as messages } from './messages.ts';

export interface DependantListProps {
  collection: Collection;
  id: string;
  network: Network;
  context: ColumnContext;
}

const mostNamed = 3;

/** What refers to a record, each a link to its row. */
export function DependantList({ collection, id, network, context }: DependantListProps) {
  const { say } = context.text;
  const { show } = usePlannerStore().getState();
  const dependants = useMemo(() => dependantsOf(network, collection, id), [network, collection, id]);
  return (
    <section className="inspector-section" aria-label={say(messages.usedBy)}>
      <h3 className="inspector-heading">{say(messages.usedBy)}</h3>
      {dependants.length === 0 ? <p className="inspector-none">{say(messages.notUsed)}</p> : null}
      {dependants.map(({ collection, field, ids }) => (
        <div key={`${collection}/${field}`} className="inspector-dependants">
          <span className="inspector-label">
            {say(messages.dependants, {
              table: say(tables[collection].title),
              field: titleOf(collection, field),
            })}
          </span>
          <ul className="inspector-links">
            {ids.slice(0, mostNamed).map((each) => (
              <li key={each}>
                <Button kind="link" onPress={() => show(viewOfPlace({ collection, id: each, field }) ?? {})}>
                  {nameOf(collection, each)}
                </Button>
              </li>
            ))}
            {ids.length > mostNamed ? (
              <li className="inspector-none">{say(messages.andMore, { count: ids.length - mostNamed })}</li>
            ) : null}
          </ul>
        </div>
      ))}
    </section>
  );

  function nameOf(collection: Collection, each: string): string {
    const record = recordById(network, collection, each);
    return record === undefined ? each : nameOfRecord(collection, record, context);
  }

  function titleOf(collection: Collection, field: string): string {
    const spec = tables[collection].columns.find((each) => 'path' in each && each.path === field);
    return spec === undefined ? field : say(spec.title);
  }
}

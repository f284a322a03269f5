import type { Collection } from '../../../../scenarios/domain/network.ts';
import type { Source } from '../../../../scenarios/domain/primitives.ts';
import { ageInDays } from '../../../../scenarios/trade/layer-facts.ts';
import { confidenceWords } from '../choice-words.ts';
import type { ColumnContext } from '../column-context.ts';
import { fieldMessages } from '../field-messages.ts';
import { staleAfterDays } from '../record-table.tsx';
import { inspectorMessages as messages } from './messages.ts';

/** Days after which a value that is no law is called old, as the checks call it. */
const oldAfterDays = 365;

export interface SourceNoteProps {
  collection: Collection;
  source: Source | null;
  context: ColumnContext;
}

/** Where a record's values came from, how far they may be trusted, and how old they are. */
export function SourceNote({ collection, source, context }: SourceNoteProps) {
  const { say } = context.text;
  const title = say(fieldMessages.source);
  if (source === null) {
    return (
      <p className="inspector-source">
        <span className="inspector-label">{title}</span>
        <span className="inspector-warned">△ {say(messages.noSource)}</span>
      </p>
    );
  }
  const age = ageInDays({ source }, context.today);
  const limit = collection === 'duties' ? staleAfterDays : oldAfterDays;
  const isOld = age === null || age > limit;
  const isUnverified = source.confidence === 'unverified';
  return (
    <div className="inspector-source">
      <span className="inspector-label">{title}</span>
      <span className="inspector-source-text">
        <span>{source.asOf === null ? source.title : `${source.title}, ${source.asOf}`}</span>
        <span className="inspector-trust">
          <span className={isUnverified ? 'inspector-warned' : undefined}>
            {isUnverified ? '△ ' : ''}
            {say(messages.confidence, { word: say(confidenceWords[source.confidence]) })}
          </span>
          {' · '}
          <span className={isOld ? 'inspector-warned' : undefined}>
            {isOld ? '△ ' : ''}
            {age === null ? say(messages.noAge) : say(messages.age, { days: age })}
          </span>
        </span>
      </span>
    </div>
  );
}

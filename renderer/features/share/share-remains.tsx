import type { SharePreview } from '../../../main/contract/sharing.ts';
import type { MaskKind } from '../../../scenarios/sharing/mask.ts';
import { whatRemains, type Giveaway, type Readable } from '../../../scenarios/sharing/say-what-remains.ts';
import { useFormat } from '../../format/use-format.ts';
import type { Message } from '../../i18n/message.ts';
import { useText } from '../../i18n/use-text.tsx';
import { shareMessages as messages } from './messages.ts';
import { lacksKey, type ShareChoice } from './share-choice.ts';

const readableMessages: Readonly<Record<Readable, Message>> = {
  names: messages.remainsNames,
  shape: messages.remainsShape,
  quantities: messages.remainsQuantities,
  costs: messages.remainsCosts,
  ratios: messages.remainsRatios,
};

const giveawayMessages: Readonly<Record<Giveaway, Message>> = {
  factor: messages.givesFactor,
  pattern: messages.givesPattern,
};

/** What a reader of the shared file can still tell, and some of what they find in the place of what stands in it. */
export function ShareRemains({ choice, preview }: { choice: ShareChoice; preview: SharePreview | null }) {
  const { say } = useText();
  const { mask } = choice;
  if (mask === null) return <p>{say(messages.everything)}</p>;
  const { readable, giveaways } = whatRemains(mask);
  return (
    <>
      {lacksKey(choice) ? <p className="quiet">{say(messages.keyMissing)}</p> : null}
      {preview === null ? null : <Samples {...preview} mask={mask} />}
      <p className="quiet">{say(messages.readable)}</p>
      <ul className="share-list">
        {readable.map((each) => (
          <li key={each}>{say(readableMessages[each])}</li>
        ))}
      </ul>
      {giveaways.map((each) => (
        <p key={each} className="share-warning">
          △ {say(giveawayMessages[each])}
        </p>
      ))}
    </>
  );
}

function Samples({ names, costs, leftOut, mask }: SharePreview & { mask: MaskKind }) {
  const { say, language } = useText();
  const format = useFormat();
  const rows = [
    ...names.map(({ was, becomes }) => ({
      was: format.name(was),
      becomes: format.name(becomes),
      // Names of masks are English in every file.
      language: mask === 'costs' ? language : 'en',
    })),
    ...costs.map(({ what, was, becomes, currency }) => {
      const money = (amount: number) => `${format.number(amount, 2)}\u00a0${currency}`;
      return { was: say(messages[what], { money: money(was) }), becomes: money(becomes), language };
    }),
  ];
  const list = leftOut.map(({ scenario, at }) => `${scenario}: ${at}`).join(language === 'en' ? '; ' : '；');
  return (
    <>
      <table className="share-samples">
        <thead>
          <tr>
            <th scope="col">{say(messages.was)}</th>
            <th scope="col">{say(messages.becomes)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ was, becomes, language: spoken }, n) => (
            <tr key={n}>
              <td>{was}</td>
              <td lang={spoken}>{becomes}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {leftOut.length === 0 ? null : (
        <p className="share-warning">△ {say(messages.leftOut, { count: leftOut.length, list })}</p>
      )}
    </>
  );
}

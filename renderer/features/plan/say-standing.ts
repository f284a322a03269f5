import { readStanding } from '../../../scenarios/domain/standing.ts';
import { defineMessages } from '../../i18n/message.ts';
import type { Text } from '../../i18n/use-text.tsx';
import type { Names } from './names.ts';

const messages = defineMessages({
  claim: {
    en: '{agreement} ({origin})',
    'zh-HK': '{agreement}（{origin}）',
    'zh-CN': '{agreement}（{origin}）',
  },
  claimInto: {
    en: '{agreement} ({origin}) into {partner} alone',
    'zh-HK': '{agreement}（{origin}），只限輸入{partner}',
    'zh-CN': '{agreement}（{origin}），只限输入{partner}',
  },
  disputed: {
    en: 'may be held to be of {origins}',
    'zh-HK': '或被認定原產於{origins}',
    'zh-CN': '或被认定原产于{origins}',
  },
  forExport: { en: 'under drawback', 'zh-HK': '退稅待出口', 'zh-CN': '退税待出口' },
});

/** What a standing means in words: preferences with the origin they claim, origins in dispute, drawback. */
export function sayStanding(
  standing: string,
  names: Pick<Names, 'agreement' | 'territory' | 'list'>,
  { say }: Pick<Text, 'say'>,
): string {
  const read = readStanding(standing);
  if (read === null) return standing;
  return [
    ...read.claims.map(({ agreement, origin, partner }) => {
      const values = { agreement: names.agreement(agreement), origin: names.territory(origin) };
      return partner === null
        ? say(messages.claim, values)
        : say(messages.claimInto, { ...values, partner: names.territory(partner) });
    }),
    ...(read.otherOrigins.length === 0
      ? []
      : [say(messages.disputed, { origins: names.list(read.otherOrigins.map(names.territory)) })]),
    ...(read.isForExport ? [say(messages.forExport)] : []),
  ].join(' · ');
}

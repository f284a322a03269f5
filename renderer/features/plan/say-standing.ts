import { readStanding } from '../../../scenarios/domain/standing.ts';
import { defineMessages } from '../../i18n/message.ts';
import type { Text } from '../../i18n/use-text.tsx';
import type { Names } from './names.ts';

const messages = defineMessages({
  claim: {
    en: '{agreement} ({country})',
    'zh-HK': '{agreement}（{country}）',
    'zh-CN': '{agreement}（{country}）',
  },
  claimInto: {
    en: '{agreement} ({country}) into {partner} alone',
    'zh-HK': '{agreement}（{country}），只限輸入{partner}',
    'zh-CN': '{agreement}（{country}），只限输入{partner}',
  },
  disputed: {
    en: 'may be held to be of {countries}',
    'zh-HK': '或被認定原產於{countries}',
    'zh-CN': '或被认定原产于{countries}',
  },
  forExport: { en: 'under drawback', 'zh-HK': '退稅待出口', 'zh-CN': '退税待出口' },
});

/** What a standing means in words: preferences with the country they claim, origins in dispute, drawback. */
export function sayStanding(
  standing: string,
  names: Pick<Names, 'agreement' | 'territory' | 'list'>,
  { say }: Pick<Text, 'say'>,
): string {
  const read = readStanding(standing);
  if (read === null) return standing;
  return [
    ...read.claims.map(({ agreement, origin, partner }) => {
      const values = { agreement: names.agreement(agreement), country: names.territory(origin) };
      return partner === null
        ? say(messages.claim, values)
        : say(messages.claimInto, { ...values, partner: names.territory(partner) });
    }),
    ...(read.otherOrigins.length === 0
      ? []
      : [say(messages.disputed, { countries: names.list(read.otherOrigins.map(names.territory)) })]),
    ...(read.isForExport ? [say(messages.forExport)] : []),
  ].join(' · ');
}

import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../../../../renderer/store/content.ts';
import { directoryOf } from '../../../../renderer/features/network/directory.ts';
import { dutyKindCodec } from '../../../../renderer/features/network/duty-kind-codec.ts';
import { formatIn } from '../../../../renderer/format/format.ts';
import { textIn } from '../../../../renderer/i18n/use-text.tsx';
import { aNetwork } from '../../../support/network-builder.ts';

const network = aNetwork().withDuty('us_mfn', { rate: 0.04 }).build();
const duty: AnyRecord = network.duties[0]!;
const format = formatIn('zh-HK');
const context = {
  text: textIn('zh-HK'),
  format,
  directory: directoryOf(network, format),
  baseCurrency: 'USD',
  today: '2026-11-25',
};

describe('the kind of a duty layer', () => {
  it('mfn is shown as 最惠國稅率 and edited as mfn', () => {
    expect(dutyKindCodec.show('mfn', context, duty)).toBe('最惠國稅率');
    expect(dutyKindCodec.toText('mfn', context, duty)).toBe('mfn');
  });

  it('is read from its name in 3 languages, and kept as typed where it is another', () => {
    const kindOf = (text: string) => dutyKindCodec.parse(text, context, duty, null);
    for (const text of ['MFN', '最惠國稅率', '最惠国税率', 'mfn']) {
      expect(kindOf(text)).toEqual({ ok: true, value: 'mfn' });
    }
    expect(kindOf('own levy')).toEqual({ ok: true, value: 'own levy' });
    expect(dutyKindCodec.show('own levy', context, duty)).toBe('own levy');
  });
});

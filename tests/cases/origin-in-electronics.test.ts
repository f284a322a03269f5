import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { planNetwork } from '../../main/services/plan-network.ts';
import { sayOrigin } from '../../renderer/features/compare/say-origin.ts';
import { namesOf } from '../../renderer/features/plan/names.ts';
import { formatIn } from '../../renderer/format/format.ts';
import { formatMessage } from '../../renderer/i18n/format-message.ts';
import { resolve } from '../../scenarios/overrides/resolve.ts';
import { openDocument } from '../../scenarios/schema/open-document.ts';
import { parseStoredRecord } from '../../scenarios/schema/stored-record.ts';
import type { Answered } from '../../solver/report/difference/answered.ts';

const { document } = openDocument(readFileSync('scenarios/examples/electronics.plusn', 'utf8'));
if (document === null) throw new Error('The example does not open.');

it('tells of the electronics example that bearing either decision on kits takes 100 % of the duty at stake away', async () => {
  const stored = parseStoredRecord(document.plans[0]!).record;
  const scenario = document.scenarios.find(({ id }) => id === 'origin_worse_case')!;
  const { network } = resolve(document.network, scenario.overrides);
  const fresh = await planNetwork(network, {
    engine: 'highs',
    limits: { seconds: null, relativeGap: 0.001, memoryMiB: null },
    inputsHash: '',
    findings: [],
    onProgress: () => undefined,
    signal: null,
    now: () => performance.now(),
  });
  expect(fresh.verifier.violations).toEqual([]);
  const before = { network: document.network, ...stored } as unknown as Answered;
  const after = { network, ...fresh } as unknown as Answered;
  const said = sayOrigin(before, after, namesOf(network, 'en'), formatIn('en'))!;
  const sentence = formatMessage(said.message, 'en', said.values).replaceAll('\u202f', ' ');
  expect(sentence).toMatch(
    /^Home router: [\d,.]+ [km] fewer of disputed origin; the duty at stake goes from USD [\d,.]+( m)? to USD 0\.$/,
  );
}, 240_000);

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReadImport } from '../../../../main/contract/imports.ts';
import { nodeDisk } from '../../../../main/services/files/disk.ts';
import { serveImports } from '../../../../main/services/imports/serve-imports.ts';
import type { Network } from '../../../../scenarios/domain/network.ts';
import { aNetwork } from '../../../support/network-builder.ts';

const network = aNetwork().withProduct('kettle').build();
const rest = { network, remembered: {}, language: 'en' as const };
const ofText = (key: string, text: string): ReadImport => ({
  ...rest,
  key,
  source: { kind: 'text', name: 'pasted', text },
});

let served: ReturnType<typeof serveImports>;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plusn-imports-'));
  served = serveImports({ disk: nodeDisk, tell: () => undefined });
});
afterEach(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

describe('imports of the window', () => {
  it('go on after a thread that died: what is asked of it is refused, and the next file has its 1 table', async () => {
    const { handlers } = served;
    await handlers['import/read'](ofText('one', 'sku,qty\nkettle,1'));
    const broken = null as unknown as Network;
    await expect(handlers['import/propose']({ key: 'one', network: broken, mappings: [] })).rejects.toThrow(
      'could not go on',
    );
    // It has ended for good by the time that a planner tries again.
    await wait(300);
    await expect(handlers['import/propose']({ key: 'one', network, mappings: [] })).rejects.toThrow('let go');
    const next = await handlers['import/read'](ofText('two', 'sku,qty\nkettle,1'));
    expect(next.tables).toHaveLength(1);
  }, 20_000);

  it('keep 1 thread, that of the file chosen last, where 2 are chosen at once or 1 is put aside while it is read', async () => {
    const { handlers } = served;
    const path = join(folder, 'demand.csv');
    await writeFile(path, 'sku,qty\nkettle,1');
    const ofFile = (key: string): ReadImport => ({ ...rest, key, source: { kind: 'file', path } });
    const [one, two] = await Promise.allSettled([
      handlers['import/read'](ofFile('one')),
      handlers['import/read'](ofFile('two')),
    ]);
    expect([one.status, two.status]).toEqual(['rejected', 'fulfilled']);
    const three = handlers['import/read'](ofFile('three'));
    await new Promise((resolve) => setImmediate(resolve));
    await handlers['import/close']({ key: 'three' });
    await expect(three).rejects.toThrow('let go');
  }, 20_000);
});

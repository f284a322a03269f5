import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Message } from '../../renderer/i18n/message.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** One entry of the catalogue and where it stands. */
export interface ListedMessage {
  /** Path from the root of the checkout. */
  file: string;
  /** Name of the list, as other files import it. */
  list: string;
  key: string;
  message: Message;
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Text of every source file of the window, by path. */
export function windowSources(): ReadonlyMap<string, string> {
  return new Map(
    filesUnder(join(root, 'renderer')).map((file) => [relative(root, file), readFileSync(file, 'utf8')]),
  );
}

/** Every message of every `messages.ts` or `…-messages.ts` of the window. */
export async function windowMessages(): Promise<readonly ListedMessage[]> {
  const listed: ListedMessage[] = [];
  for (const file of filesUnder(join(root, 'renderer'))) {
    if (!/[\\/](?:[a-z-]+-)?messages\.ts$/.test(file)) continue;
    const module = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
    for (const [list, value] of Object.entries(module)) {
      if (typeof value !== 'object' || value === null) continue;
      for (const [key, message] of Object.entries(value)) {
        if (isMessage(message)) listed.push({ file: relative(root, file), list, key, message });
      }
    }
  }
  return listed;
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'en' in value && 'zh-HK' in value && 'zh-CN' in value;
}

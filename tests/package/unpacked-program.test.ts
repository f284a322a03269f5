import { execFile, fork, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { runInNewContext } from 'node:vm';
import { extractAll, listPackage } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importsIn } from '../support/import-boundaries.ts';
import { sampleDocument } from '../support/sample-document.ts';
import { makeStandInRuntime } from '../support/stand-in-runtime.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

let scratch = '';
let program = '';
let archived: readonly string[] = [];
/** The archive as plain files. */
let extracted = '';
const unpacked = () => join(program, 'resources', 'app.asar.unpacked');
// Below the checkout, so that what is built finds the engines and electron-builder the folder.
const built = join(root, 'out', 'package-test');

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'plusn-package-'));
  const vite = (...words: readonly string[]) =>
    run(
      process.execPath,
      [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn', ...words],
      {
        cwd: root,
      },
    );
  await rm(built, { recursive: true, force: true });
  for (const [config, folder] of [
    ['vite.window.config.ts', 'window'],
    ['vite.hosts.config.ts', 'app'],
    ['vite.preload.config.ts', 'app'],
  ] as const) {
    await vite('--config', `build/config/${config}`, '--outDir', join(built, folder));
  }
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const runtime = join(scratch, 'runtime');
  await makeStandInRuntime(runtime, manifest.devDependencies['electron'] ?? '');
  const packages = join(scratch, 'packages');
  // Whatever asked for the network would meet a proxy that is not there.
  const proxy = 'http://127.0.0.1:9';
  await run(
    process.execPath,
    ['build/scripts/package.mjs', '--linux', 'dir', '--x64', `-c.directories.output=${packages}`],
    {
      cwd: root,
      env: {
        ...process.env,
        PLUSN_BUILT: built,
        PLUSN_ELECTRON_DIST: runtime,
        ELECTRON_BUILDER_CACHE: join(scratch, 'cache'),
        HTTPS_PROXY: proxy,
        HTTP_PROXY: proxy,
        ELECTRON_GET_USE_PROXY: '1',
      },
    },
  );
  program = join(packages, 'linux-unpacked');
  const archive = join(program, 'resources', 'app.asar');
  archived = listPackage(archive, { isPack: false });
  extracted = join(scratch, 'extracted');
  extractAll(archive, extracted);
}, 180_000);

afterAll(async () => {
  await rm(scratch, { recursive: true, force: true });
  await rm(built, { recursive: true, force: true });
});

describe('the unpacked program for Linux', () => {
  it('has its executable, 4 licence files and 3 languages of Chromium', async () => {
    const { mode } = await stat(join(program, 'plusn'));
    expect(mode & 0o111).toBe(0o111);
    const files = await readdir(program);
    expect(files).not.toContain('electron');
    for (const [shipped, source] of [
      ['LICENSE.txt', 'LICENSE'],
      ['THIRD-PARTY-NOTICES.txt', 'THIRD-PARTY-NOTICES'],
    ] as const) {
      expect(await readFile(join(program, shipped), 'utf8')).toBe(await readFile(join(root, source), 'utf8'));
    }
    expect(files).toEqual(expect.arrayContaining(['LICENSE.electron.txt', 'LICENSES.chromium.html']));
    expect((await readdir(join(program, 'locales'))).sort()).toEqual(['en-US.pak', 'zh-CN.pak', 'zh-TW.pak']);
  });

  it('holds its entry points, the window, 3 examples and the icon, and no source, test or tool', () => {
    const entries = ['main.js', 'preload.cjs', 'solver-process.js', 'solver-thread.js'].map(
      (name) => `/out/app/${name}`,
    );
    const examples = ['apparel', 'electronics', 'small-appliances'].map(
      (name) => `/scenarios/examples/${name}.plusn`,
    );
    expect(archived).toEqual(
      expect.arrayContaining([
        '/package.json',
        '/out/window/index.html',
        '/build/resources/icons/256x256.png',
        ...entries,
        ...examples,
      ]),
    );
    const packages = archived.filter((path) => /^\/node_modules\/[^/]+$/.test(path));
    expect(packages.toSorted()).toEqual(['/node_modules/glpk.js', '/node_modules/highs']);
    const folders = archived.filter((path) => /^\/[^/.]+$/.test(path));
    expect(folders.toSorted()).toEqual(['/build', '/node_modules', '/out', '/scenarios']);
    expect(archived.filter((path) => /\.(?:ts|tsx|map)$/.test(path))).toEqual([]);
  });

  it('starts at the entry that its manifest names', async () => {
    const manifest = JSON.parse(await readFile(join(extracted, 'package.json'), 'utf8')) as {
      main: string;
      type: string;
    };
    expect([manifest.main, manifest.type]).toEqual(['out/app/main.js', 'module']);
  });

  it('imports 0 modules that are not in it', async () => {
    const folder = join(extracted, 'out', 'app');
    const offences: string[] = [];
    for (const name of (await readdir(folder)).filter((each) => each.endsWith('.js'))) {
      const found = importsIn(await readFile(join(folder, name), 'utf8'));
      for (const { specifier } of found) {
        const isKnown =
          specifier === 'electron' ||
          // How a checkout names the file that a bundle has beside it.
          specifier === './solver-thread.ts' ||
          /^(?:highs|glpk\.js)(?:\/|$)/.test(specifier) ||
          builtinModules.includes(specifier.replace(/^node:/, '')) ||
          (specifier.startsWith('./') && archived.includes(`/out/app/${specifier.slice(2)}`));
        if (!isKnown) offences.push(`${name}: ${specifier}`);
      }
    }
    expect(offences).toEqual([]);
  });

  it('asks nothing of any address but its own in its page', async () => {
    const page = await readFile(join(extracted, 'out', 'window', 'index.html'), 'utf8');
    const named = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
    // A data address is its own content: nothing is asked for.
    const asked = named.filter((address) => !address.startsWith('data:'));
    expect(asked.length).toBeGreaterThan(0);
    for (const address of asked) {
      const path = `/out/window/${address.replace(/^\.?\//, '')}`;
      expect(archived, address).toContain(path);
    }
  });

  it.each(['highs', 'glpk'] as const)(
    'plans a network by %s in its solver process, beside the archive',
    async (engine) => {
      const child = fork(join(unpacked(), 'out', 'app', 'solver-process.js'), [], {
        serialization: 'advanced',
        execArgv: [],
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
      try {
        const record = await planned(child, engine);
        expect(record).toMatchObject({ status: 'optimal', engine, stoppedBy: 'proof' });
      } finally {
        child.kill();
      }
    },
  );

  it('gives its page 2 functions by its preload script', async () => {
    const text = await readFile(join(extracted, 'out', 'app', 'preload.cjs'), 'utf8');
    const exposed = new Map<string, unknown>();
    const required: string[] = [];
    // A sandboxed preload may require little more than Electron.
    const require = (name: string) => {
      required.push(name);
      return { contextBridge: { exposeInMainWorld: exposed.set.bind(exposed) }, ipcRenderer: {} };
    };
    runInNewContext(text, { require, module: { exports: {} }, exports: {} });
    expect(required).toEqual(['electron']);
    expect(Object.keys(exposed.get('planner') as object)).toEqual(['request', 'on']);
  });

  it('runs its main process as far as the lock, and ends as a second start', async () => {
    const stub = join(extracted, 'node_modules', 'electron');
    await mkdir(stub, { recursive: true });
    await writeFile(join(stub, 'package.json'), '{"name":"electron","type":"module","main":"index.js"}');
    await writeFile(join(stub, 'index.js'), stubOfElectron);
    const { stdout } = await run(process.execPath, [join(extracted, 'out', 'app', 'main.js')], {
      cwd: scratch,
      env: { ...process.env, PLANNER_DATA_DIR: join(scratch, 'data') },
    });
    expect(stdout.trim().split('\n')).toEqual([`setPath userData ${join(scratch, 'data')}`, 'lock', 'quit']);
  });
});

/** Electron as a second start finds it, saying what it is asked. */
const stubOfElectron = `
export const app = {
  isPackaged: true,
  getVersion: () => '0',
  setPath: (...words) => console.log('setPath', ...words),
  requestSingleInstanceLock: () => { console.log('lock'); return false; },
  quit: () => console.log('quit'),
};
const nothing = {};
export { nothing as BrowserWindow, nothing as dialog, nothing as ipcMain, nothing as Menu, nothing as nativeTheme };
export { nothing as protocol, nothing as screen, nothing as utilityProcess };
`;

/** The record of a plan for the sample network. */
function planned(child: ChildProcess, engine: 'highs' | 'glpk'): Promise<unknown> {
  const limits = { seconds: 30, relativeGap: 0, memoryMiB: null };
  const request = { job: 'one', network: sampleDocument().network, overrides: [], engine, limits };
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => reject(new Error(`The solver process ended with code ${code}.`)));
    child.on('message', (signal: { kind: string; record?: unknown }) => {
      if (signal.kind === 'ready') child.send({ kind: 'solve', request });
      if (signal.kind === 'finished') resolve(signal.record);
    });
  });
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { icnsKinds, icoSizes } from '../../build/scripts/icon-files.ts';
import { readShippedPackages } from '../../build/scripts/read-shipped-packages.ts';
import { formatNotices } from '../../build/scripts/third-party-notices.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bytesOf = (path: string) => readFileSync(join(root, path));
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

const settings = z
  .looseObject({
    appId: z.string(),
    extraMetadata: z.looseObject({ desktopName: z.string() }),
    fileAssociations: z.array(z.looseObject({ ext: z.string(), mimeType: z.string(), role: z.string() })),
    directories: z.object({ buildResources: z.string(), output: z.string() }),
    win: z.looseObject({ target: z.array(z.string()), icon: z.string() }),
    nsis: z.looseObject({ license: z.string() }),
    mac: z.looseObject({
      target: z.array(z.object({ target: z.string(), arch: z.array(z.string()) })),
      icon: z.string(),
    }),
    linux: z.looseObject({
      target: z.array(z.string()),
      icon: z.string(),
      executableName: z.string(),
      desktop: z.object({ entry: z.record(z.string(), z.string()) }),
    }),
    extraFiles: z.array(z.object({ from: z.string(), to: z.string() })),
  })
  .parse(
    (createRequire(import.meta.url)('js-yaml') as { load: (text: string) => unknown }).load(
      textOf('electron-builder.yml'),
    ),
  );

/** Width and height that a PNG states. */
const pngSize = (bytes: Buffer) => [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];

describe('what the packages are to be', () => {
  it('are 2 for Windows, 1 for each of 2 Macs, and 3 for Linux', () => {
    expect(settings.win.target).toEqual(['nsis', 'portable']);
    expect(settings.mac.target).toEqual([{ target: 'dmg', arch: ['x64', 'arm64'] }]);
    expect(settings.linux.target).toEqual(['AppImage', 'deb', 'tar.gz']);
  });

  it('open .plusn files, as application/vnd.plusn+json', () => {
    expect(settings.fileAssociations).toMatchObject([
      { ext: 'plusn', mimeType: 'application/vnd.plusn+json', role: 'Editor' },
    ]);
    expect(settings.linux.executableName).toBe('plusn');
    expect(settings.linux.desktop.entry).toMatchObject({ Name: 'PlusN' });
    expect(settings.extraMetadata.desktopName).toBe(`${settings.linux.executableName}.desktop`);
  });

  it('name 6 files that are there', () => {
    const named = [
      settings.win.icon,
      settings.mac.icon,
      settings.linux.icon,
      settings.nsis.license,
      ...settings.extraFiles.map((file) => file.from),
    ];
    expect(named).toHaveLength(6);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(settings.directories.buildResources).toBe('build/resources');
  });

  it('have the id by which the program names itself to Windows', () => {
    expect(textOf('main/electron/start-program.ts')).toContain(`'${settings.appId}'`);
  });
});

describe('the icon', () => {
  it('has 10 pictures of the size in their names', () => {
    const names = readdirSync(join(root, 'build/resources/icons'));
    expect(names).toHaveLength(10);
    for (const name of names) {
      const size = pngSize(bytesOf(`build/resources/icons/${name}`));
      expect(`${size.join('x')}.png`).toBe(name);
    }
  });

  it('has 7 sizes for Windows, each a PNG where the entry says', () => {
    const ico = bytesOf('build/resources/icon.ico');
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, icoSizes.length]);
    const sizes = icoSizes.map((_, index) => {
      const at = 6 + 16 * index;
      const [bytes, offset] = [ico.readUInt32LE(at + 8), ico.readUInt32LE(at + 12)];
      const [width] = pngSize(ico.subarray(offset, offset + bytes));
      expect(width).toBe(ico.readUInt8(at) || 256);
      return width;
    });
    expect(sizes).toEqual([...icoSizes]);
  });

  it('has 8 kinds for macOS, which fill the file', () => {
    const icns = bytesOf('build/resources/icon.icns');
    expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length]);
    const found: [string, number | undefined][] = [];
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
      found.push([icns.toString('latin1', at, at + 4), pngSize(icns.subarray(at + 8))[0]]);
    }
    expect(found).toEqual(icnsKinds.map(([kind, pixels]) => [kind, pixels]));
  });

  it('is drawn in 4 colours, each a token of the look', () => {
    const tokens = textOf('renderer/look/tokens.css').toLowerCase();
    const drawn = ['icon.svg', 'icon-small.svg'].flatMap((name) =>
      textOf(`build/resources/${name}`).match(/#[0-9a-f]{6}/g),
    );
    expect(new Set(drawn).size).toBe(4);
    expect(drawn.filter((colour) => colour === null || !tokens.includes(colour))).toEqual([]);
  });
});

describe('the third-party notices', () => {
  it('are what package-lock.json and the packages’ own licences say now', () => {
    const packages = readShippedPackages(root);
    expect(packages.length).toBeGreaterThan(40);
    expect(textOf('THIRD-PARTY-NOTICES')).toBe(formatNotices(packages));
  });

  it('name every dependency of the program with its licence', () => {
    const notices = textOf('THIRD-PARTY-NOTICES');
    const { dependencies } = z
      .looseObject({ dependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(textOf('package.json')));
    const missing = Object.entries(dependencies).filter(
      ([name, version]) => !notices.includes(`\n${name} ${version} `),
    );
    expect(missing).toEqual([]);
  });

  it('print a text once under the 2 packages that bring it, and say where none comes', () => {
    const packages = [
      { name: 'b', version: '1.0.0', licence: 'MIT', texts: ['Do as you like.\r\n'] },
      { name: 'a', version: '2.0.0', licence: 'MIT', texts: ['Do as you like.'] },
      { name: 'c', version: '3.0.0', licence: 'ISC', texts: [] },
    ];
    const notices = formatNotices(packages);
    expect(notices.split('Do as you like.')).toHaveLength(2);
    expect(notices).toContain('a 2.0.0\nb 1.0.0\n---');
    expect(notices).toContain('Under ISC; no text comes with the package.');
  });
});

/** A package of which code or data may be in what is shipped. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** SPDX expression of its manifest. */
  licence: string;
  /** Texts that come with it; none where it brings none. */
  texts: readonly string[];
}

const rule = '-'.repeat(80);

const head = `THIRD-PARTY NOTICES

PlusN is free software under the GNU General Public License, version 3 or later; see LICENSE.
It contains the packages below or parts of them, each under its own licence. The desktop program
also contains Electron, with Chromium and Node.js, whose licences lie beside it as
LICENSE.electron.txt and LICENSES.chromium.html. The coastlines in world-atlas are made from
Natural Earth, which is in the public domain.

This file is written by build/scripts/write-notices.ts from package-lock.json.
`;

/** Every package with its licence, then each licence text once, under the packages that bring it. */
export function formatNotices(packages: readonly ShippedPackage[]): string {
  const sorted = packages.toSorted(
    (one, two) => one.name.localeCompare(two.name, 'en') || one.version.localeCompare(two.version, 'en'),
  );
  const label = ({ name, version }: ShippedPackage) => `${name} ${version}`;
  const width = Math.max(...sorted.map((each) => label(each).length));
  const list = sorted.map((each) => `${label(each).padEnd(width)}  ${each.licence}`);
  const bringersByText = new Map<string, string[]>();
  for (const each of sorted) {
    const texts =
      each.texts.length === 0 ? [`Under ${each.licence}; no text comes with the package.`] : each.texts;
    for (const text of texts) {
      const tidy = text.replaceAll('\r\n', '\n').trim();
      bringersByText.set(tidy, [...(bringersByText.get(tidy) ?? []), label(each)]);
    }
  }
  const texts = [...bringersByText].map(
    ([text, bringers]) => `${rule}\n${bringers.join('\n')}\n${rule}\n\n${text}\n`,
  );
  return `${head}\n${list.join('\n')}\n\n${texts.join('\n')}`;
}

import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openNetworkWorkbook } from '../../main/services/open-network-workbook.ts';
import { networkBook } from '../../main/workbook/network/network-book.ts';
import { writeBook } from '../../main/workbook/write/write-book.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import { serialiseDocument, serialiseNetwork } from '../../scenarios/schema/canonical-text.ts';
import { openDocument } from '../../scenarios/schema/open-document.ts';
import { arbitraryDocument } from '../support/arbitraries.ts';
import { arbitraryFeaturedDraw, featuredNetwork } from '../support/every-feature.ts';
import { hasLibreOffice, throughLibreOffice } from '../support/libre-office.ts';
import { aNetwork } from '../support/network-builder.ts';

const stamp = { title: 'A network', programVersion: '0.0.0', writtenAt: '2026-11-22T00:00:00Z' };

/** Out to a workbook and in again; the findings where it does not come in. */
function throughWorkbook(network: Network): string {
  const { document, findings } = openNetworkWorkbook(writeBook(networkBook(network, stamp)), null, 'a test');
  return document === null ? JSON.stringify(findings) : serialiseNetwork(document.network);
}

const example = (name: string) => {
  const url = new URL(`../../scenarios/examples/${name}.plusn`, import.meta.url);
  return openDocument(readFileSync(url, 'utf8')).document!;
};

describe.runIf(hasLibreOffice)('a network, saved by LibreOffice on its way', () => {
  it('has the same text', () => {
    const { network } = example('apparel');
    const saved = throughLibreOffice(writeBook(networkBook(network, stamp)), 'xlsx');
    const { document } = openNetworkWorkbook(saved, null, 'a test');
    expect(document === null ? null : serialiseNetwork(document.network)).toBe(serialiseNetwork(network));
  }, 200_000);
});

describe('a network, out to a workbook and in again', () => {
  it('has the same text, whatever 80 documents of the schema hold in their fields', () => {
    fc.assert(
      fc.property(arbitraryDocument(), ({ network }) => {
        expect(throughWorkbook(network)).toBe(serialiseNetwork(network));
      }),
      { numRuns: 80 },
    );
  });

  it('has the same text for 30 networks with up to 12 of the features that a plan may have', () => {
    fc.assert(
      fc.property(arbitraryFeaturedDraw(12), (draw) => {
        const network = featuredNetwork(draw);
        expect(throughWorkbook(network)).toBe(serialiseNetwork(network));
      }),
      { numRuns: 30 },
    );
  });

  it.each(['small-appliances', 'electronics', 'apparel'])('has the same text for the example %s', (name) => {
    const { network } = example(name);
    expect(throughWorkbook(network)).toBe(serialiseNetwork(network));
  });

  it('keeps names that a spreadsheet would run, escape or cut: 8 of them', () => {
    const names = [
      '=HYPERLINK("http://a","b")',
      '+1',
      '-2+3',
      '@SUM(1)',
      '_x0041_ <b>&"\'',
      ' spaces ',
      'two\nlines\tand a tab\r',
      '\u0001\ud800 half a letter',
    ];
    const network = aNetwork().withPlant('lyon').build();
    const site = network.sites[0]!;
    for (const name of names) {
      const named = { ...network, sites: [{ ...site, name }, ...network.sites.slice(1)] };
      expect(throughWorkbook(named)).toBe(serialiseNetwork(named));
    }
  });

  it('goes onto a file whose scenarios, plans and view stay, and is the same file but for who wrote it', () => {
    const document = example('small-appliances');
    const bytes = writeBook(networkBook(document.network, stamp));
    const onto = openNetworkWorkbook(bytes, document, document.writtenBy);
    expect(serialiseDocument(onto.document!)).toBe(serialiseDocument(document));
  });
});

import { parentPort } from 'node:worker_threads';
import { importFaces } from '../imports/import-faces.ts';
import { foundTables } from '../imports/found-tables.ts';
import { proposeImport } from '../imports/propose-import.ts';
import { proposeMapping } from '../imports/propose-mapping.ts';
import { proposeNetworkBook } from '../imports/propose-network-book.ts';
import { readTables, readText, type ReadTables } from '../imports/read-tables.ts';
import type { ImportCommand, ImportSignal } from './import-messages.ts';

/** The entry of an import thread: it reads a file once and answers what its tables hold and what they would change. */

let found: ReadTables = { tables: [], isNetworkBook: false, findings: [] };
let book: Uint8Array | null = null;

const send = (signal: ImportSignal) => parentPort?.postMessage(signal);

parentPort?.on('message', (command: ImportCommand) => send({ kind: 'answer', answer: answer(command) }));

function answer(command: ImportCommand): Extract<ImportSignal, { kind: 'answer' }>['answer'] {
  switch (command.kind) {
    case 'read': {
      const { ask, name, content } = command;
      const { key, language, network, remembered } = ask;
      found = typeof content === 'string' ? readText(content, name) : readTables(content, name, language);
      book = found.isNetworkBook && typeof content !== 'string' ? content : null;
      const tables = book === null ? foundTables(found.tables, network, remembered) : [];
      return {
        key,
        name,
        kind: book === null ? 'tables' : 'network',
        tables,
        entities: importFaces,
        findings: found.findings,
      };
    }
    case 'map': {
      const { sheet, entity, network, remembered, dayOrder } = command.ask;
      const table = found.tables.find(({ name }) => name === sheet);
      return table === undefined ? null : proposeMapping(table, { network, remembered, entity, dayOrder });
    }
    case 'propose': {
      const { network, mappings } = command.ask;
      if (book !== null) return proposeNetworkBook(book, network);
      const mapped = mappings.flatMap((mapping) => {
        const table = found.tables.find(({ name }) => name === mapping.sheet);
        return table === undefined ? [] : [{ table, mapping }];
      });
      return proposeImport(network, mapped, (done, of) => send({ kind: 'progress', done, of }));
    }
  }
}

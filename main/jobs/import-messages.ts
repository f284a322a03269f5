import type {
  FoundImport,
  ImportProposal,
  MapTable,
  ProposeImport,
  ReadImport,
  TableMapping,
} from '../contract/imports.ts';

/** What an import thread is asked, one after another; it keeps what it has read between them. */
export type ImportCommand =
  | {
      readonly kind: 'read';
      readonly ask: Omit<ReadImport, 'source'>;
      readonly name: string;
      /** Bytes of a file, or text that was pasted. */
      readonly content: Uint8Array | string;
    }
  | { readonly kind: 'map'; readonly ask: MapTable }
  | { readonly kind: 'propose'; readonly ask: ProposeImport };

export type ImportSignal =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'answer'; readonly answer: FoundImport | TableMapping | ImportProposal | null };

import { serialiseDocument } from '../../scenarios/schema/canonical-text.ts';
import type { PlannerDocument } from '../../scenarios/schema/document.ts';
import { openDocument } from '../../scenarios/schema/open-document.ts';
import { maskDocument, type MaskedDocument } from '../../scenarios/sharing/mask-document.ts';
import type { ShareMask } from '../contract/sharing.ts';
import { drawFromKey } from './share-key.ts';

export interface SharedDocument extends MaskedDocument {
  /** Canonical text of the document. */
  readonly text: string;
}

/** The parts that were chosen to go along, masked where that is asked, as the text of a file. */
export function shareDocument(chosen: PlannerDocument, mask: ShareMask | null): SharedDocument {
  const shared =
    mask === null
      ? { document: chosen, leftOut: [] }
      : maskDocument(chosen, mask.kind, drawFromKey(mask.key));
  const text = serialiseDocument(shared.document);
  if (openDocument(text).document === null) throw new Error('The shared file does not open.');
  return { ...shared, text };
}

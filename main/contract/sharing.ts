import { z } from 'zod';
import { document, type PlannerDocument } from '../../scenarios/schema/document.ts';
import { maskKinds, shortestKey } from '../../scenarios/sharing/mask.ts';
import type { MaskPreview } from '../../scenarios/sharing/preview-mask.ts';

/** What is hidden of a shared file, and the key that the masks are made from. The sender keeps it; no file holds it. */
export const shareMask = z.strictObject({
  kind: z.enum(maskKinds),
  key: z.string().min(shortestKey).max(1000),
});
export type ShareMask = z.infer<typeof shareMask>;

export const previewShare = z.strictObject({ document, mask: shareMask });
export interface PreviewShare {
  document: PlannerDocument;
  mask: ShareMask;
}
export type SharePreview = MaskPreview;

export interface ShareFile {
  path: string;
  /** Whether a file that is there may go: the planner has said so. Otherwise it is refused as `already-there`. */
  overwrites: boolean;
  /** The file that the document came from, which is not written over; `null` where it came from none. */
  source: string | null;
  /** With the chosen parts alone. */
  document: PlannerDocument;
  mask: ShareMask | null;
}

export interface SharedFile {
  path: string;
  integrityPath: string;
  /** Of the file's bytes, in hexadecimal. */
  sha256: string;
}

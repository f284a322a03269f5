import type { Network } from '../../scenarios/domain/network.ts';
import { serialiseDocument } from '../../scenarios/schema/canonical-text.ts';
import { document } from '../../scenarios/schema/document.ts';

/** What a test says of a file; the rest is as the program would have it. */
export interface DocumentContent {
  network: Network;
  scenarios?: readonly object[];
  trail?: readonly object[];
}

/** The text of a file of a network, and of scenarios where there are some. */
export function documentText(content: DocumentContent): string {
  return serialiseDocument(document.parse({ format: 'plusn', version: 2, writtenBy: 'test', ...content }));
}

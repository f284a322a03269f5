import type { DocumentSetup } from '../jobs/document-messages.ts';
import { startJobThread } from '../jobs/start-job-thread.ts';

/** Makes a document of plans in a thread of its own: costs are traced to their goods there, which takes seconds of a large plan. */
export async function documentInThread(setup: DocumentSetup): Promise<Uint8Array> {
  const thread = startJobThread('document-thread', setup);
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      thread.once('message', resolve);
      thread.once('error', reject);
      thread.once('exit', (code) => reject(new Error(`The document thread ended with code ${code}.`)));
    });
  } finally {
    await thread.terminate();
  }
}

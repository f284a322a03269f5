import { textIn } from '../../renderer/i18n/use-text.tsx';
import type { Said } from '../../renderer/i18n/said.ts';

/** A text of the window without what sets parts of it strong, its spaces that do not break as plain ones. */
export const plainly = (text: string): string =>
  text.replaceAll(/<\/?b>/g, '').replaceAll(/[\u00a0\u202f]/g, ' ');

/** Sentences as a reader of English has them, one after another. */
export const saidPlainly = (sentences: readonly Said[]): string =>
  plainly(sentences.map((said) => textIn('en').saySaid(said)).join(' '));

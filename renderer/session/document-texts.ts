import type { Name } from '../../scenarios/domain/primitives.ts';
import type { WindowLanguage } from '../i18n/language.ts';
import { formatMessage } from '../i18n/format-message.ts';
import type { OpenDocument } from '../store/document-slice.ts';
import { sessionMessages as messages } from './messages.ts';

/** A name in the planner's language, or in the one it was written in. */
export function plainName(name: Name, language: WindowLanguage): string {
  if (typeof name === 'string') return name;
  const own = language === 'zh-HK' ? name.zhHant : language === 'zh-CN' ? name.zhHans : null;
  return own ?? name.en;
}

/** What a document is called: its file, or its title where it has none. */
export function documentName({ file, content }: OpenDocument, language: WindowLanguage): string {
  if (file.path !== null) return file.name;
  return plainName(content.network.settings.title, language) || formatMessage(messages.untitled, language);
}

/** A name for a file that has none: the title without what systems forbid in names. */
export function suggestedName(title: string, ending: string): string {
  const plain = title
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .trim()
    .slice(0, 80);
  return `${plain === '' ? 'plan' : plain}.${ending}`;
}

/** What was done since the file was written last, oldest first; none where what was written has been taken back instead. */
export function unsavedEdits({ past, future, savedStep }: OpenDocument): OpenDocument['past'] {
  if (savedStep === null) return past;
  return future.includes(savedStep) ? [] : past.slice(past.indexOf(savedStep) + 1);
}

/** Steps between what the window shows and what the file holds, done or taken back. */
export function unsavedCount(document: OpenDocument): number {
  const { future, savedStep } = document;
  const takenBack = savedStep === null ? 0 : future.indexOf(savedStep) + 1;
  return takenBack + unsavedEdits(document).length;
}

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

/** What was done since the file was written last, oldest first. */
export function unsavedEdits({ past, savedStep }: OpenDocument): OpenDocument['past'] {
  return past.slice(savedStep === null ? 0 : past.indexOf(savedStep) + 1);
}

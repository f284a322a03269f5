/** What a record is called in each language of the window. */
export type Named = Readonly<Record<'en' | 'zhHant' | 'zhHans', string>>;

/** A name in English, in the Traditional Chinese of Hong Kong and in Simplified Chinese. */
export const named = (en: string, zhHant: string, zhHans: string): Named => ({ en, zhHant, zhHans });

/** A name followed by another, which Chinese writes without a space. */
export const joined = (first: Named, then: Named): Named => ({
  en: `${first.en} ${then.en}`,
  zhHant: first.zhHant + then.zhHant,
  zhHans: first.zhHans + then.zhHans,
});

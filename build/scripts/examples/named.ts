/** What a record is called, or why something is so, in each language of the window. */
export type Named = Readonly<Record<'en' | 'zhHant' | 'zhHans', string>>;

/** A name or a reason in English, in the Traditional Chinese of Hong Kong and in Simplified Chinese. */
export const named = (en: string, zhHant: string, zhHans: string): Named => ({ en, zhHant, zhHans });

/** A name followed by another, which Chinese writes without a space. */
export const joined = (first: Named, then: Named): Named => ({
  en: `${first.en} ${then.en}`,
  zhHant: first.zhHant + then.zhHant,
  zhHans: first.zhHans + then.zhHans,
});

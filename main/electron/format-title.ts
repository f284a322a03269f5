export interface TitleFacts {
  title: string;
  isDirty: boolean;
  platform: NodeJS.Platform;
}

/** Name of the document, then of the program. macOS marks unsaved work in the close button; elsewhere the title does. */
export function formatTitle({ title, isDirty, platform }: TitleFacts): string {
  const name = title.trim();
  const whole = name === '' || name === 'PlusN' ? 'PlusN' : `${name} – PlusN`;
  return isDirty && platform !== 'darwin' ? `• ${whole}` : whole;
}

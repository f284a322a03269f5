/** A text with its spaces that do not break as plain ones. */
export const plain = (text: string): string => text.replaceAll(/[\u202f\u00a0]/g, ' ');

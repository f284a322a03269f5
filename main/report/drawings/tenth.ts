/** A length to a tenth of a pixel, which no eye tells from the whole of it and which a file has room for. */
export const tenth = (length: number): number => Math.round(length * 10) / 10;

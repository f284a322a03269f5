/** A number from 0 up to 1 that belongs to a label: the same for the same label, and told by nobody without the key. */
export type Draw = (label: string) => number;

import type { Cell } from '../book.ts';
import { look, numberLook, type NumberFormat } from '../looks.ts';

export const textCell = (value: string, looks: Cell['look']): Cell => ({
  kind: 'text',
  text: value,
  look: looks,
});
export const numberCell = (value: number, format: NumberFormat): Cell => ({
  kind: 'number',
  value,
  look: numberLook(format),
});

export const headerCell = (title: string, isRight: boolean): Cell =>
  textCell(title, look('header', 'general', isRight ? 'right' : 'left'));

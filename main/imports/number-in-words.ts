const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number below a million in English words: 1,234 is one thousand two hundred and thirty-four. */
export function numberInWords(number: number): string {
  if (number < 20) return small[number]!;
  if (number < 100) {
    const rest = number % 10;
    return `${tens[Math.floor(number / 10) - 2]}${rest === 0 ? '' : `-${small[rest]}`}`;
  }
  const [size, name] = number < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = number % size;
  const joined = rest === 0 ? '' : `${rest < 100 ? ' and' : ''} ${numberInWords(rest)}`;
  return `${numberInWords(Math.floor(number / size))} ${name}${joined}`;
}

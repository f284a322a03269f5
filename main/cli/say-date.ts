const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date inside a sentence: `2026-08-01` is `1 August 2026`. */
export function sayDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${months[month! - 1]} ${year}`;
}

/** A month inside a sentence: `2026-10` is `October 2026`. */
export function sayMonth(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return `${months[number! - 1]} ${year}`;
}

/** An HS code or prefix without its dots: `8517.13` and `851713` are the same. */
export function hsDigits(code: string): string {
  return code.replaceAll('.', '');
}

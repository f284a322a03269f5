/** Words with a capital at their head. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function FindingsPanel() {
  return null;
}

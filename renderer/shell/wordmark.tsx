import './wordmark.css';

/** The program's name as it is always written. */
export function Wordmark({ isShort = false }: { isShort?: boolean }) {
  return (
    <span className="wordmark">
      {isShort ? '+' : 'Plus'}
      <span className="wordmark-n">N</span>
    </span>
  );
}

import { useState } from 'react';

export interface InlineTextProps {
  label: string;
  value: string;
  placeholder: string;
  className: string;
  onChange: (value: string) => void;
}

/** A line of words edited where it stands; taken on Enter and when left, put back by Esc. */
export function InlineText({ label, value, placeholder, className, onChange }: InlineTextProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const commit = () => {
    setTyped(null);
    if (typed !== null && typed.trim() !== value) onChange(typed.trim());
  };
  return (
    <input
      className={className}
      aria-label={label}
      placeholder={placeholder}
      value={typed ?? value}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') setTyped(null);
      }}
    />
  );
}

import { useState } from 'react';
import { parseNumber, parsePercent } from '../../../components/grid/parse-number.ts';
import type { Parsed } from '../../../components/grid/column.ts';
import { useFormat } from '../../../format/use-format.ts';
import { useText } from '../../../i18n/use-text.tsx';
import type { AnyRecord, Draft, Json } from '../../../store/content.ts';
import { sayMisfit } from '../say-misfit.ts';

export interface NumberSlotProps {
  policy: AnyRecord;
  label: string;
  value: Json;
  isShare: boolean;
  isChanged: boolean;
  /** An entry that the field refuses; `null` when there is none. */
  draft: Draft | null;
  onChange: (value: Json, typed: string) => void;
}

/** A number inside a sentence, typed in place. A share is typed and shown in per cent. */
export function NumberSlot({ policy, label, value, isShare, isChanged, draft, onChange }: NumberSlotProps) {
  const { saySaid } = useText();
  const rest = draft?.text ?? textOf(value, isShare);
  const { number, share } = useFormat();
  const [typed, setTyped] = useState<string | null>(null);
  const [isFocused, setFocused] = useState(false);
  const text = typed ?? rest;
  const isGrouped = typed === null && draft === null && typeof value === 'number';
  const parsed: Parsed = isShare ? parsePercent(text) : parseNumber(text);
  const refusal = () => {
    if (!parsed.ok) return saySaid(parsed.problem);
    if (typed !== null || draft === null) return null;
    const showLimit = (limit: number) => (isShare ? share(limit, 0) : number(limit));
    const misfit = sayMisfit('policies', policy, draft.path, parsed.value, showLimit);
    return misfit === null ? draft.problem : saySaid(misfit);
  };
  const problem = typed === null && draft === null ? null : refusal();
  const commit = () => {
    setTyped(null);
    if (typed === null || typed === rest) return;
    onChange(parsed.ok ? parsed.value : typed, typed);
  };
  return (
    <span className="policy-number">
      <input
        className={
          problem !== null
            ? 'policy-slot policy-slot-error'
            : isChanged
              ? 'policy-slot policy-slot-changed'
              : 'policy-slot'
        }
        aria-label={label}
        aria-invalid={problem !== null}
        title={problem ?? undefined}
        inputMode="decimal"
        value={isGrouped && !isFocused ? number(isShare ? Number(rest) : value) : text}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onFocus={(event) => {
          setFocused(true);
          event.currentTarget.select();
        }}
        onBlur={() => {
          setFocused(false);
          commit();
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape') setTyped(null);
        }}
      />
      {isShare ? <span aria-hidden="true">{'\u202f%'}</span> : null}
    </span>
  );
}

/** As typed: a share of 0.333 is `33.3`, without the digits that halves of binary fractions leave. */
function textOf(value: Json, isShare: boolean): string {
  if (typeof value !== 'number') return value === null ? '' : JSON.stringify(value);
  return String(isShare ? Number((value * 100).toPrecision(15)) : value);
}

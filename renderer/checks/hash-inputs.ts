import type { Network } from '../../scenarios/domain/network.ts';
import type { Override } from '../../scenarios/domain/scenario.ts';
import { serialiseNetwork, serialiseOverrides } from '../../scenarios/schema/canonical-text.ts';
import { scenarioKey } from '../store/answers-slice.ts';
import type { Content } from '../store/content.ts';

const encoder = new TextEncoder();

/** Hashes of the inputs of the base network and of every scenario, as records of solves state them; what has not changed is not hashed again. */
export function inputsHasher(): (
  content: Pick<Content, 'network' | 'scenarios'>,
) => Promise<Readonly<Record<string, string>>> {
  let network: Network | null = null;
  let bytes = new Uint8Array();
  let known = new Map<string, string>();
  const hash = async (overrides: readonly Override[]): Promise<string> => {
    const text = serialiseOverrides(overrides);
    const before = known.get(text);
    if (before !== undefined) return before;
    const behind = encoder.encode(text);
    const whole = new Uint8Array(bytes.length + behind.length);
    whole.set(bytes);
    whole.set(behind, bytes.length);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', whole));
    const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    known.set(text, hex);
    return hex;
  };
  return async (content) => {
    if (content.network !== network) {
      ({ network } = content);
      bytes = encoder.encode(serialiseNetwork(network));
      known = new Map();
    }
    const hashes: Record<string, string> = { [scenarioKey(null)]: await hash([]) };
    for (const { id, overrides } of content.scenarios) hashes[scenarioKey(id)] = await hash(overrides);
    return hashes;
  };
}

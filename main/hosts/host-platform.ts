import type { HostDescription } from '../contract/host-description.ts';

const platforms: Partial<Record<NodeJS.Platform, HostDescription['platform']>> = {
  win32: 'windows',
  darwin: 'mac',
  linux: 'linux',
};

/** The platform as the window tells platforms apart. */
export function hostPlatform(platform: NodeJS.Platform): HostDescription['platform'] {
  return platforms[platform] ?? 'other';
}

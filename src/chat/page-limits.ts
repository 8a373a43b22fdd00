import type { Platform } from './chat.ts';
import type { PageLimits } from './views.ts';

/**
 * What one message holds on each platform. Discord: 6000 characters over all embeds. Slack: 3000 a section and
 * about 13,200 over all blocks. Each with room for the marks of the rendering.
 */
export const PAGE_LIMITS: Readonly<Record<Platform, PageLimits>> = {
  console: { statements: 8, characters: 40_000, quotation: 4_000 },
  discord: { statements: 8, characters: 4_400, quotation: 700 },
  slack: { statements: 8, characters: 8_000, quotation: 1_200 },
};

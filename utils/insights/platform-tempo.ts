import type { PlatformId } from '../model/platforms.ts';

/** What is believed of a platform's growth before any own readings: hours until half of all is reached, and steepness. */
export interface GrowthPrior {
  half: number;
  shape: number;
}

/**
 * Weak beliefs only: a factor of two and a half either way is ordinary, and a few own pairs of readings overrule them.
 * From published half-lives, which mostly count reactions: X 80 minutes of impressions (Pfeffer 2023, arXiv 2302.09654),
 * Facebook, Instagram and LinkedIn hours to a day, YouTube six days (Graffius 2018–2022); the text networks as X, slower.
 */
export const growthPriors: Record<PlatformId, GrowthPrior> = {
  linkedin: { half: 30, shape: 0.75 },
  facebook: { half: 6, shape: 0.6 },
  instagram: { half: 16, shape: 0.75 },
  threads: { half: 6, shape: 0.6 },
  x: { half: 2, shape: 0.6 },
  tiktok: { half: 36, shape: 0.6 },
  youtube: { half: 144, shape: 0.6 },
  bluesky: { half: 4, shape: 0.6 },
  mastodon: { half: 4, shape: 0.6 },
};

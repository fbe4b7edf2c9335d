import { type AdCampaign, adMetrics, readAdResults } from '../../utils/imports/ad-results.ts';

export { adMetrics };

export interface AdFile {
  name: string;
  campaigns: AdCampaign[];
}

/** The campaigns of a file from an ad account. Null where there are none. */
export async function openAdFile(file: File): Promise<AdFile | null> {
  const campaigns = readAdResults(new Uint8Array(await file.arrayBuffer()));
  return campaigns && { name: file.name, campaigns };
}

import { database, type MedspillDatabase } from './database.ts';
import { SAMPLE_PREFIX } from './is-sample.ts';

/** Whether the sample company, or a part of it, is in place. Fits in a live query. `opened` is given while it is being opened. */
export async function hasSampleCompany({ colleagues, posts }: MedspillDatabase = database): Promise<boolean> {
  const [people, stories] = await Promise.all([
    colleagues.where('id').startsWith(SAMPLE_PREFIX).limit(1).primaryKeys(),
    posts.where('id').startsWith('linkedin:sample-').limit(1).primaryKeys(),
  ]);
  return people.length + stories.length > 0;
}

import { useEffect, useState } from 'react';
import type { Loss } from '../../utils/model/marker.ts';
import { forgetLoss, watchLoss } from '../../utils/settings/marker-store.ts';

/** What was gone when the database was opened, until she has answered; null when nothing was. */
export function useLoss(): { loss: Loss | null; forget: () => void } {
  const [loss, setLoss] = useState<Loss | null>(null);
  useEffect(() => watchLoss(setLoss), []);
  return { loss, forget: forgetLoss };
}

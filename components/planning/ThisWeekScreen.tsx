import { useTranslations } from 'use-intl';
import { ThanksDue } from '../messages/ThanksDue.tsx';
import { Page } from '../ui/Page.tsx';

/** The first screen: who is waiting to hear from you, and what is due this week. */
export default function ThisWeekScreen() {
  const t = useTranslations('app.place');
  return (
    <Page title={t('thisWeek')}>
      <ThanksDue />
    </Page>
  );
}

import { Box, Button, Group, Menu } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { addDays, dateIn } from '../../utils/planning/dates.ts';
import { Refused } from './Refused.tsx';
import { type LetterWish, startLetter, useCampaignNames } from './use-new-letter.ts';
import { useStart } from './use-start.ts';

/** Everything one may want to write that is not a thank-you for one post. */
export function NewLetter() {
  const t = useTranslations('messages.write');
  const campaigns = useCampaignNames() ?? [];
  const letter = useStart();
  const start = (wish: LetterWish) => letter.start(startLetter(wish));
  const today = dateIn(new Date().toISOString());
  const note = (period: 'week' | 'month' | 'quarter') => (
    <Box key={period}>
      <Menu.Label pb={0}>{t(`note.${period}`)}</Menu.Label>
      <Group gap={2} wrap="nowrap">
        {(['short', 'medium', 'long'] as const).map((level) => (
          <Menu.Item
            key={level}
            w="auto"
            aria-label={`${t(`note.${period}`)}, ${t(`length.${level}`)}`}
            onClick={() => start({ kind: 'channelNote', period, level })}
          >
            {t(`length.${level}`)}
          </Menu.Item>
        ))}
      </Group>
    </Box>
  );
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button size="compact-md" variant="light">
            {t('new')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {note('week')}
          {note('month')}
          {note('quarter')}
          <Menu.Divider />
          <Menu.Item onClick={() => start({ kind: 'introduction' })}>{t('introduction')}</Menu.Item>
          <Menu.Item onClick={() => start({ kind: 'openDoor' })}>{t('openDoor')}</Menu.Item>
          <Menu.Item onClick={() => start({ kind: 'handover', from: today, to: addDays(today, 14) })}>
            {t('handover')}
          </Menu.Item>
          {campaigns.map(({ id, name }) => (
            <Menu.Item key={id} onClick={() => start({ kind: 'campaign', campaignId: id })}>
              {t('campaign', { name })}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Refused refused={letter.refused} />
    </>
  );
}

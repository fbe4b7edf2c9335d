import { Anchor, Button, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Message } from '../../utils/model/messages.ts';
import { Coming } from '../ui/Coming.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { Anew } from './use-anew.ts';
import { putNewest, useLetterCare } from './use-letter-notes.ts';

export interface LetterNotesProps {
  message: Message;
  /** How many numbers the user has just made her own. */
  unbound: number;
  /** Where the post of the letter can be read again, when that is known. */
  readAt: string | null;
  /** Puts newer numbers in, or the whole letter anew. */
  anew: Pick<Anew, 'put' | 'draft'>;
}

/** The length, newer numbers, and gentle notes. They inform and never block. */
export function LetterNotes({ message, unbound, readAt, anew }: LetterNotesProps) {
  const t = useTranslations('messages');
  const care = useLetterCare(message);
  const { isKnown, notes, length, age } = care;
  const inPlace = care.updates.filter(({ how }) => how === 'in-place');
  const outdated = care.updates.some(({ how }) => how === 'redraft');
  const isThanks = message.kind === 'thanks' || message.kind === 'thanksWithResult';
  const told = [...new Map(notes.map((note) => [`${note.code}/${note.words?.toLocaleLowerCase()}`, note])).values()];
  return (
    <Stack gap="xs">
      <Text size="xs" className="ms-soft">
        {t('length', { sentences: length.sentences })}
        {length.fits ? ` · ${t('lengthGood')}` : ''}
        {message.facts.some(({ unboundAt }) => unboundAt === null) ? ` · ${t('receiptHint')}` : ''}
      </Text>
      {isKnown ? null : <Coming />}
      {unbound > 0 ? <Notice live>{t('unbound')}</Notice> : null}
      {inPlace.length > 0 ? (
        <Notice
          live
          actions={
            <Button
              size="compact-sm"
              variant="light"
              onClick={async () => {
                const newest = await putNewest(message, care.updates);
                if (newest) anew.put(newest);
              }}
            >
              {t('useNewer')}
            </Button>
          }
        >
          {t('newer')}
        </Notice>
      ) : outdated ? (
        <Notice
          live
          tone="warm"
          actions={
            isThanks ? (
              <Button size="compact-sm" variant="light" onClick={() => anew.draft({})}>
                {t('writeAnew')}
              </Button>
            ) : null
          }
        >
          {t('outdated')}
        </Notice>
      ) : age?.stale ? (
        <Notice
          tone="warm"
          actions={
            readAt ? (
              <Anchor size="sm" href={readAt} target="_blank" rel="noreferrer noopener">
                {t('readAgain')}
              </Anchor>
            ) : null
          }
        >
          {t('stale', { days: age.days })}
        </Notice>
      ) : null}
      {told.map((note) => (
        <Text key={`${note.code}/${note.at}`} size="sm" className="ms-soft">
          {t(`note.${note.code}`, { word: note.words ?? '' })}
        </Text>
      ))}
    </Stack>
  );
}

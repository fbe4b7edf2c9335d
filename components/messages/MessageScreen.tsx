import { Anchor, Button, Group, SegmentedControl, Text, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { toEditorDocument } from '../../utils/messages/editor-document.ts';
import { toPlainText } from '../../utils/messages/rich-text.ts';
import type { Message } from '../../utils/model/messages.ts';
import { type Language, languages } from '../../utils/model/people.ts';
import { noteCopied } from '../planning/use-copied-letter.ts';
import { useSettings } from '../settings/use-settings.ts';
import { Lines } from '../ui/Lines.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { offerUndo } from '../ui/undo.tsx';
import { Since } from '../ui/When.tsx';
import { addressOf } from '../use-place.ts';
import { FactReceipt } from './FactReceipt.tsx';
import { HiddenLetter } from './HiddenLetter.tsx';
import { LetterEditor } from './LetterEditor.tsx';
import { LetterNotes } from './LetterNotes.tsx';
import classes from './messages.module.css';
import { NextThanks } from './NextThanks.tsx';
import { OtherWays } from './OtherWays.tsx';
import { Rewrite } from './Rewrite.tsx';
import { SaveVariant } from './SaveVariant.tsx';
import { useCopy } from './use-copy.ts';
import { redraft } from './use-draft.ts';
import { markCopied, markSent, type ShownLetter, saveEdit, undoCopied, useLetter } from './use-letter.ts';

/** One letter: read it, change it, copy it, say that it was sent. */
export default function MessageScreen({ id }: { id: string | null }) {
  const t = useTranslations('messages');
  const app = useTranslations('app');
  const letter = useLetter(id);
  const { demoNames } = useSettings();
  if (letter === undefined) return <Lines label={app('loading')} />;
  if (letter === null) return <Page title={t('title')}>{t('gone')}</Page>;
  if (demoNames) return <HiddenLetter letter={letter} />;
  return <Letter key={letter.message.id} letter={letter} />;
}

function Letter({ letter: { message, readers, posts } }: { letter: ShownLetter }) {
  const t = useTranslations('messages');
  const app = useTranslations('app');
  const people = useTranslations('people.languageName');
  const letter = useTranslations('planning.letter');
  const copying = useCopy();
  const [unbound, setUnbound] = useState(0);
  const [fact, setFact] = useState<string | null>(null);
  // Newer numbers or another wording, as they were stored: what is shown may still be a moment older.
  const [replaced, setReplaced] = useState<Message | null>(null);
  // A new draft replaces the editor's text; the user's own typing must not.
  // biome-ignore lint/correctness/useExhaustiveDependencies: [2026-11-24] phraseIds tell a new draft from an edit
  const document = useMemo(
    () => toEditorDocument(replaced && isSameDraft(replaced, message) ? replaced.body : message.body),
    [message.id, message.language, message.phraseIds.join(), replaced],
  );
  const name = readers[0] === undefined ? null : (readers[0]?.name ?? app('aColleague'));
  // A leader or a stand-in need not be in the register.
  const isToOne = message.kind === 'wordToLeader' || message.kind === 'handover';
  const thanks = message.kind === 'thanks' || message.kind === 'thanksWithResult';
  const copy = async (plainOnly: boolean) => {
    if (!(await copying.copy(message.body, plainOnly))) return;
    await markCopied(message.id);
    const noted = await noteCopied(message);
    const undo = () => Promise.all([undoCopied(message.id), noted.undo()]);
    const said = noted.what === 'nothing' ? t('copied') : `${t('copied')} ${letter(noted.what)}`;
    offerUndo({ said, undoLabel: app('action.undo'), undo });
  };
  return (
    <Page title={name !== null ? t('to', { name }) : isToOne ? t(`kind.${message.kind}`) : t('toChannel')}>
      <div className={classes.desk}>
        <Group justify="space-between" gap="xs">
          <Text size="sm" className="ms-soft" lineClamp={1} flex="1 1 260px">
            {t(`kind.${message.kind}`)}
            {posts[0] ? (
              <>
                {' · '}
                <Anchor href={addressOf('post', posts[0].id)} size="sm">
                  {posts[0].excerpt?.slice(0, 48) ?? posts[0].id}
                </Anchor>
              </>
            ) : null}
          </Text>
          {thanks ? (
            <SegmentedControl
              size="xs"
              aria-label={t('language')}
              value={message.language}
              onChange={(language) => redraft(message, { language: language as Language })}
              data={languages.map((value) => ({ value, label: people(value) }))}
            />
          ) : null}
        </Group>
        <LetterEditor
          label={t('body')}
          document={document}
          onChange={async (edited) => setUnbound(await saveEdit(message, edited))}
          onFact={setFact}
          onDone={() => copy(false)}
          copied={copying.state === 'copied'}
        />
        <FactReceipt message={message} opened={fact} onClose={() => setFact(null)} />
        <LetterNotes message={message} unbound={unbound} readAt={posts[0]?.url ?? null} onReplaced={setReplaced} />
        <Group gap="sm">
          <Button onClick={() => copy(false)} title="Ctrl+Enter" aria-keyshortcuts="Control+Enter">
            {copying.state === 'copied' ? `✓ ${app('action.copied')}` : t('copy')}
          </Button>
          {thanks ? (
            <Button variant="light" onClick={() => redraft(message, { avoid: message.phraseIds })}>
              {t('another')}
            </Button>
          ) : null}
          <Rewrite message={message} onReplaced={setReplaced} />
          <OtherWays message={message} reader={readers[0] ?? null} onPlain={() => copy(true)} />
        </Group>
        {copying.state === 'failed' ? (
          <Textarea
            readOnly
            autosize
            label={t('copyFailed')}
            value={toPlainText(message.body)}
            onFocus={(event) => event.currentTarget.select()}
          />
        ) : null}
        <SentLine letter={message} />
        {thanks ? <NextThanks message={message} /> : null}
        <SaveVariant message={message} reader={readers[0] ?? null} />
      </div>
    </Page>
  );
}

function isSameDraft(a: Message, b: Message): boolean {
  return a.language === b.language && a.phraseIds.join() === b.phraseIds.join();
}

function SentLine({ letter: { id, copiedAt, sentAt } }: { letter: ShownLetter['message'] }) {
  const t = useTranslations('messages');
  if (sentAt) {
    return (
      <Text size="sm" className="ms-soft">
        ✓ <Since at={sentAt} say={(when) => t('sentWhen', { when })} />
      </Text>
    );
  }
  if (!copiedAt) return null;
  return (
    <Notice
      live
      actions={
        <Button size="compact-sm" variant="default" onClick={() => markSent(id)}>
          {t('sent')}
        </Button>
      }
    >
      <Since at={copiedAt} say={(when) => t('copiedWhen', { when })} />. {t('didYouSend')}
    </Notice>
  );
}

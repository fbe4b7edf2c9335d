import { Anchor, Button, Group, SegmentedControl, Text, Textarea } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type EditorNode, toEditorDocument } from '../../utils/messages/editor-document.ts';
import { toPlainText } from '../../utils/messages/rich-text.ts';
import type { Block, Message } from '../../utils/model/messages.ts';
import { type Language, languages } from '../../utils/model/people.ts';
import { noteCopied } from '../planning/use-copied-letter.ts';
import { titleOf } from '../posts/use-posts.ts';
import { useSettings } from '../settings/use-settings.ts';
import { Gone } from '../ui/Gone.tsx';
import { Lines } from '../ui/Lines.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { Since } from '../ui/When.tsx';
import { addressOf } from '../use-place.ts';
import { FactReceipt } from './FactReceipt.tsx';
import { HiddenLetter } from './HiddenLetter.tsx';
import { LetterEditor } from './LetterEditor.tsx';
import { LetterNotes } from './LetterNotes.tsx';
import { NextThanks } from './NextThanks.tsx';
import { OtherWays } from './OtherWays.tsx';
import { Refused } from './Refused.tsx';
import { Rewrite } from './Rewrite.tsx';
import { SaveVariant } from './SaveVariant.tsx';
import { SentButton } from './SentButton.tsx';
import { useAnew } from './use-anew.ts';
import { useCopy } from './use-copy.ts';
import { markCopied, type ShownLetter, saveEdit, undoCopied, useLetter } from './use-letter.ts';
import { type Undoable, useUndoable } from './use-undoable.ts';

/** One letter: read it, change it, copy it, say that it was sent. */
export default function MessageScreen({ id }: { id: string | null }) {
  const t = useTranslations('messages');
  const app = useTranslations('app');
  const letter = useLetter(id);
  const { demoNames } = useSettings();
  if (letter === undefined) return <Lines label={app('loading')} />;
  if (letter === null)
    return <Gone title={t('title')} says={t('gone')} back={{ label: t('title'), href: addressOf('messages') }} />;
  if (demoNames) return <HiddenLetter letter={letter} />;
  return <Letter key={letter.message.id} letter={letter} />;
}

function Letter({ letter: { message, readers, posts } }: { letter: ShownLetter }) {
  const t = useTranslations('messages');
  const app = useTranslations('app');
  const people = useTranslations('people.languageName');
  const words = useTranslations('posts');
  const letter = useTranslations('planning.letter');
  const copying = useCopy();
  const copied = useUndoable(message.id);
  const [fact, setFact] = useState<string | null>(null);
  const anew = useAnew(message);
  const { replaced } = anew;
  // A new draft replaces the editor's text; the user's own typing must not.
  // biome-ignore lint/correctness/useExhaustiveDependencies: [2026-11-24] phraseIds tell a new draft from an edit
  const document = useMemo(
    () => toEditorDocument(replaced && isSameDraft(replaced, message) ? replaced.body : message.body),
    [message.id, message.language, message.phraseIds.join(), replaced],
  );
  // What stands in the editor, which is stored a moment later than the next press may come.
  const [typed, setTyped] = useState<{ over: EditorNode; body: Block[]; unbound: number } | null>(null);
  const own = typed?.over === document ? typed : null;
  const shown = own ? { ...message, body: own.body } : message;
  const name = readers[0] === undefined ? null : (readers[0]?.name ?? app('aColleague'));
  // A leader or a stand-in need not be in the register.
  const isToOne = message.kind === 'wordToLeader' || message.kind === 'handover';
  const [about] = posts;
  const thanks = message.kind === 'thanks' || message.kind === 'thanksWithResult';
  const copy = async (plainOnly: boolean) => {
    if (!(await copying.copy(shown.body, plainOnly))) return;
    await markCopied(message.id);
    const noted = await noteCopied(message);
    copied.begin({
      said: noted.what === 'nothing' ? t('copied') : `${t('copied')} ${letter(noted.what)}`,
      undo: () => Promise.all([undoCopied(message.id), noted.undo()]),
    });
  };
  return (
    <Page title={name !== null ? t('to', { name }) : isToOne ? t(`kind.${message.kind}`) : t('toChannel')} narrow>
      <Group justify="space-between" gap="xs">
        <Text size="sm" className="ms-soft" lineClamp={2} flex="1 1 260px">
          {t(`kind.${message.kind}`)}
          {about ? (
            <>
              {' · '}
              <Anchor href={addressOf('post', about.post.id)} size="sm">
                {titleOf(about, words('untitled'))}
              </Anchor>
            </>
          ) : null}
        </Text>
        {thanks ? (
          <SegmentedControl
            size="xs"
            aria-label={t('language')}
            value={message.language}
            onChange={(language) => anew.draft({ language: language as Language })}
            data={languages.map((value) => ({ value, label: people(value) }))}
          />
        ) : null}
      </Group>
      <LetterEditor
        label={t('body')}
        document={document}
        onChange={(edited) => {
          anew.written();
          setTyped({ over: document, ...saveEdit(message, edited) });
        }}
        onFact={setFact}
        onDone={() => copy(false)}
        copied={copying.state === 'copied'}
      />
      <FactReceipt message={message} opened={fact} onClose={() => setFact(null)} />
      <Refused refused={anew.refused} />
      <LetterNotes message={shown} unbound={own?.unbound ?? 0} readAt={about?.post.url ?? null} anew={anew} />
      <Group gap="sm">
        <Group gap={4} wrap="nowrap">
          <Button miw={156} onClick={() => copy(false)} title="Ctrl+Enter" aria-keyshortcuts="Control+Enter">
            {copying.state === 'copied' ? `✓ ${app('action.copied')}` : t('copy')}
          </Button>
          <OtherWays message={shown} reader={readers[0] ?? null} onPlain={() => copy(true)} />
        </Group>
        {thanks ? (
          <Button variant="light" onClick={() => anew.draft({ avoid: message.phraseIds })}>
            {t('another')}
          </Button>
        ) : null}
        <Rewrite message={shown} onReplaced={anew.put} />
      </Group>
      {copying.state === 'failed' ? (
        <Textarea
          readOnly
          autosize
          label={app('action.copyRefused')}
          value={toPlainText(shown.body)}
          onFocus={(event) => event.currentTarget.select()}
        />
      ) : null}
      <SentLine letter={message} just={copied.offered} />
      {thanks ? <NextThanks message={message} /> : null}
      <SaveVariant message={shown} reader={readers[0] ?? null} />
    </Page>
  );
}

function isSameDraft(a: Message, b: Message): boolean {
  return a.language === b.language && a.phraseIds.join() === b.phraseIds.join();
}

/** Where the letter stands: copied a moment ago, waiting for an answer, or sent. It says so itself, and nothing covers it. */
function SentLine({
  letter: { id, copiedAt, sentAt },
  just,
}: {
  letter: ShownLetter['message'];
  /** What was just done, while it can be taken back. */
  just: Undoable | null;
}) {
  const t = useTranslations('messages');
  const app = useTranslations('app.action');
  const line = useRef<HTMLDivElement>(null);
  const isNew = just !== null;
  // Just copied: what comes next is brought into a narrow panel, and no further.
  useEffect(() => {
    if (isNew) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isNew]);
  if (sentAt) {
    return (
      <Text size="sm" className="ms-soft">
        ✓ <Since at={sentAt} say={(when) => t('sentWhen', { when })} />
      </Text>
    );
  }
  if (!copiedAt) return null;
  return (
    <div ref={line}>
      <Notice
        live
        actions={
          <>
            <SentButton id={id} />
            {just ? (
              <Button size="compact-sm" variant="subtle" onClick={just.take}>
                {app('undo')}
              </Button>
            ) : null}
          </>
        }
      >
        {just ? just.said : <Since at={copiedAt} say={(when) => `${t('copiedWhen', { when })}.`} />} {t('didYouSend')}
      </Notice>
    </div>
  );
}

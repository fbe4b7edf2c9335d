import { Anchor, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { dateIn } from '../../utils/planning/dates.ts';
import { CopyText } from '../ui/CopyText.tsx';
import { DateInput } from '../ui/DateInput.tsx';
import { Lines } from '../ui/Lines.tsx';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { addressOf } from '../use-place.ts';
import classes from './planning.module.css';
import { saveHandover, useHandover } from './use-handover.ts';

/** What a stand-in needs to keep the promises while she is away: to look over, copy, or save as a page. */
export default function HandoverScreen() {
  const t = useTranslations('planning.handover');
  const plan = useTranslations('planning.plan');
  const app = useTranslations('app');
  const [startOn, setStartOn] = useState(dateIn(new Date().toISOString()));
  const shown = useHandover(startOn);
  if (!shown) return <Lines label={app('loading')} />;
  const { sheet, heading, parts, text } = shown;
  return (
    <Page title={heading.title}>
      <Anchor href={addressOf('plan')} size="sm">
        ← {plan('title')}
      </Anchor>
      <Group gap="sm" align="flex-end">
        <DateInput
          label={t('from')}
          value={startOn}
          onChange={(event) => event.currentTarget.value && setStartOn(event.currentTarget.value)}
        />
        <CopyText variant="filled" label={t('copy')} text={() => text} />
        <Button variant="light" onClick={() => saveHandover(sheet, t('file'))}>
          {t('save')}
        </Button>
      </Group>
      <Text size="sm" className="ms-soft">
        {heading.from} {heading.warning}
      </Text>
      {parts.map(({ title, lines, none }) => (
        <Section key={title} title={title}>
          {lines.length === 0 ? (
            <Text size="sm" className="ms-soft">
              {none}
            </Text>
          ) : (
            <ul className={classes.lines}>
              {lines.map(({ what, about }) => (
                <li key={`${what}/${about}`} className={classes.line}>
                  <Text size="sm">{what}</Text>
                  {about ? (
                    <Text size="xs" className="ms-soft">
                      {about}
                    </Text>
                  ) : null}
                </li>
              ))}
            </ul>
          )}
        </Section>
      ))}
    </Page>
  );
}

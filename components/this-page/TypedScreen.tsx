import { Button, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { platformNames } from '../../utils/model/platforms.ts';
import { useMetricName } from '../posts/use-metric-name.ts';
import { DateInput } from '../ui/DateInput.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { useDay } from '../ui/When.tsx';
import { goTo, usePlace } from '../use-place.ts';
import { typedFields, underPlatformsNames } from './typed-fields.ts';
import { previewLink, type TypedForm, type TypedOutcome, useSaveTyped } from './use-typed.ts';

/** Paste a link, type the numbers: a full way in that reads nothing on any page. The link of a post the popup could not read stands there. */
export default function TypedScreen() {
  const t = useTranslations('thisPage.typed');
  const metricName = useMetricName();
  const day = useDay();
  const save = useSaveTyped();
  const { id: brought } = usePlace();
  const link = brought && previewLink(brought) ? brought : '';
  const [form, setForm] = useState<TypedForm>({ link, publishedOn: '', words: '', numbers: {} });
  const [outcome, setOutcome] = useState<TypedOutcome | null>(null);
  const post = previewLink(form.link);
  const change = (part: Partial<TypedForm>) => {
    setOutcome(null);
    const next = { ...form, ...part };
    const platform = previewLink(next.link)?.platform ?? null;
    setForm({ ...next, numbers: underPlatformsNames(platform, next.numbers) });
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const result = await save(form);
    if ('saved' in result) goTo('post', result.saved);
    else setOutcome(result);
  };
  const wrong = outcome && 'wrong' in outcome ? outcome.wrong : [];
  return (
    <Page title={t('title')} narrow>
      <Text className="ms-soft" maw="56ch">
        {t('intro')}
      </Text>
      <form onSubmit={submit} noValidate>
        <Stack gap="md" className="ms-card">
          <TextInput
            label={t('link')}
            type="url"
            required
            value={form.link}
            placeholder="https://"
            error={outcome && 'wrongLink' in outcome ? t('linkProblem') : undefined}
            description={
              post
                ? `${platformNames[post.platform]}${post.publishedAt ? ` · ${day(post.publishedAt.latest)}` : ''}`
                : undefined
            }
            onChange={(event) => change({ link: event.currentTarget.value })}
          />
          {post?.publishedAt ? (
            <Text size="xs" className="ms-soft">
              {t('publishedFromLink')}
            </Text>
          ) : (
            <DateInput
              label={t('publishedOn')}
              value={form.publishedOn}
              onChange={(event) => change({ publishedOn: event.currentTarget.value })}
            />
          )}
          <TextInput
            label={t('whatItSays')}
            value={form.words}
            maxLength={200}
            onChange={(event) => change({ words: event.currentTarget.value })}
          />
          <SimpleGrid cols={{ base: 2, xs: 3 }} spacing="sm">
            {typedFields(post?.platform ?? null, form.numbers).map((metric) => (
              <TextInput
                key={metric}
                label={metricName(metric, post?.platform ?? null)}
                inputMode="numeric"
                value={form.numbers[metric] ?? ''}
                error={wrong.includes(metric) ? t('numberProblem') : undefined}
                onChange={(event) => change({ numbers: { ...form.numbers, [metric]: event.currentTarget.value } })}
              />
            ))}
          </SimpleGrid>
          {outcome && 'nothing' in outcome ? (
            <Notice live tone="warm">
              {t('nothing')}
            </Notice>
          ) : null}
          <Button type="submit" w="fit-content">
            {t('save')}
          </Button>
        </Stack>
      </form>
    </Page>
  );
}

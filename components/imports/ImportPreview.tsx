import { Button, Group, List, Stack, Table, Text } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import type { PreviewSummary } from '../../utils/imports/import-desk.ts';
import { platformNames } from '../../utils/model/platforms.ts';
import { useMetricName } from '../posts/use-metric-name.ts';
import { Notice } from '../ui/Notice.tsx';
import { Section } from '../ui/Section.tsx';
import { useDay } from '../ui/When.tsx';
import { ImportQuestions } from './ImportQuestions.tsx';
import classes from './imports.module.css';
import type { ImportStep, ImportWalk } from './use-import.ts';

const ROWS_SHOWN = 6;
const PROBLEMS_SHOWN = 5;

/** What the file is, what would be added, what was noticed. Nothing is stored yet. */
export function ImportPreview({ at, walk }: { at: Extract<ImportStep, { step: 'preview' }>; walk: ImportWalk }) {
  const t = useTranslations('imports');
  const app = useTranslations('app.action');
  const day = useDay();
  const { preview, plan } = at;
  const { covers, published } = preview;
  return (
    <Stack gap="md">
      <Section title={preview.fileName}>
        <Text size="sm">
          {preview.platform ? `${platformNames[preview.platform]} · ` : ''}
          {t('rows', { count: preview.rowCount })}
          {published.first && published.last
            ? ` · ${t('span', { from: day(published.first), to: day(published.last) })}`
            : ''}
        </Text>
        <Text size="sm" className="ms-soft">
          {covers.kind === 'lifetime'
            ? t('lifetime')
            : covers.from && covers.to
              ? t('periodFrom', { from: day(covers.from), to: day(covers.to) })
              : t('period')}
        </Text>
        {plan ? (
          <List size="sm">
            {plan.sameFile ? <List.Item>{t('sameFile')}</List.Item> : null}
            <List.Item>
              {t('willAdd', { posts: plan.newPosts, snapshots: plan.newSnapshots, totals: plan.newPageTotals })}
            </List.Item>
            {plan.skipped > 0 ? <List.Item>{t('willSkip', { count: plan.skipped })}</List.Item> : null}
            {plan.conflicts > 0 ? <List.Item>{t('conflicts', { count: plan.conflicts })}</List.Item> : null}
          </List>
        ) : null}
        <ImportQuestions preview={preview} onAnswer={walk.answer} />
        <Group gap="sm">
          <Button onClick={walk.store} disabled={!plan || plan.newPosts + plan.newSnapshots + plan.newPageTotals === 0}>
            {t('add')}
          </Button>
          {preview.recognised === 'mapped' && preview.questions.length === 0 ? (
            <Button variant="light" onClick={walk.mapAgain}>
              {t('mapAgain')}
            </Button>
          ) : null}
          <Button variant="subtle" onClick={walk.cancel}>
            {app('cancel')}
          </Button>
        </Group>
      </Section>
      <Problems preview={preview} />
      <FirstRows preview={preview} />
    </Stack>
  );
}

function Problems({ preview: { problems } }: { preview: PreviewSummary }) {
  const t = useTranslations('imports');
  if (problems.length === 0) return null;
  return (
    <Notice tone="warm" title={t('noticed', { count: problems.length })}>
      {problems.slice(0, PROBLEMS_SHOWN).map((problem) => (
        <div key={`${problem.code}/${problem.row}/${problem.about}`}>
          {problem.row === null ? '' : `${t('row', { row: problem.row })} `}
          {t(`problem.${problem.code}`)}
          {problem.about ? ` (${problem.about})` : ''}
        </div>
      ))}
    </Notice>
  );
}

function FirstRows({ preview }: { preview: PreviewSummary }) {
  const t = useTranslations('imports');
  const format = useFormatter();
  const metricName = useMetricName();
  const day = useDay();
  if (preview.firstRows.length === 0) return null;
  return (
    <div className={classes.scroll}>
      <Table fz="xs" verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('post')}</Table.Th>
            <Table.Th>{t('published')}</Table.Th>
            {preview.metricColumns.map(({ metric, where }) => (
              <Table.Th key={where} ta="right">
                {metricName(metric, preview.platform)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {preview.firstRows.slice(0, ROWS_SHOWN).map((row) => (
            <Table.Tr key={row.row}>
              <Table.Td maw={260}>
                <Text fz="inherit" lineClamp={1} dir="auto">
                  {row.text ?? row.nativeId}
                </Text>
              </Table.Td>
              <Table.Td>{row.publishedAt ? day(row.publishedAt.latest) : '–'}</Table.Td>
              {row.numbers.map((number, place) => (
                <Table.Td key={preview.metricColumns[place]?.where} ta="right" className="ms-number">
                  {number === null ? '–' : format.number(typeof number === 'number' ? number : number.value)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

import { Kbd, Table, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Section } from '../ui/Section.tsx';
import { modifierKey, useCommandKeys } from './use-keys.ts';

/** The keys that work anywhere, and where they are changed. */
export function Keys() {
  const t = useTranslations('settings');
  const commands = useCommandKeys();
  const keys: [string, string[] | undefined][] = [
    [t('keyRead'), commands?.read],
    [t('keyPlanner'), commands?.planner],
    [t('keySearch'), [modifierKey, 'K']],
    [t('keyUndo'), [modifierKey, 'Z']],
    [t('keyMove'), ['Shift', '← ↑ → ↓']],
  ];
  return (
    <Section title={t('keys')}>
      <Table withRowBorders={false} fz="sm" w="fit-content" horizontalSpacing={4}>
        <Table.Tbody>
          {keys.map(([what, combination]) => (
            <Table.Tr key={what}>
              <Table.Td pl={0}>{what}</Table.Td>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>
                {combination?.map((key) => (
                  <Kbd key={key} mr={4} ff="var(--ms-font)">
                    {key}
                  </Kbd>
                ))}
                {combination?.length === 0 ? <span className="ms-soft">{t('keyNone')}</span> : null}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="xs" className="ms-soft">
        {t('keysChange')}
      </Text>
    </Section>
  );
}

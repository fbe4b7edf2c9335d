import { Kbd, Table, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Section } from '../ui/Section.tsx';

/** The keys that work anywhere, and where they are changed. */
export function Keys() {
  const t = useTranslations('settings');
  const keys: [string, string[]][] = [
    [t('keyRead'), ['Alt', 'Shift', 'M']],
    [t('keyPlanner'), ['Alt', 'Shift', 'P']],
    [t('keySearch'), ['Ctrl', 'K']],
    [t('keyUndo'), ['Ctrl', 'Z']],
  ];
  return (
    <Section title={t('keys')}>
      <Table withRowBorders={false} fz="sm" w="fit-content">
        <Table.Tbody>
          {keys.map(([what, combination]) => (
            <Table.Tr key={what}>
              <Table.Td>{what}</Table.Td>
              <Table.Td>
                {combination.map((key) => (
                  <Kbd key={key} mr={4}>
                    {key}
                  </Kbd>
                ))}
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

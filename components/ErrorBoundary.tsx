import { Button, Code, Stack, Text, Title } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';

function Broken({ error }: { error: Error }) {
  const t = useTranslations('app.somethingBroke');
  return (
    <Stack p="md" gap="sm" role="alert">
      <Title order={1} size="h3">
        {t('title')}
      </Title>
      <Text>{t('body')}</Text>
      <Button onClick={() => location.reload()} w="fit-content">
        {t('reload')}
      </Button>
      <details>
        <summary>{t('details')}</summary>
        {/* The kind of failure only: a message could carry a colleague's name. */}
        <Code block>{error.name}</Code>
      </details>
    </Stack>
  );
}

/** Turns a crash of the screen into a calm page. What is stored lies in IndexedDB and is not touched by it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error ? <Broken error={this.state.error} /> : this.props.children;
  }
}

import { Button, Stack, Text, Title } from '@mantine/core';

export interface EmptyStateProps {
  title: string;
  body: string;
  action?: { label: string; onClick: () => void };
}

/** What will be here, why, and one button. */
export function EmptyState({ title, body, action }: EmptyStateProps) {
  return (
    <Stack className="ms-card" gap="xs" align="flex-start" p="lg">
      <Title order={2} size="h4">
        {title}
      </Title>
      <Text className="ms-soft" maw="60ch">
        {body}
      </Text>
      {action ? (
        <Button mt="xs" onClick={action.onClick}>
          {action.label}
        </Button>
      ) : null}
    </Stack>
  );
}

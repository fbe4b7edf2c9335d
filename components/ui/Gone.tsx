import { Anchor, Text } from '@mantine/core';
import { Page } from './Page.tsx';

export interface GoneProps {
  title: string;
  says: string;
  back: { label: string; href: string };
}

/** The screen of something that is no longer stored: that it is so, and the way to the others. */
export function Gone({ title, says, back }: GoneProps) {
  return (
    <Page title={title}>
      <Text>{says}</Text>
      <Anchor href={back.href} w="fit-content">
        ← {back.label}
      </Anchor>
    </Page>
  );
}

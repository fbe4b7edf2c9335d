import { Button, type ButtonProps, FileButton, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type ChosenPicture, readPicture } from './use-slide-look.ts';

interface PictureButtonProps {
  label: string;
  size: ButtonProps['size'];
  onPicked: (picture: ChosenPicture) => void;
}

/** Chooses a PNG or JPEG file, and says so when what was chosen is none. */
export function PictureButton({ label, size, onPicked }: PictureButtonProps) {
  const t = useTranslations('decks');
  const [failed, setFailed] = useState(false);
  const choose = async (file: File | null) => {
    if (!file) return;
    const picture = await readPicture(file);
    setFailed(picture === null);
    if (picture) onPicked(picture);
  };
  return (
    <Stack gap={4}>
      <FileButton accept="image/png,image/jpeg" onChange={choose}>
        {(props) => (
          <Button size={size} variant="subtle" w="fit-content" {...props}>
            {label}
          </Button>
        )}
      </FileButton>
      {failed ? (
        <Text size="sm" role="status">
          {t('pictureFailed')}
        </Text>
      ) : null}
    </Stack>
  );
}

import '@mantine/core/styles.css';
import { Button, MantineProvider } from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { allowOnlyStyles } from '../../components/ui/only-styles.ts';

/** The least a page of React and Mantine can be: one button. What opening ours is held against. */
// Mantine writes its styles as every page of ours lets it.
allowOnlyStyles();
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <MantineProvider>
      <Button>Medspill</Button>
    </MantineProvider>,
  );

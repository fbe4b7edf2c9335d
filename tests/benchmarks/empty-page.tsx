import '@mantine/core/styles.css';
import { Button, MantineProvider } from '@mantine/core';
import { createRoot } from 'react-dom/client';

/** The least a page of React and Mantine can be: one button. What opening ours is held against. */
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <MantineProvider>
      <Button>Medspill</Button>
    </MantineProvider>,
  );

import { createRoot } from 'react-dom/client';
import { App, fetchFirstScreen } from '../../components/App.tsx';
import { Shell } from '../../components/Shell.tsx';
import { allowOnlyStyles } from '../../components/ui/only-styles.ts';
import { beginOpening } from '../../components/use-open-state.ts';

allowOnlyStyles();
beginOpening();
fetchFirstScreen('workspace');
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Shell>
      <App door="workspace" />
    </Shell>,
  );
}

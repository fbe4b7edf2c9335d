import { createRoot } from 'react-dom/client';
import { App, fetchFirstScreen } from '../../components/App.tsx';
import { Shell } from '../../components/Shell.tsx';
import { allowOnlyStyles } from '../../components/ui/only-styles.ts';

allowOnlyStyles();
fetchFirstScreen();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Shell>
      <App door="workspace" />
    </Shell>,
  );
}

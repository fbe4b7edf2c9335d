import { createRoot } from 'react-dom/client';
import { Shell } from '../../components/Shell.tsx';
import { ThisPageScreen } from '../../components/this-page/ThisPageScreen.tsx';
import { allowOnlyStyles } from '../../components/ui/only-styles.ts';

allowOnlyStyles();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Shell>
      <ThisPageScreen />
    </Shell>,
  );
}

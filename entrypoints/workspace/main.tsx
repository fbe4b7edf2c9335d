import { createRoot } from 'react-dom/client';
import { App } from '../../components/App.tsx';
import { allowOnlyStyles } from '../../components/ui/only-styles.ts';

allowOnlyStyles();
const root = document.getElementById('root');
if (root) createRoot(root).render(<App door="workspace" />);

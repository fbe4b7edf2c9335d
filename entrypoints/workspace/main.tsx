import { App, fetchFirstScreen } from '../../components/App.tsx';
import { openPage } from '../../components/open-page.tsx';
import { beginOpening } from '../../components/use-open-state.ts';

beginOpening();
fetchFirstScreen('workspace');
openPage(<App door="workspace" />);

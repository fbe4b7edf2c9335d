import { openPage } from '../../components/open-page.tsx';
import { ThisPageScreen } from '../../components/this-page/ThisPageScreen.tsx';

openPage(<ThisPageScreen />);

import { openPage } from '../../components/open-page.tsx';
import { beginReading, firstRead } from '../../components/this-page/begin-reading.ts';
import { ThisPageScreen } from '../../components/this-page/ThisPageScreen.tsx';
import { getSettings } from '../../utils/settings/settings.ts';

const settings = getSettings();
const below = beginReading(settings);
openPage(
  firstRead(below).then((first) => <ThisPageScreen below={below} first={first} />),
  settings,
);

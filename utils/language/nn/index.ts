import { app } from './app.ts';
import { backup } from './backup.ts';
import { decks } from './decks.ts';
import { imports } from './imports.ts';
import { insights } from './insights.ts';
import { messages } from './messages.ts';
import { people } from './people.ts';
import { planning } from './planning.ts';
import { posts } from './posts.ts';
import { privacy } from './privacy.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { thisPage } from './this-page.ts';
import { welcome } from './welcome.ts';

/** Every word of the interface in this language: one part per room of `components/`. */
export const nn = {
  app,
  backup,
  decks,
  imports,
  insights,
  messages,
  people,
  planning,
  posts,
  privacy,
  search,
  settings,
  thisPage,
  welcome,
};

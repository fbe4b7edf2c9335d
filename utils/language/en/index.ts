export { app } from './app.ts';
export { insights } from './insights.ts';
export { messages } from './messages.ts';
export { people } from './people.ts';
export { posts } from './posts.ts';
export { settings } from './settings.ts';
export { thisPage } from './this-page.ts';
export { welcome } from './welcome.ts';

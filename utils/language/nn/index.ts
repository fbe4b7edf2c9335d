export { app } from './app.ts';
export { thisPage } from './this-page.ts';
export { posts } from './posts.ts';
export { people } from './people.ts';
export { messages } from './messages.ts';

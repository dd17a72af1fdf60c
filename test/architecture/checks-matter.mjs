/** `node test/architecture/checks-matter.mjs`: the script beside it, for plain Node. */
import { register } from 'tsx/esm/api';

register();
await import('./checks-matter.ts');

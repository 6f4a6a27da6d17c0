// Builds the web page in Teams into dist/tab. Started by the set-up, when what it is made of changed.
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { pagina } from '../setup/gebouwd.mjs';
import { bouwopties } from './bouwopties.ts';

const ROOT = resolve(fileURLToPath(new URL('../..', import.meta.url)));

await pagina.bouw(() => build(bouwopties(join(ROOT, 'src/tab'), pagina.map)));

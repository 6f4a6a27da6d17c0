import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

const HTML = `<!doctype html><html lang="nl"><head><meta charset="utf-8" /><title>Leeg</title></head>
<body><div id="pagina"></div><script type="module" src="./leeg.jsx"></script></body></html>`;
const SCRIPT = `import { render } from 'preact';
import { useState } from 'preact/hooks';
function Leeg() {
  const [keer, zet] = useState(0);
  return <main><h1 onClick={() => zet(keer + 1)}>Leeg</h1><div style={{ height: '60000px' }} /></main>;
}
render(<Leeg />, document.getElementById('pagina'));`;

/** A page with nothing on it, made with the same tools as ours: the yardstick of how fast ours can be. */
export type LegePagina = AsyncDisposable & { readonly map: string };

/** Builds it beside the real one, so that it finds the same packages. */
export async function bouwLegePagina(): Promise<LegePagina> {
  await mkdir('dist', { recursive: true });
  const plek = await mkdtemp(join(process.cwd(), 'dist', 'leeg-'));
  await writeFile(join(plek, 'index.html'), HTML);
  await writeFile(join(plek, 'leeg.jsx'), SCRIPT);
  const map = join(plek, 'uit');
  await build({
    configFile: false,
    root: plek,
    base: '/tab/',
    logLevel: 'silent',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir: map, assetsDir: 'bestanden', target: 'es2022', modulePreload: { polyfill: false } },
  });
  return { map, [Symbol.asyncDispose]: () => rm(plek, { recursive: true, force: true }) };
}

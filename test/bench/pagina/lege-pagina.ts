import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { bouwopties } from '../../../scripts/tab/bouwopties.ts';

const HTML = `<!doctype html><html lang="nl"><head><meta charset="utf-8" /><title>Leeg</title></head>
<body><div id="pagina"></div><script type="module" src="./leeg.jsx"></script></body></html>`;

const HOOG = `<div style={{ height: '60000px' }} />`;

/** Nothing but the library that draws. */
const KAAL = `import { render } from 'preact';
render(<main><h1>Leeg</h1>${HOOG}</main>, document.getElementById('pagina'));`;

/** What stands around every view of ours, with its styles and the look of Teams: no data, nothing in it. */
const SCHIL = `import 'virtual:thema.css';
import '../../src/tab/stijl/pagina.css';
import '../../src/tab/stijl/bord.css';
import '../../src/tab/stijl/kaart.css';
import '../../src/tab/stijl/overig.css';
import '../../src/tab/stijl/zaak.css';
import { render } from 'preact';
import { Schil } from '../../src/tab/schil.tsx';
import { volgComputer } from '../../src/tab/thema/thema.ts';
volgComputer();
render(
  <Schil locaties={[]} locatie={{ id: 'leeg', naam: 'Leeg' }} kies={() => {}} adres="/">${HOOG}</Schil>,
  document.getElementById('pagina'),
);`;

const soorten = { kaal: KAAL, schil: SCHIL } as const;

/** A page without data, made with the same tools as ours: the yardstick of how fast ours can be. */
export type LegePagina = AsyncDisposable & { readonly map: string };

/** Builds it beside the real one, so that it finds the same packages. */
export async function bouwLegePagina(soort: keyof typeof soorten): Promise<LegePagina> {
  await mkdir('dist', { recursive: true });
  const plek = await mkdtemp(join(process.cwd(), 'dist', 'leeg-'));
  await writeFile(join(plek, 'index.html'), HTML);
  await writeFile(join(plek, 'leeg.jsx'), soorten[soort]);
  const map = join(plek, 'uit');
  await build(bouwopties(plek, map));
  return { map, [Symbol.asyncDispose]: () => rm(plek, { recursive: true, force: true }) };
}

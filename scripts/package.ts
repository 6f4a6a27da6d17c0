// `npm run package`: the package of the app for Teams, checked, in dist/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { maakPakket } from './pakket/maak.ts';
import type { PakketOpties } from './pakket/opties.ts';
import { GEBRUIK, leesOpties, PakketFout } from './pakket/opties.ts';

/** What a person must know of this package, beside where it is. */
function bijzonderheden({ omgeving, pagina, informatie }: PakketOpties): readonly string[] {
  if (omgeving === 'demo') {
    return [
      'Dit pakket is om te bekijken. Voor Teams: --omgeving proef of productie, met --app-id en --domein.',
    ];
  }
  return [
    `De app wijst voor uitleg en privacy naar ${informatie} (anders: --informatie).`,
    pagina === null
      ? 'Zonder bord: geef --pagina-id als het programma de pagina toont (TAB_APP_ID).'
      : `Het programma moet hetzelfde hebben: TAB_APP_ID=${pagina.id} en TAB_APP_URI=${pagina.naam}`,
  ];
}

try {
  const opties = leesOpties(process.argv.slice(2), process.env);
  if (opties === null) {
    process.stdout.write(GEBRUIK);
  } else {
    const pakket = maakPakket(opties);
    const map = fileURLToPath(new URL('../dist/', import.meta.url));
    mkdirSync(map, { recursive: true });
    const bestand = `dist/negenuur-${opties.omgeving}.zip`;
    writeFileSync(new URL(`../${bestand}`, import.meta.url), pakket);
    process.stdout.write(`${bestand} is gemaakt en gecontroleerd.\n`);
    for (const regel of bijzonderheden(opties)) process.stdout.write(`${regel}\n`);
  }
} catch (error) {
  if (!(error instanceof PakketFout)) throw error;
  process.stderr.write(`${error.message}\nUitleg: npm run package -- --help\n`);
  process.exitCode = 2;
}

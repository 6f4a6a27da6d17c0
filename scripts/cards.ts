// `npm run cards [kind or form…]`: draws the sample cards and every form into docs/kaarten/ and the flow chart into
// docs/, to be looked at.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { voorbeelden } from '../cards/voorbeelden/alle.ts';
import { legeFormulieren } from '../cards/voorbeelden/formulier.ts';
import { tekenFormulier, tekenSoort } from './kaarten/bladen.ts';
import { formulierenindex, kaartenindex } from './kaarten/index.ts';
import { openTekenblad } from './kaarten/tekenblad.ts';
import { deelATikken, tikkenpagina } from './kaarten/tikken.ts';
import { stroomschemapagina } from './stroomschema/tekening.ts';

const docs = fileURLToPath(new URL('../docs/', import.meta.url));
const map = `${docs}kaarten/`;
const gevraagd = process.argv.slice(2);
const doetMee = (naam: string): boolean => gevraagd.length === 0 || gevraagd.includes(naam);

mkdirSync(`${map}formulieren`, { recursive: true });
const blad = await openTekenblad();
try {
  for (const [soort, lijst] of Object.entries(voorbeelden)) {
    if (doetMee(soort)) writeFileSync(`${map}${soort}.png`, await tekenSoort(blad, lijst));
  }
  for (const [id, schermen] of Object.entries(legeFormulieren)) {
    if (doetMee(id)) writeFileSync(`${map}formulieren/${id}.png`, await tekenFormulier(blad, schermen));
  }
} finally {
  await blad.sluit();
}
writeFileSync(`${map}README.md`, kaartenindex());
writeFileSync(`${map}formulieren/README.md`, formulierenindex());
writeFileSync(`${map}tikken.md`, tikkenpagina());
writeFileSync(`${docs}stroomschema.md`, stroomschemapagina());
const { antwoord, compleet } = deelATikken;
console.log(`Deel A: ${antwoord.tikken} tik; compleet in ${compleet.tikken} tikken, ${compleet.seconden} s`);
console.log(`Kaarten getekend in ${map}`);

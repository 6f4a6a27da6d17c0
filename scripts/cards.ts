// `npm run cards [kind or form…]`: draws the sample cards and every form into docs/kaarten/, the flow chart into docs/
// and the emergency list (`noodlijst`) into docs/plaatjes/, to be looked at.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { voorbeelden } from '../cards/voorbeelden/alle.ts';
import { legeFormulieren } from '../cards/voorbeelden/formulier.ts';
import { noodvoorbeeld } from '../cards/voorbeelden/noodlijst.ts';
import type { Blad } from './kaarten/bladen.ts';
import { tekenFormulier, tekenSoort } from './kaarten/bladen.ts';
import { formulierenindex, kaartenindex } from './kaarten/index.ts';
import { tekenNoodlijst } from './kaarten/noodblad.ts';
import { openTekenblad } from './kaarten/tekenblad.ts';
import { deelATikken, tikkenpagina } from './kaarten/tikken.ts';
import { stroomschemapagina } from './stroomschema/tekening.ts';

const docs = fileURLToPath(new URL('../docs/', import.meta.url));
const map = `${docs}kaarten/`;
const gevraagd = process.argv.slice(2);
const doetMee = (naam: string): boolean => gevraagd.length === 0 || gevraagd.includes(naam);

/** Writes the picture; what is wrong on it is said, and ends the command as failed. */
function bewaar(bestand: string, { png, bezwaren }: Blad): void {
  writeFileSync(`${map}${bestand}`, png);
  for (const bezwaar of bezwaren) console.error(`${bestand}: ${bezwaar}`);
  if (bezwaren.length > 0) process.exitCode = 1;
}

mkdirSync(`${map}formulieren`, { recursive: true });
const blad = await openTekenblad();
try {
  for (const [soort, lijst] of Object.entries(voorbeelden)) {
    if (doetMee(soort)) bewaar(`${soort}.png`, await tekenSoort(blad, lijst));
  }
  for (const [id, schermen] of Object.entries(legeFormulieren)) {
    if (doetMee(id)) bewaar(`formulieren/${id}.png`, await tekenFormulier(blad, schermen));
  }
  if (doetMee('noodlijst')) {
    writeFileSync(`${docs}plaatjes/noodlijst.png`, await tekenNoodlijst(blad, noodvoorbeeld));
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

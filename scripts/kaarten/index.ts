import { aanmeldformulieren } from '../../cards/voorbeelden/aanmelden.ts';
import { voorbeelden } from '../../cards/voorbeelden/alle.ts';
import type { Formulier } from '../../src/domain/werkproces/formulier.ts';
import { formulieren } from '../../src/domain/werkproces/formulierenregister.ts';
import { opBlad } from './bladen.ts';

const VOORAF = [
  'Getekend met de echte renderer en de Teams-instellingen: licht en donker, 360 en 600 pixels breed.',
  'Alle zaken zijn verzonnen. Opnieuw tekenen: `npm run cards`, of één soort: `npm run cards zaak`.',
];

/** `docs/kaarten/README.md`: each kind with its sheet. */
export function kaartenindex(): string {
  const soorten = Object.entries(voorbeelden).map(([soort, lijst]) => {
    const namen = opBlad(lijst).map(({ naam }) => naam);
    return `## ${soort}\n\n${namen.join(' · ')}\n\n![${soort}](${soort}.png)`;
  });
  const formulierenlink =
    'Alle formulieren staan bij [de formulieren](formulieren/README.md), tikken en tijd bij [de telling](tikken.md).';
  return `${['# De kaarten', ...VOORAF, formulierenlink, ...soorten].join('\n\n')}\n`;
}

/** `docs/kaarten/formulieren/README.md`: each form with its sheet. */
export function formulierenindex(): string {
  const opHetBlad = [...Object.values<Formulier>(formulieren), ...aanmeldformulieren];
  const bladen = opHetBlad.map(
    ({ id, titel, schrijft }) => `## ${id}\n\n${titel} · ${schrijft.join(', ')}\n\n![${titel}](${id}.png)`,
  );
  return `${['# De formulieren', ...VOORAF, ...bladen].join('\n\n')}\n`;
}

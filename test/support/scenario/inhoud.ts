import { vast } from './meldingen.ts';
import { antwoordtDeelA, besluitVrijheid, besluitZaak, geeftInbreng } from './werk.ts';
import type { Zsm } from './zsm.ts';

/** Typed texts that would be recognised anywhere, and who may read each (werkproces §9, forms). */
export const KANARIES: Readonly<Record<string, readonly string[]>> = {
  'kanarie melding': ['politie-1', 'officier-1', 'vt-oefenstad-1', 'reclassering-1', 'raad-1'],
  'kanarie voorwaarden': ['politie-1', 'officier-1', 'vt-oefenstad-1', 'reclassering-1', 'raad-1'],
  'kanarie politie': ['politie-1', 'officier-1', 'vt-oefenstad-1', 'reclassering-1', 'raad-1'],
  'kanarie reclassering': ['reclassering-1', 'officier-1'],
  'kanarie raad': ['raad-1', 'officier-1'],
  'kanarie slachtofferhulp': ['slachtofferhulp-1', 'officier-1'],
  'kanarie officier': ['officier-1'],
};
/** Somebody of every role, of two VT organisations and beheer. */
export const ALLEN = [
  'vt-oefenstad-1',
  'vt-waterland-1',
  'officier-1',
  'kpc-1',
  'politie-1',
  'reclassering-1',
  'raad-1',
  'slachtofferhulp-1',
  'halt-1',
  'zvh-1',
  'beheer-1',
];

/** A case in which everybody typed something. */
export async function metInhoud(zsm: Zsm): Promise<void> {
  await zsm.meldt(vast({ kinderen: 'getuige', toelichting: 'kanarie melding' }));
  const vt = await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Ja');
  const details = { gevallen: 'vuurwapen', toegang: 'ja', zicht: 'nee' };
  await vt.fills(details).presses('Aanvullen');
  await vt.fills({ voorwaarden: 'kanarie voorwaarden' }).presses('Aanvullen');
  await geeftInbreng(zsm, 'politie-1', {
    eerder: 'nee',
    vtMelding: 'gedaan',
    toelichting: 'kanarie politie',
  });
  const advies = { advies: 'maatregelen', toelichting: 'kanarie reclassering' };
  await (await geeftInbreng(zsm, 'reclassering-1', advies)).presses('Gesprek met kinderen volgt');
  await geeftInbreng(zsm, 'raad-1', { kinderenBekend: 'nee', gesproken: 'nee', toelichting: 'kanarie raad' });
  await geeftInbreng(zsm, 'slachtofferhulp-1', {
    contact: 'gesproken',
    eersteContact: 'shn',
    toelichting: 'kanarie slachtofferhulp',
  });
  await besluitVrijheid(zsm, { besluit: 'ivs', bewijs: 'voldoende' });
  await besluitZaak(zsm, { besluiten: 'dagvaarding', toelichting: 'kanarie officier' });
  zsm.berichten.expectLike(/./);
}

import { expect } from 'vitest';
import { isBereikbaar } from '../support/buiten/bereikbaar.ts';
import { textsOf } from '../support/scenario/kaart.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import type { Zsm } from '../support/scenario/zsm.ts';

const stil = { instellingen: zonderHerinneringen };

async function bewaard(zsm: Zsm, wie: string): Promise<boolean> {
  return (await zsm.ports.contactPoints.read(zsm.senderOf(wie))).mark !== '';
}

async function zegt(zsm: Zsm, wie: string, tekst: string): Promise<string> {
  const [antwoord] = await zsm.types(wie, tekst, zsm.personal(wie));
  return textsOf(antwoord?.card ?? {}).join(' ');
}

scenario(
  'wie zich afmeldt en nergens meer een rol heeft, wordt meteen vergeten; wie een vaste rol houdt niet',
  async (zsm) => {
    await zegt(zsm, 'nieuw', 'aanmelden oefenstad halt');
    zsm.berichten.expectLike(/toegang/);
    await zsm.as('kpc-1').at('Iemand vraagt toegang').presses('Toelaten');
    zsm.berichten.expectLike(/./);
    await isBereikbaar(zsm, 'nieuw', 'nieuw@voorbeeld.example');
    await isBereikbaar(zsm, 'kpc-1', 'kpc@voorbeeld.example');
    expect(await zegt(zsm, 'nieuw', 'afmelden')).toContain('afgemeld');
    expect(await bewaard(zsm, 'nieuw')).toBe(false);
    await zegt(zsm, 'kpc-1', 'afmelden');
    expect(await bewaard(zsm, 'kpc-1')).toBe(true);
  },
  stil,
);

scenario(
  'wie uit de instellingen verdwijnt, is binnen een uur vergeten; de anderen houden hun adressen',
  async (zsm) => {
    const gegevens = zsm.senderOf('halt-1');
    await isBereikbaar(zsm, 'halt-1', 'halt@voorbeeld.example');
    await isBereikbaar(zsm, 'duin-kpc', '0612345678');
    await zsm.keepsHouse();
    expect((await zsm.ports.contactPoints.read(gegevens)).mark).not.toBe('');
    const nu = zsm.locaties.get('oefenstad');
    if (nu === undefined) throw new Error('oefenstad lacks');
    const personen = nu.personen.filter(({ id }) => id !== 'halt-1');
    zsm.locaties.set('oefenstad', { ...nu, personen, piket: { ...nu.piket, halt: [] } });
    await zsm.comesBack();
    await zsm.keepsHouse();
    expect((await zsm.ports.contactPoints.read(gegevens)).mark).toBe('');
    expect(await bewaard(zsm, 'duin-kpc')).toBe(true);
    zsm.takeTrouble();
  },
  stil,
);

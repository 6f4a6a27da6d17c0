// The whole audit, every night by the program itself: found, told, and silent outside until it is mended.
import { describe, expect } from 'vitest';
import { vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import { antwoordtDeelA } from '../support/scenario/werk.ts';
import type { Zsm } from '../support/scenario/zsm.ts';

const stil = { instellingen: zonderHerinneringen };

async function nacht(zsm: Zsm): Promise<void> {
  await zsm.keepsHouse();
  await zsm.settles();
}

/** A case with some events, anchored, and a night in which all was well. */
async function metZaak(zsm: Zsm): Promise<string> {
  await zsm.meldt(vast());
  await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Ja');
  await nacht(zsm);
  expect(await zsm.isChecked()).toBe('well');
  zsm.berichten.expectLike(/./);
  expect(zsm.takeTrouble()).toEqual([]);
  return `nu:{oefenstad}:zaak:${zsm.nummer}`;
}

async function vindt(zsm: Zsm, code: string): Promise<void> {
  const eerder = zsm.heartbeats;
  await nacht(zsm);
  const trouble = zsm.takeTrouble().join('\n');
  expect(trouble).toContain('the chain check found something wrong');
  expect(trouble).toContain(code);
  zsm.berichten.expectLike(/kpc-1: Negenuur meldt een storing/, /beheer-1: Negenuur meldt een storing/);
  zsm.as('kpc-1').at('Negenuur meldt een storing').expectReads('De controle van de opslag vond een fout.');
  zsm.as('beheer-1').at('Negenuur meldt een storing').expectReads('opdracht audit');
  await zsm.isChecked();
  expect(zsm.heartbeats).toBe(eerder);
  expect((await zsm.metrics.read()).text).toMatch(/negenuur_chains_wrong\{locatie="oefenstad"\} [1-9]/);
}

describe('de controle van elke nacht', () => {
  scenario(
    'een gebeurtenis veranderd: de eerste foute staat in het log, KPC en beheer horen het één keer, tot het is hersteld',
    async (zsm) => {
      const key = await metZaak(zsm);
      const client = zsm.redis.client();
      const goed = await client.lindexBuffer(`${key}:ev`, 3);
      const fout = Buffer.from(goed ?? '');
      fout.writeUInt8(fout.readUInt8(20) ^ 1, 20);
      await client.lset(`${key}:ev`, 3, fout);
      await zsm.comesBack();
      zsm.takeTrouble();
      await vindt(zsm, `${zsm.zaakId}@4`);
      // A second night finds the same: nobody hears it twice.
      await nacht(zsm);
      zsm.berichten.expectAll([]);
      zsm.takeTrouble();
      // Another replica, or this one after a restart: it found nothing itself.
      const rustig = 'negenuur_chains_wrong{locatie="oefenstad"} 0';
      zsm.metrics.chainsWrong('oefenstad', false);
      await zsm.keepsHouse(true);
      await zsm.settles();
      expect((await zsm.metrics.read()).text).not.toContain(rustig);
      // It is looked at again after a while, and what is mended goes quiet everywhere, not only the next night.
      await client.lset(`${key}:ev`, 3, goed ?? '');
      await client.del('nu:beurt:ketencontrole-beurt:oefenstad');
      await zsm.keepsHouse(true);
      await zsm.settles();
      zsm.metrics.chainsWrong('oefenstad', true);
      await zsm.keepsHouse(true);
      await zsm.settles();
      expect((await zsm.metrics.read()).text).toContain(rustig);
      zsm.as('kpc-1').at('Negenuur meldt een storing').expectReads('Dit is voorbij sinds');
      expect(zsm.takeTrouble()).toEqual([]);
      expect(await zsm.isChecked()).toBe('well');
    },
    stil,
  );

  scenario(
    'het einde van een keten weg, zo dat zij weer klopt: alleen wat buiten Redis staat weet het',
    async (zsm) => {
      const key = await metZaak(zsm);
      const { heads } = await zsm.ports.store.load(zsm.stream());
      const client = zsm.redis.client();
      await client.ltrim(`${key}:ev`, 0, 4);
      await client.hset(`${key}:meta`, { v: '5', h: Buffer.from(heads[4] ?? '', 'hex') });
      await zsm.comesBack();
      zsm.takeTrouble();
      await nacht(zsm);
      expect(zsm.takeTrouble().join()).toContain(`${zsm.zaakId}@6`);
      zsm.as('beheer-1').at('Negenuur meldt een storing').expectReads('De controle van de opslag');
      zsm.berichten.expectLike(/./);
    },
    stil,
  );

  scenario(
    'het register veranderd: ook dan komt het alarm',
    async (zsm) => {
      await metZaak(zsm);
      await zsm.redis.client().rpop('nu:{oefenstad}:register');
      await zsm.keepsHouse();
      await zsm.settles();
      expect(zsm.takeTrouble().join()).toContain('"code":"register"');
      zsm.as('kpc-1').at('Negenuur meldt een storing').expectReads('De controle van de opslag');
      zsm.berichten.expectLike(/./);
    },
    stil,
  );
});

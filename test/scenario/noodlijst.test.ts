// The emergency list: fresh every hour in a folder and by mail, once over all replicas, and never silently old.
import { mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect } from 'vitest';
import type { Noodmap } from '../../src/app/ports/noodmap.ts';
import { NoodlijstMap } from '../../src/infra/noodlijst/noodmap.ts';
import type { Mailserver } from '../support/buiten/mailserver.ts';
import { startMailserver } from '../support/buiten/mailserver.ts';
import { commitOn } from '../support/commits.ts';
import { bevatKanarie, getypt, kanarie } from '../support/kanaries.ts';
import { nietVast, vast } from '../support/scenario/meldingen.ts';
import { noodreplica } from '../support/scenario/noodreplica.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import { antwoordtDeelA } from '../support/scenario/werk.ts';
import type { Zsm } from '../support/scenario/zsm.ts';

let mail: Mailserver;
let map: string;
beforeAll(async () => {
  mail = await startMailserver();
});
afterAll(() => mail.close());
beforeEach(async () => {
  mail.mails.length = 0;
  mail.faults.length = 0;
  map = await mkdtemp(join(tmpdir(), 'nu-noodlijst-'));
  return () => rm(map, { recursive: true, force: true });
});

const opties = {
  instellingen: (locatie: Parameters<typeof zonderHerinneringen>[0]) => ({
    ...zonderHerinneringen(locatie),
    dienstnummers: { kpc: '000-000 00 03' },
    noodlijstAan: ['kpc-postbus@voorbeeld.example'],
  }),
};

const inMap = (): Noodmap => new NoodlijstMap({ map, maakMap: false });
const blad = (naam = 'noodlijst-oefenstad.html'): Promise<string> => readFile(join(map, naam), 'utf8');
const vers = async (zsm: Zsm): Promise<string> =>
  /negenuur_emergency_list_fresh\{locatie="oefenstad"\} (\d)/.exec((await zsm.metrics.read()).text)?.[1] ??
  '';

/** A minute later every replica looks again. */
async function minuut(zsm: Zsm, ...replicas: readonly { run(): Promise<void> }[]): Promise<void> {
  await zsm.redis.client().del('nu:beurt:noodlijst:oefenstad', 'nu:beurt:noodlijst:duinstad');
  await Promise.all(replicas.map((replica) => replica.run()));
  await zsm.settles();
}

describe('de noodlijst', () => {
  scenario(
    'staat elk uur één keer in de map en in de mail, op klok, met wie nog iets moet doen en wie dienst heeft',
    async (zsm) => {
      const [een, twee] = [noodreplica(zsm, inMap(), mail), noodreplica(zsm, inMap(), mail)];
      await zsm.meldt(nietVast());
      const later = zsm.nummer;
      await zsm.meldt(vast());
      const eerst = zsm.nummer;
      zsm.berichten.expectLike(/./);
      await minuut(zsm, een, twee);
      expect((await readdir(map)).toSorted()).toEqual([
        'noodlijst-duinstad.html',
        'noodlijst-duinstad.txt',
        'noodlijst-oefenstad.html',
        'noodlijst-oefenstad.txt',
      ]);
      const tekst = await blad('noodlijst-oefenstad.txt');
      expect(tekst).toContain('Noodlijst oefenstad, ma 4 mrt 2041 12:00');
      expect(tekst).toContain('Ouder dan 1 uur? Bel de KPC: 000-000 00 03.');
      expect(tekst.indexOf(eerst)).toBeLessThan(tekst.indexOf(later));
      expect(tekst).toContain(`${eerst}   Vast   Besluit vóór ma 20:00`);
      expect(tekst).toContain('VT oefenstad: deel A');
      expect(tekst).toContain('- Officier: officier-1, geen nummer ingesteld');
      expect(await blad()).toContain('maandag 4 maart, 12:00 uur');
      expect(mail.mails.map(({ to, subject }) => [to, subject])).toEqual([
        [['kpc-postbus@voorbeeld.example'], 'Noodlijst oefenstad, ma 4 mrt 2041 12:00'],
      ]);
      expect(mail.mails[0]?.text.replaceAll('\r\n', '\n').trim()).toBe(tekst.trim());
      expect(await vers(zsm)).toBe('1');

      // The same hour: nothing again, also not after a restart; the next hour: one new list.
      await minuut(zsm, een, noodreplica(zsm, inMap(), mail));
      expect(mail.mails).toHaveLength(1);
      await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Ja');
      zsm.berichten.expectLike(/./);
      await zsm.passes('1h');
      await minuut(zsm, een, twee);
      expect(mail.mails).toHaveLength(2);
      expect(await blad()).toContain('maandag 4 maart, 13:00 uur');
      expect(await blad()).not.toMatch(/acuut onveilig|partner|Mishandeling/);
    },
    opties,
  );

  scenario(
    'lukt het niet, dan blijft de oude staan en horen KPC en beheer het; een ander programma probeert het eerst',
    async (zsm) => {
      const weg = `${map}-weg`;
      const stuk = noodreplica(zsm, new NoodlijstMap({ map: weg, maakMap: false }), mail);
      const goed = noodreplica(zsm, inMap(), mail);
      await minuut(zsm, goed);
      const oud = await blad();
      await zsm.passes('1h');
      await minuut(zsm, stuk);
      expect(stuk.takeTrouble().join()).toMatch(/emergency list could not be refreshed.*ENOENT/);
      zsm.berichten.expectLike(
        /kpc-1: Negenuur meldt een storing/,
        /beheer-1: Negenuur meldt een storing/,
        /duin-kpc: Negenuur meldt een storing/,
      );
      zsm.as('kpc-1').at('Negenuur meldt een storing').expectReads('De noodlijst van dit uur is er niet.');
      expect([await vers(zsm), await blad()]).toEqual(['0', oud]);
      expect((await zsm.metrics.read()).text).toMatch(/emergency_list_failed_total\{way="map"\} [1-9]/);
      // The mail of that hour went out and is not sent again.
      expect(mail.mails).toHaveLength(2);

      await minuut(zsm, stuk, goed);
      expect(await vers(zsm)).toBe('1');
      expect(await blad()).not.toBe(oud);
      expect(mail.mails).toHaveLength(2);
      zsm.as('kpc-1').at('Negenuur meldt een storing').expectReads('Dit is voorbij sinds');
      expect([...stuk.takeTrouble(), ...goed.takeTrouble()]).toEqual([]);
    },
    opties,
  );

  scenario(
    'een volle map laat het oude blad heel, en een geweigerde mail komt later alsnog',
    async (zsm) => {
      const goed = noodreplica(zsm, inMap(), mail);
      await minuut(zsm, goed);
      const oud = await blad();
      await zsm.passes('1h');
      // A device that is always full, where the new file is made.
      await symlink('/dev/full', join(map, `noodlijst-oefenstad.html.${process.pid}.nieuw`));
      mail.faults.push({ kind: 'recipient', code: 451 });
      await minuut(zsm, goed);
      expect(goed.takeTrouble().join()).toMatch(/ENOSPC.*smtp-451/);
      expect([await blad(), mail.mails.length]).toEqual([oud, 1]);
      expect((await readdir(map)).filter((naam) => naam.endsWith('.nieuw'))).toEqual([]);
      // Its own turn comes again after one that it left to another.
      await minuut(zsm, goed);
      await minuut(zsm, goed);
      expect([await vers(zsm), mail.mails.length]).toEqual(['1', 2]);
      expect(await blad()).not.toBe(oud);
      zsm.berichten.expectLike(/Negenuur meldt een storing/, /Negenuur meldt een storing/);
    },
    opties,
  );

  scenario(
    'draagt niets van wat iemand typte, en noemt een zaak die niet te lezen is',
    async (zsm) => {
      await zsm.meldt(vast({ toelichting: kanarie('toelichting'), registratienummer: 'KANARIE-1' }));
      const { position } = await zsm.ports.store.load(zsm.stream());
      await zsm.ports.store.commit(
        commitOn(zsm.stream(), { expected: position, events: getypt(zsm.nu), postsDirty: [] }),
      );
      await zsm.meldt(vast());
      const kapot = zsm.nummer;
      zsm.berichten.expectLike(/./);
      const [client, keten] = [zsm.redis.client(), `nu:{oefenstad}:zaak:${kapot}:ev`];
      const heel = (await client.lindexBuffer(keten, 0)) ?? '';
      await client.lset(keten, 0, 'geen gebeurtenis');
      const een = noodreplica(zsm, inMap(), mail);
      await minuut(zsm, een);
      expect(een.takeTrouble().join()).toContain('could not be put on the table');
      const alles = `${await blad()}${await blad('noodlijst-oefenstad.txt')}${mail.mails[0]?.raw}`;
      expect(bevatKanarie(alles)).toBe(false);
      expect(alles).toContain(`niet te lezen, maar wel open: ${kapot}`);
      await client.lset(keten, 0, heel);
    },
    opties,
  );
});

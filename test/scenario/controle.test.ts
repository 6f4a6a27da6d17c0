import { describe, expect } from 'vitest';
import { AFLEIDING } from '../../src/domain/afgeleid/versie.ts';
import { agendaKeys, newestKey } from '../../src/infra/redis/keys.ts';
import { commitOn } from '../support/commits.ts';
import { vast } from '../support/scenario/meldingen.ts';
import { expectTimersOfEvents, scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import { antwoordtDeelA } from '../support/scenario/werk.ts';
import type { Zsm } from '../support/scenario/zsm.ts';

const stil = { instellingen: zonderHerinneringen };
const timers = agendaKeys('oefenstad', 'timer');
const syncs = agendaKeys('oefenstad', 'sync');

const STORING = [/kpc-1: Negenuur meldt een storing/, /beheer-1: Negenuur meldt een storing/];

async function hoortVan(zsm: Zsm, zin: string, ...ook: readonly RegExp[]): Promise<void> {
  zsm.berichten.expectLike(...STORING, ...ook);
  zsm.as('kpc-1').at('Negenuur meldt een storing').expectReads(zin);
  expect(zsm.takeTrouble().join()).toContain('the check found something wrong');
}

async function isVoorbij(zsm: Zsm): Promise<void> {
  const eerder = zsm.heartbeats;
  expect(await zsm.isChecked()).toBe('well');
  expect(zsm.heartbeats).toBe(eerder + 1);
  zsm.berichten.expectAll([]);
  zsm.as('kpc-1').at('Negenuur meldt een storing').expectReads('Dit is voorbij sinds');
}

describe('de controle van elke minuut', () => {
  scenario('is alles goed, dan hoort alleen buiten iets', async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    expect(await zsm.isChecked()).toBe('well');
    expect(zsm.heartbeats).toBe(1);
    await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Ja');
    zsm.berichten.expectLike(/./);
    expect(await zsm.isChecked()).toBe('well');
  });

  scenario('wekkers weg uit de agenda: ze staan er weer, en KPC en beheer horen het', async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    await zsm.redis.client().del(timers.queue);
    expect(await zsm.isChecked()).toBe('trouble');
    expect(zsm.heartbeats).toBe(0);
    await expectTimersOfEvents(zsm);
    await hoortVan(zsm, 'Er misten herinneringen.');
    await isVoorbij(zsm);
    await zsm.passes('10m');
    zsm.berichten.expectLike(/vt-oefenstad-1: Herinnering/, /./);
  });

  scenario('draait er een nieuwere versie naast, dan herstelt alleen die', async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    const client = zsm.redis.client();
    await client.set(newestKey('auditor'), String(AFLEIDING + 1), 'PX', 180_000);
    await client.del(timers.queue);
    expect(await zsm.isChecked()).toBe('elsewhere');
    expect(await client.exists(timers.queue)).toBe(0);
    // The newer one was taken back: after a while this one takes over.
    await client.del(newestKey('auditor'));
    expect(await zsm.isChecked()).toBe('trouble');
    await expectTimersOfEvents(zsm);
    await hoortVan(zsm, 'Er misten herinneringen.');
  });

  scenario('een zaak die niet te lezen is, houdt het herstel van de andere niet tegen', async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    const nieuwer = zsm.stream('oefenstad:OF-41-0099');
    const events = [{ type: 'IetsNieuws', v: 1, op: 1 }];
    await zsm.ports.store.commit(commitOn(nieuwer, { events, openIndex: 1 }));
    await zsm.redis.client().del(timers.queue);
    expect(await zsm.isChecked()).toBe('trouble');
    await expectTimersOfEvents(zsm);
    await hoortVan(zsm, 'Er misten herinneringen.');
    // As long as it stands there nothing is well, and outside they hear no heartbeat.
    expect(await zsm.isChecked()).toBe('trouble');
    expect(zsm.heartbeats).toBe(0);
    expect(zsm.takeTrouble().join()).toContain('a case could not be checked');
  });

  scenario(
    'ook de wekkers van de locatie zelf: tafel, rooster en overnames',
    async (zsm) => {
      const eigen = { locatie: 'oefenstad', soort: 'locatie', id: 'oefenstad' } as const;
      const voor = await zsm.ports.agenda.timersOf(eigen);
      expect(voor.length).toBeGreaterThan(0);
      await zsm.redis.client().del(timers.queue);
      expect(await zsm.isChecked()).toBe('trouble');
      await hoortVan(zsm, 'Er misten herinneringen.');
      expect(await zsm.ports.agenda.timersOf(eigen)).toEqual(voor);
      await isVoorbij(zsm);
    },
    { instellingen: (locatie) => ({ ...zonderHerinneringen(locatie), tafels: ['09:00'] }) },
  );

  scenario('een wekker op de verkeerde tijd wordt goed gezet', async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    const client = zsm.redis.client();
    const members = await client.zrange(timers.queue, '0', '-1');
    for (const member of members) await client.call('ZINCRBY', timers.queue, '3600000', member);
    expect(await zsm.isChecked()).toBe('trouble');
    await hoortVan(zsm, 'Er misten herinneringen.');
    await isVoorbij(zsm);
  });

  scenario(
    'een bericht dat nooit verstuurd is en waar niemand mee bezig is, gaat alsnog',
    async (zsm) => {
      await zsm.goesDown();
      await zsm.meldt(vast());
      await zsm.redis.client().del(syncs.queue);
      await zsm.comesBack();
      zsm.berichten.expectAll([]);
      expect(await zsm.isChecked()).toBe('trouble');
      await hoortVan(zsm, 'Een bericht bleef liggen.', /kanaal: Zaak/, /deel A/, /Uw inbreng/);
      await isVoorbij(zsm);
    },
    stil,
  );

  scenario(
    'werk dat is opgegeven wordt opnieuw gedaan',
    async (zsm) => {
      await zsm.meldt(vast());
      zsm.berichten.expectLike(/./);
      const wacht = { token: 'proef', locatie: 'oefenstad', kind: 'sync', max: 1, leaseMs: 60_000 } as const;
      await zsm.ports.agenda.touch(zsm.stream(), ['z']);
      const [entry] = await zsm.ports.agenda.claim(wacht);
      if (entry !== undefined) await zsm.ports.agenda.park(entry, 'failed-too-often');
      expect(await zsm.isChecked()).toBe('trouble');
      expect(await zsm.ports.agenda.parked('oefenstad')).toEqual([]);
      await hoortVan(zsm, 'Een bericht bleef liggen.');
      await isVoorbij(zsm);
    },
    stil,
  );

  scenario('wat een halve minuut te laat is, wordt gezien', async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    await zsm.goesDown();
    await zsm.ports.clock.advance(11 * 60_000);
    // Up again, and stuck: nothing of what is due is taken up before the check looks.
    zsm.comesBackStuck();
    expect(await zsm.isChecked()).toBe('trouble');
    await hoortVan(zsm, 'Herinneringen komen te laat.', /Herinnering/);
    await isVoorbij(zsm);
  });

  for (const [staat, zin] of [
    ['no-token', 'Negenuur kan niet aanmelden bij Teams.'],
    ['gone', 'Het kanaal van deze locatie is weg.'],
    ['removed', 'Negenuur is uit het team verwijderd.'],
  ] as const) {
    scenario(
      `${zin} KPC en beheer horen het één keer, tot het voorbij is`,
      async (zsm) => {
        zsm.teams.channelState = staat;
        expect(await zsm.isChecked()).toBe('trouble');
        await hoortVan(zsm, zin);
        expect(await zsm.isChecked()).toBe('trouble');
        zsm.berichten.expectAll([]);
        zsm.takeTrouble();
        zsm.teams.channelState = 'works';
        await isVoorbij(zsm);
      },
      stil,
    );
  }

  scenario(
    'Teams antwoordt niet: geen alarm bij elke hapering, wel geen levensteken',
    async (zsm) => {
      zsm.teams.channelState = 'away';
      expect(await zsm.isChecked()).toBe('trouble');
      expect(zsm.heartbeats).toBe(0);
    },
    stil,
  );

  scenario(
    'wie zonder dienst of zonder chat is, is al gemeld en houdt het levensteken niet tegen',
    async (zsm) => {
      await zsm.meldt(vast());
      zsm.berichten.expectLike(/./);
      expect(await zsm.isChecked()).toBe('well');
    },
    { ...stil, onbekend: ['politie-1'] },
  );
});

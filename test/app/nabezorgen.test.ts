import { describe, expect, test, vi } from 'vitest';
import { textsOf } from '../support/scenario/kaart.ts';
import { later, nietVast, vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import { antwoordtDeelA } from '../support/scenario/werk.ts';
import type { Zsm } from '../support/scenario/zsm.ts';
import { oefenstad } from '../support/scenario/zsm.ts';

const stil = { instellingen: zonderHerinneringen };

/** Changes the settings of oefenstad as a restart with another file does. */
async function startsWith(zsm: Zsm, piket: Record<string, readonly string[]>): Promise<void> {
  const nu = zsm.locaties.get('oefenstad');
  if (nu === undefined) throw new Error('oefenstad lacks');
  zsm.locaties.set('oefenstad', { ...nu, piket: { ...nu.piket, ...piket } });
  await zsm.comesBack();
  await zsm.wallPasses('2s');
}

describe('what could not be told then is told when it can be', () => {
  scenario(
    'a refused message about a held suspect reaches the KPC who comes on duty later',
    async (zsm) => {
      await startsWith(zsm, { kpc: [], ovj: [] });
      await zsm.program.intake.reportRefused('oefenstad', 'demo', 2);
      await zsm.settles();
      zsm.berichten.expectAll([]);
      expect(zsm.takeTrouble()).toMatchObject([
        expect.stringContaining('nobody could be told of a refused message'),
      ]);
      await startsWith(zsm, { kpc: ['kpc-1'] });
      zsm.berichten.expectLike(/kpc-1: .*geweigerd/);
    },
    stil,
  );

  scenario(
    'a refused message goes to the officer when no KPC is there',
    async (zsm) => {
      await startsWith(zsm, { kpc: [] });
      await zsm.program.intake.reportRefused('oefenstad', 'demo', 2);
      await zsm.settles();
      zsm.berichten.expectLike(/officier-1: .*geweigerd/);
    },
    stil,
  );

  scenario(
    'another colleague on duty in the settings gets the open question after the restart',
    async (zsm) => {
      await zsm.meldt(vast());
      zsm.berichten.expectLike(/./);
      await startsWith(zsm, { 'vt:vt-oefenstad': ['vt-oefenstad-2'] });
      zsm.berichten.expectAll(['vt-oefenstad-2: Veiligheidsbeoordeling deel A']);
    },
    stil,
  );

  scenario(
    'who adds the bot later gets the questions that wait',
    async (zsm) => {
      await zsm.meldt(vast());
      zsm.berichten.expectLike(/niet bereikt/, /./);
      await zsm.meets('vt-oefenstad-1');
      await zsm.settles();
      zsm.berichten.expectAll(['vt-oefenstad-1: Veiligheidsbeoordeling deel A']);
    },
    { ...stil, onbekend: ['vt-oefenstad-1'] },
  );

  test('one case whose events are broken keeps no other case from its new duty, and no list from being shown', async () => {
    await using zsm = await oefenstad(stil);
    await zsm.meldt(vast());
    const kapot = zsm.nummer;
    await zsm.meldt(nietVast());
    zsm.berichten.expectLike(/./);
    await zsm.redis.client().lset(`nu:{oefenstad}:zaak:${kapot}:ev`, 1, 'broken');
    await startsWith(zsm, { 'vt:vt-oefenstad': ['vt-oefenstad-2'] });
    zsm.berichten.expectAll(['vt-oefenstad-2: Veiligheidsbeoordeling deel A']);
    expect(await zsm.types('kpc-1', 'zaken')).toHaveLength(1);
    expect(zsm.takeTrouble().join()).toContain(`oefenstad:${kapot}@2`);
  });
});

describe('what could not be told then', () => {
  scenario(
    'Teams is away for an hour: the KPC is told once, and the question arrives when Teams is back',
    async (zsm) => {
      const weg = { kind: 'retryable', code: 'http-503', afterMs: null } as const;
      zsm.teams.next('direct', /politie-1/, ...Array.from({ length: 60 }, () => weg));
      await zsm.meldt(vast());
      for (let keer = 0; keer < 30; keer += 1) await zsm.wallPasses('2m');
      zsm.berichten.expectLike(
        /kanaal: Zaak/,
        /deel A/,
        /Uw inbreng/,
        /draad: Politie is niet/,
        /kpc-1: let op/,
      );
      expect(zsm.teams.in('a:29:politie-1')).toHaveLength(0);
      for (let keer = 0; keer < 40; keer += 1) await zsm.wallPasses('2m');
      zsm.berichten.expectAll(['politie-1: Uw inbreng']);
      expect((await zsm.zaak()).onbereikt).toHaveLength(1);
    },
    stil,
  );
});

describe('who gave up the role', () => {
  scenario(
    'keeps no card of a case, and hears nothing new of it; who only left the duty keeps theirs',
    async (zsm) => {
      await zsm.meldt(vast({ registratienummer: 'PL-1500-77' }));
      zsm.berichten.expectLike(/./);
      const kaart = (id: string): string =>
        JSON.stringify(zsm.teams.in(`a:29:${id}`).map(({ message }) => message.card));
      expect(kaart('vt-oefenstad-1')).toContain('PL-1500-77');
      await startsWith(zsm, { 'vt:vt-oefenstad': ['vt-oefenstad-2'] });
      zsm.berichten.expectLike(/vt-oefenstad-2/);
      expect(kaart('vt-oefenstad-1')).toContain('PL-1500-77');
      const nu = zsm.locaties.get('oefenstad');
      if (nu === undefined) throw new Error('oefenstad lacks');
      const personen = nu.personen.filter(({ id }) => id !== 'vt-oefenstad-1');
      zsm.locaties.set('oefenstad', { ...nu, personen });
      await zsm.comesBack();
      await zsm.wallPasses('2s');
      expect(kaart('vt-oefenstad-1')).not.toContain('PL-1500-77');
      expect(kaart('vt-oefenstad-1')).not.toContain(zsm.nummer);
      expect(kaart('vt-oefenstad-1')).toContain('niet meer voor u');
      expect(kaart('vt-oefenstad-2')).toContain('PL-1500-77');
    },
    stil,
  );
});

describe('what cannot be told keeps nothing else waiting', () => {
  scenario(
    'the members of the channel cannot be read: who is known gets the question, of the other the KPC hears',
    async (zsm) => {
      vi.spyOn(zsm.teams, 'members').mockRejectedValue(new Error('403'));
      await zsm.meldt(vast());
      zsm.berichten.expectLike(/kanaal: Zaak/, /vt-oefenstad-1: Veilig/, /Uw inbreng/);
      for (let keer = 0; keer < 6; keer += 1) await zsm.wallPasses('70s');
      zsm.berichten.expectLike(
        /Veilig Thuis.* niet bereikt|VT.* niet bereikt/,
        /kpc-1: let op, Een collega met dienst/,
        /draad: Veiligheidsbeoordeling deel A/,
      );
    },
    {
      onbekend: ['vt-oefenstad-2'],
      instellingen: (locatie) => {
        const stille = zonderHerinneringen(locatie);
        const piket = { ...stille.piket, 'vt:vt-oefenstad': ['vt-oefenstad-2', 'vt-oefenstad-1'] };
        return { ...stille, piket };
      },
    },
  );

  scenario(
    'without a channel a reply for the thread does not wait in the agenda',
    async (zsm) => {
      await zsm.meldt(vast());
      await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Ja');
      zsm.berichten.expectLike(/./);
      // The form that is open on the own card keeps that card waiting for a minute.
      await zsm.wallPasses('1m');
      const { pending } = await zsm.ports.agenda.stats('oefenstad');
      expect(pending).toBe((await zsm.ports.agenda.timersOf(zsm.stream())).length);
    },
    { ...stil, kanaal: false },
  );

  scenario(
    'a channel from which the bot was removed is not called bound when it comes back',
    async (zsm) => {
      const place = zsm.channel();
      const sender = zsm.senderOf('kpc-1');
      await zsm.program.inbox.presence({ kind: 'removed', place, sender });
      const [welkom] = await zsm.program.inbox.presence({ kind: 'added', place, sender });
      expect(textsOf(welkom?.card ?? {}).join(' ')).not.toContain('gekoppeld aan');
      await zsm.types('kpc-1', 'koppel oefenstad');
      const [weer] = await zsm.program.inbox.presence({ kind: 'added', place, sender });
      expect(textsOf(weer?.card ?? {})).not.toEqual(textsOf(welkom?.card ?? {}));
    },
    stil,
  );
});

describe('a Veilig Thuis that nobody here knows', () => {
  scenario(
    'is told to the KPC, once for each name; the default is asked',
    async (zsm) => {
      const eerste = vast({ vtRegios: ['vt-ver-weg'] });
      await zsm.meldt(eerste);
      zsm.berichten.expectLike(
        /kanaal: Zaak/,
        /vt-oefenstad-1: Veilig/,
        /Uw inbreng/,
        /kpc-1: let op, De melding noemt een onbekende Veilig Thuis/,
      );
      await zsm.meldt(later(eerste, { vtRegios: ['vt-ver-weg'], sash: 'laag' }));
      zsm.berichten.expectAll(['draad: De politie heeft de melding bijgewerkt.']);
      await zsm.meldt(later(eerste, { vtRegios: ['vt-oefenstad', 'vt-elders'] }, 3));
      zsm.berichten.expectLike(
        /draad: De politie heeft de melding bijgewerkt/,
        /kpc-1: let op, De melding noemt een onbekende Veilig Thuis/,
      );
    },
    stil,
  );
});

scenario(
  'the card that asks Veilig Thuis shows no number that the location keeps from it',
  async (zsm) => {
    await zsm.meldt(vast({ registratienummer: 'PL-1500-78', vtMeldingNr: 'VT-778' }));
    zsm.berichten.expectLike(/./);
    const kaarten = JSON.stringify(zsm.teams.in('a:29:vt-oefenstad-1'));
    expect(kaarten).toContain('VT-778');
    expect(kaarten).not.toContain('PL-1500-78');
  },
  {
    instellingen: (locatie) => ({
      ...zonderHerinneringen(locatie),
      verstrekkingentabel: { vt: { registratienummer: 'geen' } },
    }),
  },
);

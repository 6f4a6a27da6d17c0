import { expect } from 'vitest';
import type { Locatie } from '../../src/domain/instellingen/locatie.ts';
import { kanWachten, stap } from '../../src/domain/instellingen/stap.ts';
import type { Doel } from '../../src/domain/instellingen/stappen.ts';
import { textsOf } from '../support/scenario/kaart.ts';
import { vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import { chatOf } from '../support/scenario/teams.ts';
import { besluitVrijheid, maaktDeelACompleet } from '../support/scenario/werk.ts';
import type { Zsm } from '../support/scenario/zsm.ts';

const BESLUIT = 'Herinnering: Besluit over de vrijheid';
const INTAKE = [/kanaal: Zaak/, /deel A/, /Uw inbreng/];
const WEG = { kind: 'blocked', code: 'BotNotInConversationRoster' } as const;

/** One reminder of the decision that can wait, an hour after the question, and the one of the last half hour. */
function metBesluit(...aan: readonly Doel[]): (locatie: Locatie) => Locatie {
  return (locatie) => {
    const zonder = zonderHerinneringen(locatie);
    const vrijheid = [kanWachten(stap('na-vraag', 60, ...aan)), stap('voor-uiterlijk', 30, 'ovj')];
    return { ...zonder, stappen: { ...zonder.stappen, vrijheid } };
  };
}

const DOWN = { kind: 'retryable', code: 'ECONNREFUSED', afterMs: null } as const;
const VERVANGEN = 'Er is een nieuwere lijst';

/** What the OvJ got about decisions, as it stands there now, oldest first. */
function lijsten({ teams }: Zsm) {
  return teams
    .in(chatOf('29:officier-1'))
    .filter(({ message }) => textsOf(message.card).some((text) => /^Herinner|nieuwere lijst/.test(text)));
}

/** Minutes go by in steps, so that also what waits on the wall clock comes when it is due. */
async function verstrijkt(zsm: Zsm, minuten: number): Promise<void> {
  for (let voorbij = 0; voorbij < minuten; voorbij += 6) await zsm.passes('6m');
}

scenario(
  'een officier met elf zaken: één lijst op volgorde van tijd in plaats van elf kaarten',
  async (zsm) => {
    for (let nr = 0; nr < 11; nr += 1) {
      await zsm.meldt(vast());
      await zsm.passes('5m');
    }
    zsm.berichten.expectLike(...INTAKE);
    await verstrijkt(zsm, 72);
    // The first alone, then twice what came since; in between the card grows in silence.
    zsm.berichten.expectTimed([
      `13:00 officier-1: ${BESLUIT}`,
      '13:30 officier-1: Herinneringen: 6',
      '14:01 officier-1: Herinneringen: 11',
    ]);
    const ovj = zsm.as('officier-1').at('Herinneringen: 11');
    const nummers = zsm.zaken.map((id) => id.slice(id.indexOf(':') + 1));
    expect(ovj.buttons).toEqual(nummers);
    ovj.expectReads('Besluit over de vrijheid', 'Nodig vóór ma 20:00');
    expect(zsm.as('officier-1').at('Er is een nieuwere lijst').buttons).toEqual([]);

    await ovj.opens(zsm.nummer);
    ovj.expectReads('Besluit over de vrijheid', zsm.nummer);
    await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Nee');
    await besluitVrijheid(zsm, { besluit: 'heenzenden', informant: 'politie' });
    zsm.berichten.expectLike(/./);
    // The form that was opened from the list and left there keeps it as it was for a while.
    await zsm.wallPasses('6m');
    expect(zsm.as('officier-1').at('Herinneringen: 10').buttons).toEqual(nummers.slice(0, -1));
  },
  { instellingen: metBesluit('ovj') },
);

scenario(
  'een lijst die Teams een uur lang niet laat bijwerken, zegt daarna alsnog dat er een nieuwere is',
  async (zsm) => {
    for (let nr = 0; nr < 2; nr += 1) {
      await zsm.meldt(vast());
      await zsm.passes('31m');
    }
    zsm.berichten.expectLike(...INTAKE, /officier-1/);
    const [eerste] = lijsten(zsm);
    if (eerste === undefined) throw new Error('no list yet');
    zsm.teams.next('update', new RegExp(eerste.activityId), ...Array.from({ length: 20 }, () => DOWN));
    await zsm.meldt(vast());
    await verstrijkt(zsm, 150);
    zsm.berichten.expectLike(...INTAKE, /officier-1/);
    expect(lijsten(zsm).length).toBeGreaterThan(2);
    // All but the newest.
    const vervangen = lijsten(zsm).filter(({ message }) => textsOf(message.card).includes(VERVANGEN));
    expect(vervangen).toHaveLength(lijsten(zsm).length - 1);
  },
  { instellingen: metBesluit('ovj') },
);

scenario(
  'het laatste half uur komt altijd als eigen bericht, ook vlak na een lijst',
  async (zsm) => {
    await zsm.meldt(vast());
    await zsm.passes('6h');
    await zsm.passes('20m');
    await zsm.meldt(vast());
    await zsm.passes('65m');
    zsm.berichten.expectLike(...INTAKE, /officier-1: Herinnering/, /officier-1: Besluit/);
    await zsm.passesTo('2041-03-04T19:30:30+01:00');
    zsm.berichten.expectTimed([`19:30 officier-1: ${BESLUIT}`, `19:30 officier-1: ${BESLUIT}`]);
  },
  { instellingen: metBesluit('ovj') },
);

scenario(
  'de lijst van de een zwijgt niet voor de ander, en wat niet aankomt telt voor elke regel',
  async (zsm) => {
    zsm.teams.next('direct', /officier-1/, WEG, WEG, WEG, WEG);
    await zsm.meldt(vast());
    const eerste = zsm.zaakId;
    await zsm.passes('6m');
    await zsm.meldt(vast());
    await verstrijkt(zsm, 96);
    zsm.berichten.expectLike(
      ...INTAKE,
      /niet bereikt/,
      /let op/,
      /kpc-1: Herinneringen: 2/,
      /kpc-1: Herinnering:/,
      /draad: Besluit/,
    );
    for (const zaakId of [eerste, zsm.zaakId]) {
      expect((await zsm.zaak(zaakId)).onbereikt).toEqual([{ houder: { rol: 'ovj' }, reden: 'niet-bezorgd' }]);
    }
  },
  { instellingen: metBesluit('ovj', 'kpc') },
);

scenario(
  'het antwoord op de lijst gaat verloren: na een minuut nog één, gemerkt; een druk op de eerste laat die vervangen',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(...INTAKE);
    zsm.teams.next('direct', /officier-1/, { kind: 'unknownOutcome', code: 'http-504', accepted: true });
    await zsm.passes('60m');
    await zsm.wallPasses('5s');
    zsm.berichten.expectLike(/officier-1: Herinnering/);
    const wees = zsm.as('officier-1').at('Besluit over de vrijheid').shown;
    await zsm.wallPasses('61s');
    zsm.berichten.expectLike(/officier-1: .*mogelijk dubbel/);
    const officier = zsm.as('officier-1').looksAt(wees);
    await officier.opens(officier.buttons[0] ?? '');
    officier.expectReads('Besluit over de vrijheid');
    await zsm.settles();
    const teksten = zsm.teams
      .in(wees.place.conversationId)
      .map(({ message }) => textsOf(message.card).join(' '));
    expect(teksten[0]).toContain('Vervangen.');
    expect(teksten.filter((tekst) => tekst.includes('Vervangen.'))).toHaveLength(1);
    expect(teksten.join(' ')).not.toContain('Mogelijk dubbel');
  },
  { instellingen: metBesluit('ovj') },
);

import { pino } from 'pino';
import { expect } from 'vitest';
import { createBot } from '../../bot/create-bot.ts';
import { zoekteksten } from '../../cards/teksten/inname.ts';
import { meldingen } from '../../cards/teksten/meldingen.ts';
import type { FoundCase } from '../../src/app/ports/inbox.ts';
import { createServer } from '../../src/infra/http/server/create-server.ts';
import { channelActivity, personalActivity, TENANT } from '../support/fake-connector/activities.ts';
import { DEMO } from '../support/running-bot.ts';
import type { Card } from '../support/scenario/kaart.ts';
import { nietVast, vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import type { Zsm } from '../support/scenario/zsm.ts';
import { silentLog } from '../support/silent-log.ts';

const stil = { instellingen: zonderHerinneringen };
const CHAT = '19:een_twee@unq.gbl.spaces';

async function zoekt(
  zsm: Zsm,
  wie: string,
  text: string,
  place = zsm.channel(),
): Promise<readonly FoundCase[]> {
  const answer = await zsm.program.inbox.search({ sender: zsm.senderOf(wie), place, text });
  return answer.kind === 'found' ? answer.cases : [];
}

scenario(
  'een gedeelde zaak zegt in het kanaal nummer, soort en klok, en elders alleen het nummer; wat u opent is voor u',
  async (zsm) => {
    await zsm.meldt(vast({ feiten: [{ omschrijving: 'Verwurging' }], stalking: true }));
    const [gevonden] = await zoekt(zsm, 'kpc-1', zsm.nummer.toLowerCase());
    expect((await zsm.metrics.read()).text).toContain('negenuur_invoke_seconds_count{verb="zoeken"} 1\n');
    expect(gevonden).toMatchObject({ title: zsm.nummer, text: 'Vast · Besluit vóór ma 20:00' });
    const tekst = JSON.stringify(gevonden?.card);
    expect(tekst).toContain('Besluit vóór ma 20:00');
    const groep = { ...zsm.channel(CHAT), kind: 'group', teamId: '', channelId: '' } as const;
    const [elders] = await zoekt(zsm, 'kpc-1', zsm.nummer, groep);
    for (const kaart of [tekst, JSON.stringify(elders?.card)]) {
      expect(kaart).toContain(zsm.nummer);
      expect(kaart).not.toMatch(/Verwurging|stalking|partner/);
    }
    expect(JSON.stringify(elders?.card)).not.toMatch(/ma 20:00|Vast/);

    // Everybody presses the same card: who has a role gets their own screen, nobody else anything.
    const gedeeld = { card: elders?.card as Card, place: groep, activityId: 'gedeeld' };
    const vt = zsm.as('vt-oefenstad-1').looksAt(gedeeld);
    await vt.opens('Mijn taak');
    vt.expectReads('deel A');
    await zsm.as('duin-officier').looksAt(gedeeld).expectSaid('Mijn taak', meldingen.onbekend);
    await zsm.as('niemand').looksAt(gedeeld).expectSaid('Mijn taak', meldingen.onbekend);
    zsm.takeTrouble();
    zsm.berichten.expectLike(/./);
  },
  stil,
);

scenario(
  'zoeken vindt open zaken op een deel van het nummer en een gesloten zaak op het hele; nooit die van een ander',
  async (zsm) => {
    await zsm.meldt(vast());
    await zsm.meldt(nietVast());
    expect((await zoekt(zsm, 'officier-1', '')).map(({ title }) => title)).toHaveLength(2);
    expect(await zoekt(zsm, 'officier-1', '0002')).toMatchObject([{ title: 'OF-41-0002' }]);
    await zsm.as('kpc-1').inChannel().sends('zaak.intrekken', { z: zsm.zaakId, reden: 'dubbel' });
    expect(await zoekt(zsm, 'officier-1', '0002')).toEqual([]);
    expect(await zoekt(zsm, 'officier-1', 'of-41-0002')).toMatchObject([{ text: 'Niet vast · Gesloten' }]);
    for (const [wie, place] of [
      ['niemand', zsm.channel()],
      // Somebody of another location, in this channel; and at home, where this number is nobody's.
      ['duin-kpc', zsm.channel()],
      ['duin-kpc', zsm.personal('duin-kpc')],
    ] as const) {
      expect(await zoekt(zsm, wie, 'OF-41-0001', place)).toEqual([]);
    }
    const sender = zsm.senderOf('kpc-1');
    for (const text of ['x'.repeat(100_000), '../oefenstad', '*', '0003']) {
      const answer = await zsm.program.inbox.search({ sender, place: zsm.channel(), text });
      expect(answer).toEqual({ kind: 'message', text: zoekteksten.geen });
    }
    expect(zsm.takeTrouble().every((line) => line.startsWith('stranger refused'))).toBe(true);
    zsm.berichten.expectLike(/./);
  },
  stil,
);

scenario(
  'uit het berichtvak van Teams: zaak aanmelden in het venster en hem daarna vinden, over HTTP',
  async (zsm) => {
    const bot = await createBot({ settings: DEMO, inbox: zsm.program.inbox, log: silentLog, wall: Date.now });
    await using server = createServer({ log: pino({ level: 'silent' }) });
    await server.register(bot.routes);
    const url = await server.listen({ host: '127.0.0.1', port: 0 });
    const where = { serviceUrl: 'http://127.0.0.1:1/' };
    const invoke = async (wie: string, name: string, value: object): Promise<string> => {
      const { objectId } = zsm.senderOf(wie);
      const person = { id: `29:${wie}`, aadObjectId: objectId };
      const activity =
        wie === 'politie-1'
          ? personalActivity({ ...where, person, conversationId: CHAT }, 'invoke', { name, value })
          : channelActivity({ ...where, person }, 'invoke', { name, value });
      const response = await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
      });
      expect(response.status).toBe(200);
      return response.text();
    };
    const dialoog = (wie: string, data: object): Promise<string> =>
      invoke(wie, 'composeExtension/submitAction', { commandId: 'zaakAanmelden', data });

    const eerste = await invoke('politie-1', 'composeExtension/fetchTask', { commandId: 'zaakAanmelden' });
    expect(eerste).toContain('Zit verdachte vast?');
    const formulier = await dialoog('politie-1', { verb: 'zaak.aanmelden', l: 'oefenstad', s: 'niet-vast' });
    const naam = /"n":"([^"]+)"/.exec(formulier)?.[1] ?? '';
    const ingevuld = {
      verb: 'zaak.aanmelden',
      l: 'oefenstad',
      s: 'niet-vast',
      n: naam,
      gehoordDag: '2041-03-04',
      gehoordTijd: '10:30',
      feit: 'bedreiging',
      leeftijd: '12-17',
      volwassen: '1',
      minderjarig: '0',
      kinderen: 'geen',
      relatie: 'kind-ouder',
      stalking: 'nee',
      vtMelding: 'gedaan',
    };
    expect(await dialoog('politie-1', { ...ingevuld, feit: 'mail a@b.nl' })).toContain(
      'Haal namen, adressen',
    );
    // Teams sends the same press again, and so does somebody who lost patience.
    const antwoorden = await Promise.all([1, 2, 3].map(() => dialoog('politie-1', ingevuld)));
    for (const antwoord of antwoorden) expect(antwoord).toContain('De zaak is aangemeld.');
    expect(await zsm.ports.store.openCases('oefenstad')).toEqual(['oefenstad:OF-41-0001']);
    zsm.zaken.push('oefenstad:OF-41-0001');
    await zsm.settles();
    expect(await dialoog('vt-oefenstad-1', ingevuld)).toContain(meldingen['alleen-inbrengers']);
    expect(await dialoog('niemand', ingevuld)).toContain(meldingen.onbekend);

    const vraag = { commandId: 'zaakZoeken', parameters: [{ name: 'nummer', value: '0001' }] };
    expect(await invoke('kpc-1', 'composeExtension/query', vraag)).toContain('Deel A vóór');
    expect(await invoke('niemand', 'composeExtension/query', vraag)).toContain(meldingen.onbekend);
    expect(TENANT).toBe(zsm.senderOf('kpc-1').tenantId);
    expect(zsm.takeTrouble().every((line) => line.startsWith('stranger refused'))).toBe(true);
    await bot.settled();
    zsm.berichten.expectLike(/./);
  },
  stil,
);

import { expect, vi } from 'vitest';
import { Figures } from '../../src/app/figures/figures.ts';
import { kwartaalVan } from '../../src/domain/cijfers/periode.ts';
import type { Locatie } from '../../src/domain/instellingen/locatie.ts';
import { datumVan } from '../../src/domain/termijnen/datum.ts';
import type { Melding } from '../../src/domain/zaak/melding.ts';
import { later, nietVast } from '../support/scenario/meldingen.ts';
import { bestandenVan, herschreven, waardenVan } from '../support/scenario/opslag.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import { antwoordtDeelA, geeftInbreng, sluit } from '../support/scenario/werk.ts';
import type { Zsm } from '../support/scenario/zsm.ts';
import { silentLog } from '../support/silent-log.ts';

const opties = {
  instellingen: (locatie: Locatie): Locatie => {
    const { proefalarm: _, ...rest } = zonderHerinneringen(locatie);
    return { ...rest, tafels: [], bewaarDagen: 30 };
  },
};

/** Whether this stands anywhere in Teams now. */
const inTeams = (zsm: Zsm, tekst: string): boolean => JSON.stringify(zsm.teams.all()).includes(tekst);

async function versleuteld(zsm: Zsm, nummer: string): Promise<readonly Buffer[]> {
  const client = zsm.redis.client();
  const key = `nu:{oefenstad}:zaak:${nummer}`;
  const wrapped = await client.hgetBuffer(`${key}:meta`, 'k');
  const feiten = await client.getBuffer(`${key}:feiten`);
  const gebeurtenissen = await client.lrangeBuffer(`${key}:ev`, 0, -1);
  return [...gebeurtenissen, wrapped ?? Buffer.from('no key'), feiten ?? Buffer.from('no facts')];
}

/** Somebody looks at the figures when nothing happened for a while: what counts of a case is kept. */
async function toontCijfers(zsm: Zsm): Promise<void> {
  await zsm.passes('2h');
  const locatie = zsm.locaties.get('oefenstad');
  if (locatie === undefined) throw new Error('no oefenstad');
  const clock = zsm.ports.clock.view;
  const figures = new Figures({ ...zsm.ports, clock, log: silentLog, breathe: async () => undefined });
  await figures.report(locatie, { periode: kwartaalVan(datumVan(zsm.nu)), regio: null }, zsm.nu);
}

scenario(
  'na de bewaartermijn is een zaak weg: sleutel, gebeurtenissen, verwijzingen, bezorglijst, bestanden en de berichten in Teams',
  async (zsm) => {
    const eerste = nietVast();
    await zsm.meldt(eerste);
    const { zaakId, nummer } = zsm;
    await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Ja');
    await geeftInbreng(zsm, 'politie-1', { vtMelding: 'gedaan', toelichting: 'Er is een buurman gehoord.' });
    const draad = zsm.thread();
    const oudeKaart = zsm.as('politie-1').at('Uw inbreng').shown;
    await sluit(zsm, 'kpc-1', true);
    await zsm.meldt(nietVast());
    const andere = zsm.nummer;
    zsm.berichten.expectLike(/./);
    await toontCijfers(zsm);
    expect([...(await waardenVan(zsm.redis)).keys()]).toContain(`nu:{oefenstad}:zaak:${nummer}:feiten`);
    const geheim = await versleuteld(zsm, nummer);

    await zsm.passes('28d');
    await zsm.passes('22h');
    await zsm.keepsHouse();
    expect((await zsm.zaak(zaakId)).status).toBe('gesloten');
    expect(inTeams(zsm, 'Acuut onveilig: ja')).toBe(true);

    await zsm.passes('25h');
    await zsm.keepsHouse();
    expect(inTeams(zsm, 'Acuut onveilig: ja')).toBe(false);
    await zsm.wallPasses('20m');
    await zsm.keepsHouse();
    const namen = [...(await waardenVan(zsm.redis)).keys()];
    expect(namen.filter((naam) => naam.includes(nummer))).toEqual([]);
    expect(namen.filter((naam) => naam.includes(andere)).length).toBeGreaterThan(0);
    const gewijzigd = await zsm.redis.client().zrange('nu:{oefenstad}:gewijzigd', '0', '-1');
    expect(gewijzigd).toContain(andere);
    expect(gewijzigd).not.toContain(nummer);
    expect(await zsm.ports.directory.zaakOf(draad.conversationId)).toBeNull();
    expect(await zsm.ports.store.findSource(eerste.bron, eerste.bronId)).toBeNull();

    await herschreven(zsm.redis);
    const bestanden = await bestandenVan(zsm.redis);
    for (const stuk of geheim) expect(bestanden.includes(stuk)).toBe(false);
    // The search can find: what stays is there.
    for (const stuk of await versleuteld(zsm, andere)) expect(bestanden.includes(stuk)).toBe(true);

    expect(zsm.teams.in(draad.conversationId)).toEqual([]);
    const register = (await zsm.ports.register.read('oefenstad')).map(({ entry }) => entry);
    const over = register.filter((entry) => 'stream' in entry && entry.stream.id === zaakId);
    expect(over.map(({ soort }) => soort)).toEqual(['gemaakt', 'gewist', 'berichten-weg']);
    expect(over.at(-1)).toMatchObject({ geleegd: 0, mislukt: 0 });

    // A screen that was not refreshed: it says so, and raises no alarm that writes were lost.
    const laat = zsm.as('politie-1', zaakId).looksAt(oudeKaart);
    const antwoord = await laat
      .presses('Wijzig')
      .catch(() => laat.sends('zaak', { z: zaakId, h: '3.00000000' }));
    expect(antwoord).toEqual({
      kind: 'message',
      text: 'Deze zaak is gewist. De bewaartermijn is voorbij.',
    });
    // The source sends it again: a new case, under a new number.
    expect(await zsm.meldt(later(eerste, { aangifte: 'ja' }))).toMatchObject({ kind: 'onvolledig' });
    expect(await zsm.meldt(eerste)).toMatchObject({ kind: 'aangemaakt' });
    expect(zsm.nummer).not.toBe(nummer);
    zsm.berichten.expectLike(/./);
  },
  opties,
);

scenario(
  'Teams doet niet mee: de inhoud is toch weg, de berichten worden later verwijderd, vervangen of als mislukt geteld',
  async (zsm) => {
    await zsm.meldt(nietVast());
    const { zaakId } = zsm;
    await sluit(zsm, 'kpc-1', true);
    zsm.berichten.expectLike(/./);
    await zsm.passes('31d');
    const standing = zsm.teams.all().length;
    const weg = { kind: 'retryable', code: '503', afterMs: null } as const;
    zsm.teams.next('remove', /./, ...Array.from({ length: standing }, () => weg));
    await zsm.keepsHouse();
    expect(await zsm.version(zaakId)).toBe(0);
    expect(await zsm.ports.register.leftovers('oefenstad')).toHaveLength(1);
    // One may be neither taken away nor changed, one only changed, of one nobody knows whether it is gone.
    const geweigerd = { kind: 'blocked', code: 'BotNotInConversation' } as const;
    const onbekend = { kind: 'unknownOutcome', code: 'timeout' } as const;
    zsm.teams.next('remove', /a:29:politie-1/, geweigerd);
    zsm.teams.next('update', /a:29:politie-1/, geweigerd);
    zsm.teams.next('remove', /a:29:vt-oefenstad-1/, geweigerd);
    zsm.teams.next('remove', /^19:/, onbekend, { ...onbekend, accepted: true });
    await zsm.wallPasses('20m');
    await zsm.keepsHouse();
    await zsm.keepsHouse();
    expect(await zsm.ports.register.leftovers('oefenstad')).toEqual([]);
    const register = (await zsm.ports.register.read('oefenstad')).map(({ entry }) => entry);
    expect(register.find(({ soort }) => soort === 'berichten-weg')).toMatchObject({ geleegd: 2, mislukt: 1 });
  },
  opties,
);

scenario(
  'een herstart midden in het wissen, een zaak die niet lukt of stuk is: wat overblijft gaat diezelfde nacht nog',
  async (zsm) => {
    const { register } = zsm.ports;
    const wissen = register.purge.bind(register);
    const zaken: string[] = [];
    const nummers: string[] = [];
    const bronnen: Melding[] = [];
    for (let nr = 0; nr < 3; nr += 1) {
      const melding = nietVast();
      bronnen.push(melding);
      await zsm.meldt(melding);
      zaken.push(zsm.zaakId);
      nummers.push(zsm.nummer);
      await sluit(zsm, 'kpc-1', true);
    }
    zsm.berichten.expectLike(/./);
    await zsm.passes('31d');
    const over = (): Promise<number> =>
      client.exists(...nummers.map((nummer) => `nu:{oefenstad}:zaak:${nummer}:meta`));
    // The first is broken: it stays, and the others do not stay for it.
    const client = zsm.redis.client();
    const eerste = `nu:{oefenstad}:zaak:${nummers[0]}:ev`;
    const goed = await client.lindexBuffer(eerste, 3);
    await client.lset(eerste, 3, 'stuk');
    let weg: Promise<void> | undefined;
    const spion = vi.spyOn(register, 'purge').mockImplementationOnce((...wat) => {
      weg = zsm.goesDown();
      return wissen(...wat);
    });
    await zsm.keepsHouse();
    await weg;
    expect(await over()).toBe(2);
    spion.mockRejectedValueOnce(new Error('away'));
    await zsm.comesBack();
    await zsm.keepsHouse(true);
    expect(zsm.takeTrouble().join()).toContain('what must go could not be destroyed');
    expect(await over()).toBe(2);
    const tienMinutenLater = async (): Promise<void> => {
      await client.del('nu:beurt:wissen-beurt:oefenstad');
      await zsm.keepsHouse(true);
    };
    await tienMinutenLater();
    expect(await over()).toBe(1);
    await zsm.settles();
    zsm.berichten.expectLike(/kpc-1: Negenuur meldt een storing/, /beheer-1: Negenuur meldt een storing/);
    await client.lset(eerste, 3, goed ?? '');
    zsm.takeTrouble();
    // Another program, or somebody of beheer, is just before it.
    spion.mockImplementationOnce(async (steen, ...wat) => {
      expect(await wissen({ ...steen, op: steen.op - 1 }, ...wat)).toBe(true);
      return wissen(steen, ...wat);
    });
    await tienMinutenLater();
    expect(await over()).toBe(0);
    const { store } = zsm.ports;
    const bekend = await Promise.all(bronnen.map(({ bron, bronId }) => store.findSource(bron, bronId)));
    expect(bekend).toEqual([null, null, null]);
    expect(zsm.takeTrouble()).toEqual([]);
  },
  opties,
);

scenario(
  'een verplaatste zaak blijft zolang zij elders leeft: meldingen van de bron vinden haar door haar heen',
  async (zsm) => {
    await zsm.types('duin-kpc', 'koppel duinstad', zsm.channel('19:duin@thread.tacv2'));
    const eerste = nietVast();
    await zsm.meldt(eerste);
    const oud = zsm.zaakId;
    const kpc = zsm.as('kpc-1').inChannel();
    await kpc.opens('Mijn taak');
    await kpc.opens('Verplaatsen');
    await kpc.fills({ naar: 'duinstad' }).presses('Verplaats');
    const nieuw = (await zsm.zaak(oud)).verplaatstNaar?.zaakId ?? '';
    await zsm.passes('2d');
    zsm.berichten.expectLike(/./);
    zsm.locaties.set('oefenstad', { ...(zsm.locaties.get('oefenstad') as Locatie), bewaarDagen: 1 });
    await zsm.keepsHouse();
    expect(await zsm.version(oud)).toBeGreaterThan(0);
    expect(await zsm.meldt(later(eerste, { aangifte: 'ja' }))).toMatchObject({ zaakId: nieuw });
    zsm.berichten.expectLike(/./);
  },
  opties,
);

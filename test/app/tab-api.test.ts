import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActionAnswer } from '../../src/app/ports/inbox.ts';
import type { Bordbericht, Ik, Zaakpagina } from '../../src/app/tab/bericht.ts';
import type { Gevolgd } from '../../src/app/tab/borden.ts';
import type { Stroombeeld } from '../../src/domain/afgeleid/views/zaakbeeld.ts';
import { regels } from '../../src/tab/api/regels.ts';
import { nietVast, vast } from '../support/scenario/meldingen.ts';
import { antwoordtDeelA } from '../support/scenario/werk.ts';
import type { Zsm } from '../support/scenario/zsm.ts';
import { oefenstad } from '../support/scenario/zsm.ts';
import { scriptgrootte } from '../support/tab/scriptgrootte.ts';
import type { TabServer } from '../support/tab/tab-server.ts';
import { tabServer } from '../support/tab/tab-server.ts';
import { until } from '../support/until.ts';

let zsm: Zsm;
let server: TabServer;
beforeAll(async () => {
  zsm = await oefenstad();
  server = await tabServer(zsm);
  await zsm.meldt(vast());
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await zsm[Symbol.asyncDispose]();
});

async function bord(wie: string, vanaf?: number): Promise<Bordbericht> {
  const antwoord = await server.vraag(
    `bord?locatie=oefenstad${vanaf === undefined ? '' : `&vanaf=${vanaf}`}`,
    wie,
  );
  return (await antwoord.json()) as Bordbericht;
}

async function druk(wie: string, verb: string, data: object): Promise<ActionAnswer> {
  const antwoord = await server.vraag('druk', wie, { method: 'POST', body: JSON.stringify({ verb, data }) });
  return (await antwoord.json()) as ActionAnswer;
}

describe('wie mag wat', () => {
  const vragen = ['ik', 'bord?locatie=oefenstad', 'bord/live?locatie=oefenstad'];

  it.each(vragen)('zonder aanmelden geeft %s 401, in het Nederlands', async (pad) => {
    const antwoord = await server.vraag(pad);
    expect(antwoord.status).toBe(401);
    expect(await antwoord.json()).toHaveProperty('detail', expect.stringContaining('Meld u aan'));
  });

  it.each([
    ['officier-1', 'oefenstad', 200],
    ['vt-oefenstad-1', 'oefenstad', 200],
    ['kpc-1', 'oefenstad', 200],
    ['politie-1', 'oefenstad', 200],
    ['zvh-1', 'oefenstad', 200],
    ['beheer-1', 'oefenstad', 403],
    ['duin-officier', 'oefenstad', 403],
    ['officier-1', 'duinstad', 403],
    ['officier-1', 'nergens', 403],
  ])('%s vraagt het bord van %s: %i', async (wie, locatie, status) => {
    const antwoord = await server.vraag(`bord?locatie=${locatie}`, wie);
    expect(antwoord.status).toBe(status);
    expect(antwoord.headers.get('cache-control')).toBe('no-store');
  });

  it('zegt wie u bent, en dat beheer geen zaken ziet', async () => {
    const van = async (wie: string) => (await (await server.vraag('ik', wie)).json()) as Ik;
    expect((await van('officier-1')).locaties).toMatchObject([{ id: 'oefenstad', zonderZaken: false }]);
    expect((await van('beheer-1')).locaties).toMatchObject([{ id: 'oefenstad', zonderZaken: true }]);
    expect((await van('duin-kpc')).locaties.map(({ id }) => id)).toEqual(['duinstad']);
  });

  it('toont ieder de eigen taken, en vangrails alleen bij die taken', async () => {
    await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Ja');
    const rij = async (wie: string) => (await bord(wie)).rijen.find(({ kop }) => kop.zaakId === zsm.zaakId);
    const ovj = await rij('officier-1');
    expect(ovj?.eigen.map(({ soort }) => soort)).toContain('vrijheid');
    expect(ovj?.vlaggen).toContain('G1');
    const halt = await rij('halt-1');
    expect(halt).toMatchObject({ eigen: [], vlaggen: [] });
    expect(JSON.stringify(halt)).not.toContain('"ja"');
  });

  it('een knop van de pagina gaat dezelfde weg als in de chat, met dezelfde rechten en één keer', async () => {
    const data = { z: zsm.zaakId, t: 'vrijheid', r: 0 };
    expect(await druk('officier-1', 'taak.oppakken', data)).toMatchObject({ kind: 'card' });
    const versie = await zsm.version();
    await druk('officier-1', 'taak.oppakken', data);
    expect(await zsm.version()).toBe(versie);
    expect(await druk('halt-1', 'taak.oppakken', data)).toMatchObject({ kind: 'message' });
    expect(await druk('duin-officier', 'taak.oppakken', data)).toMatchObject({ kind: 'message' });
    expect(await zsm.version()).toBe(versie);
  });

  it('weigert wat geen knop is en wat te veel is', async () => {
    const fout = await server.vraag('druk', 'kpc-1', { method: 'POST', body: '{"verb":1}' });
    expect(fout.status).toBe(400);
    expect((await server.vraag('bord?locatie=oefenstad&vanaf=-1', 'kpc-1')).status).toBe(400);
    const vele = await Promise.all(Array.from({ length: 90 }, () => server.vraag('ik', 'zvh-1')));
    expect(vele.some(({ status }) => status === 429)).toBe(true);
  });
});

describe('een zaak', () => {
  const zaak = (wie: string) => server.vraag(`zaak?locatie=oefenstad&nummer=${zsm.nummer}`, wie);

  it.each([
    ['officier-1', true, true, true],
    ['kpc-1', true, true, true],
    ['vt-oefenstad-1', true, false, true],
    ['vt-waterland-1', false, false, false],
    ['halt-1', false, false, false],
  ])('%s: tijdlijn %s, wie gevraagd is %s, maatregelen %s', async (wie, tijdlijn, bewijs, maatregelen) => {
    const pagina = (await (await zaak(wie)).json()) as Zaakpagina;
    expect(pagina.tijdlijn !== null, 'tijdlijn').toBe(tijdlijn);
    expect(pagina.bewijs.length > 0, 'bewijs').toBe(bewijs);
    expect(pagina.balken !== null, 'balken').toBe(maatregelen);
  });

  it('beheer en een andere locatie zien haar niet; een onbekend nummer is 404', async () => {
    expect((await zaak('beheer-1')).status).toBe(403);
    expect((await zaak('duin-officier')).status).toBe(403);
    expect((await server.vraag('zaak?locatie=oefenstad&nummer=OF-99-9999', 'kpc-1')).status).toBe(404);
    expect((await server.vraag('zaak?locatie=oefenstad&nummer=../x', 'kpc-1')).status).toBe(400);
  });

  it('de weg door het stroomschema is voor wie de uitkomst mag lezen, en dat lezen wordt bewaard', async () => {
    const schema = async (wie: string) =>
      (await (
        await server.vraag(`stroomschema?locatie=oefenstad&nummer=${zsm.nummer}`, wie)
      ).json()) as Stroombeeld;
    const versie = await zsm.version();
    expect(await schema('kpc-1')).toEqual({ magInhoud: false, stappen: [], pad: [] });
    expect(await zsm.version()).toBe(versie);
    expect((await schema('officier-2')).pad).toContainEqual({ vraag: 'acuut', antwoord: 'ja' });
    expect(await zsm.version()).toBe(versie + 1);
    // The page draws itself anew: the same reading.
    await schema('officier-2');
    expect(await zsm.version()).toBe(versie + 1);
  });

  it('de tijdlijn en de balken van de maatregelen lezen is ook lezen', async () => {
    const versie = await zsm.version();
    const pagina = (await (await zaak('reclassering-1')).json()) as Zaakpagina;
    expect(pagina.tijdlijn?.some(({ acuut }) => acuut === 'ja')).toBe(true);
    expect(await zsm.version()).toBe(versie + 1);
    await zaak('reclassering-1');
    await zaak('kpc-1');
    expect(await zsm.version()).toBe(versie + 1);
  });
});

describe('tafel, plandata en piket', () => {
  it.each([
    ['tafel', 'kpc-1', 200],
    ['tafel', 'beheer-1', 403],
    ['tafel', 'duin-kpc', 403],
    ['plandata', 'officier-1', 200],
    ['plandata', 'beheer-1', 403],
    ['piket', 'officier-1', 200],
    ['piket', 'beheer-1', 200],
    ['piket', 'duin-kpc', 403],
  ])('%s voor %s: %i', async (beeld, wie, status) => {
    expect((await server.vraag(`${beeld}?locatie=oefenstad`, wie)).status).toBe(status);
    expect((await server.vraag(`${beeld}?locatie=oefenstad`)).status).toBe(401);
  });

  it('de kaarten over de dienst zijn die uit de chat', async () => {
    const kaart = await server.vraag('kaart?naam=piket&locatie=oefenstad', 'officier-2');
    expect(await kaart.json()).toMatchObject({ kind: 'card' });
    expect((await server.vraag('kaart?naam=zaak&locatie=oefenstad', 'officier-2')).status).toBe(400);
    expect((await server.vraag('kaart?naam=piket&locatie=oefenstad', 'duin-kpc')).status).toBe(403);
    // The question for how long reads the same when looked at as when pressed for.
    const plek = { l: 'oefenstad', rol: 'vt', organisatie: 'vt-oefenstad' };
    const gedrukt = await druk('vt-oefenstad-2', 'piket.overnemen', plek);
    const vraag = 'kaart?naam=overnemen&locatie=oefenstad';
    const gekeken = await server.vraag(`${vraag}&rol=vt&organisatie=vt-oefenstad`, 'vt-oefenstad-2');
    expect(await gekeken.json()).toEqual(gedrukt);
    expect((await server.vraag(`${vraag}&rol=baas`, 'officier-2')).status).toBe(400);
    expect((await server.vraag(`${vraag}&rol=ovj`, 'duin-kpc')).status).toBe(403);
  });
});

describe('levend', () => {
  it('een wijziging staat er meteen, een gesloten zaak gaat weg', async () => {
    const regels = await server.volg('kpc-1');
    expect((await regels.next()).value).toMatchObject({ soort: 'alles' });
    await zsm.meldt(nietVast());
    const gezien = await regels.next();
    expect(gezien.value).toMatchObject({ soort: 'rijen', rijen: [{ kop: { zaakId: zsm.zaakId } }] });
    await regels.return?.();
  });

  it('na een onderbreking komt alleen wat er sindsdien veranderde', async () => {
    const { nr } = await bord('kpc-1');
    await zsm.meldt(vast());
    const regels = await server.volg('kpc-1', nr);
    const eerste = (await regels.next()).value as Bordbericht;
    expect(eerste.soort).toBe('rijen');
    expect(eerste.rijen.map(({ kop }) => kop.zaakId)).toEqual([zsm.zaakId]);
    await regels.return?.();
  });

  it('wie een rol krijgt of verliest, begint opnieuw', async () => {
    const regels = await server.volg('officier-2');
    await regels.next();
    await zsm.types('officier-2', 'neem over tot 18:00');
    for (let volgende = await regels.next(); volgende.done !== true; ) volgende = await regels.next();
    expect((await bord('officier-2')).soort).toBe('alles');
  });

  it('wie nog niets heeft, krijgt eerst wat het scherm vult en dan de rest', async () => {
    const voor = (await bord('kpc-1')).rijen.length;
    for (let nr = voor; nr < 21; nr += 1) await zsm.meldt(nietVast());
    // The last to come has the nearest clock, and is not left for the rest.
    await zsm.meldt(vast({ voorlopigeHechtenis: 'niet-toegelaten' }));
    const regels = await server.volg('kpc-1');
    const eerste = (await regels.next()).value as Bordbericht;
    const rest = (await regels.next()).value as Bordbericht;
    expect([eerste.soort, eerste.rijen.length, eerste.nog]).toEqual(['alles', 20, 2]);
    expect([rest.soort, rest.rijen.length, rest.nog]).toEqual(['rijen', 2, 0]);
    const uiterlijk = [...eerste.rijen, ...rest.rijen].map(({ kop }) => kop.uiterlijk ?? Infinity);
    expect(uiterlijk).toEqual(uiterlijk.toSorted((a, b) => a - b));
    await regels.return?.();
  });

  it('zegt als eerste wie er kijkt, aan wie dat meteen vraagt', async () => {
    const ik = (await (await server.vraag('ik', 'officier-1')).json()) as Ik;
    const { body } = await server.vraag('bord/live?locatie=oefenstad&ik=1', 'officier-1');
    if (body === null) throw new Error('no body');
    const lijnen = regels(body);
    const gelezen = async (): Promise<unknown> => {
      const { done, value } = await lijnen.next();
      return done === true ? null : JSON.parse(value);
    };
    expect(await gelezen()).toEqual({ soort: 'ik', ...ik });
    expect(await gelezen()).toMatchObject({ soort: 'alles' });
    await lijnen.return?.(undefined);
    expect((await server.vraag('bord/live?locatie=oefenstad&ik=2', 'officier-1')).status).toBe(400);
    expect((await server.vraag('bord/live?locatie=oefenstad&ik=1', 'beheer-1')).status).toBe(403);
  });

  it('een vol bord gaat ingepakt, aan wie uitpakt; ook levend', async () => {
    const vraag = (pad: string, wie: string, pakt: string) =>
      server.vraag(`${pad}?locatie=oefenstad`, wie, { headers: { 'accept-encoding': pakt } });
    for (const pad of ['bord', 'bord/live']) {
      const ingepakt = await vraag(pad, 'kpc-1', 'gzip');
      expect(ingepakt.headers.get('content-encoding'), pad).toBe('gzip');
      expect(ingepakt.headers.get('vary'), pad).toBe('accept-encoding');
      await ingepakt.body?.cancel();
      const gewoon = await vraag(pad, 'kpc-1', 'identity');
      expect(gewoon.headers.get('content-encoding'), pad).toBeNull();
      await gewoon.body?.cancel();
    }
  });

  it('wat verandert tussen het eerste deel en de rest, komt met de rest: wie daarna wegvalt, mist niets', async () => {
    const gekomen: Bordbericht[] = [];
    const { borden } = zsm.program.tab;
    const gevolgd = await borden.volg(zsm.senderOf('kpc-1'), 'oefenstad', null, {
      schrijf: (regel, onderweg) => {
        if (onderweg !== undefined) setImmediate(onderweg);
        gekomen.push(JSON.parse(regel) as Bordbericht);
        // There is no room after the rest: what comes later would have to wait, and the line is cut before.
        return gekomen.length < 2;
      },
      sluit: () => undefined,
    });
    if (typeof gevolgd === 'string') throw new Error(gevolgd);
    // Only the first part has been written: the rest is made when that is on its way.
    expect(gekomen.map(({ nog }) => nog)).toEqual([2]);
    const bovenste = gekomen[0]?.rijen[0]?.kop.zaakId ?? '';
    gevolgd.volger.gewijzigd([bovenste, 'oefenstad:OF-41-9999']);
    gevolgd.volger.tik();
    await until('the rest came', () => gekomen.length === 2);
    gevolgd.stop();
    const [, rest] = gekomen;
    expect([rest?.soort, rest?.nog, rest?.rijen.length]).toEqual(['rijen', 0, 3]);
    expect(rest?.rijen.map(({ kop }) => kop.zaakId)).toContain(bovenste);
    expect(rest).toHaveProperty('weg', ['oefenstad:OF-41-9999']);
  });

  it('een rest die niet lukt, sluit alleen die lijn: de pagina vraagt opnieuw', async () => {
    zsm.takeTrouble();
    let geschreven = 0;
    let gesloten = false;
    const gevolgd = await zsm.program.tab.borden.volg(zsm.senderOf('kpc-1'), 'oefenstad', null, {
      schrijf: (_regel, onderweg) => {
        geschreven += 1;
        if (geschreven > 1) throw new Error('no row');
        if (onderweg !== undefined) setImmediate(onderweg);
        return true;
      },
      sluit: () => {
        gesloten = true;
      },
    });
    if (typeof gevolgd === 'string') throw new Error(gevolgd);
    await until('the line is closed', () => gesloten);
    gevolgd.stop();
    expect(zsm.takeTrouble().join()).toContain('a board was not written');
  });
});

describe('een rij die niet te maken is', () => {
  it('sluit die lijn, ook als er weer ruimte is of iets verandert; andere borden gaan door', async () => {
    zsm.takeTrouble();
    const { borden } = zsm.program.tab;
    const gesloten: string[] = [];
    const volg = async (naam: string, schrijf: () => boolean): Promise<Gevolgd> => {
      const uitgang = { schrijf, sluit: () => void gesloten.push(naam) };
      const { nr } = await bord('kpc-1');
      const gevolgd = await borden.volg(zsm.senderOf('kpc-1'), 'oefenstad', nr, uitgang);
      if (typeof gevolgd === 'string') throw new Error(gevolgd);
      return gevolgd;
    };
    let keer = 0;
    const stuk = await volg('stuk', () => {
      keer += 1;
      if (keer > 1) throw new Error('no row');
      return true;
    });
    let goed = 0;
    const heel = await volg('heel', () => {
      goed += 1;
      return true;
    });
    const eerder = goed;
    await zsm.meldt(nietVast());
    await until('the other board was told', () => goed > eerder);
    expect(gesloten).toContain('stuk');
    stuk.volger.gewijzigd(['oefenstad:OF-41-0001']);
    expect(() => stuk.volger.verder()).not.toThrow();
    expect(() => stuk.volger.tik()).not.toThrow();
    stuk.stop();
    heel.stop();
    expect(gesloten).not.toContain('heel');
    expect(zsm.takeTrouble().join()).toContain('a board was not written');
  });
});

describe('de pagina', () => {
  it('laadt voor het bord hoogstens 250 KB aan script, met wat Teams erbij vraagt', async () => {
    const kb = await scriptgrootte();
    expect(kb).toBeGreaterThan(5);
    expect(kb).toBeLessThanOrEqual(250);
  });

  it('zegt op de eerste regel van het script waarmee zij begint dat het meteen helemaal nodig is', async () => {
    const manifest = JSON.parse(await readFile('dist/tab/manifest.json', 'utf8')) as Record<
      string,
      { file: string; isEntry?: true }
    >;
    const [begin] = Object.values(manifest).filter(({ isEntry }) => isEntry === true);
    const script = await readFile(`dist/tab/${begin?.file ?? ''}`, 'utf8');
    expect(script.split('\n')[0]).toBe('//# allFunctionsCalledOnLoad');
  });

  it('mag niets van buiten laden en alleen in Teams staan', async () => {
    const antwoord = await fetch(`${server.url}/tab/`);
    const csp = antwoord.headers.get('content-security-policy') ?? '';
    expect(csp).toContain("default-src 'none'");
    expect(csp).toMatch(/frame-ancestors 'self' https:\/\/teams\.microsoft\.com/);
    expect(csp).not.toContain('unsafe');
    // How to sign in stands in the page as data: nothing is asked for it, and nothing of it can run.
    const pagina = await antwoord.text();
    expect(pagina).toMatch(/<script type="application\/json" id="start">\{"modus":"demo",[^<]*<\/script>/);
    expect(pagina.match(/<script/g)).toHaveLength(3);
    // What runs at once stands after it, and is known to the policy by what it says: no other text runs.
    const [, meteen = ''] = /<\/script><script>(.*?)<\/script>/s.exec(pagina) ?? [];
    const hash = createHash('sha256').update(meteen).digest('base64');
    expect(csp).toContain(`script-src 'self' 'sha256-${hash}';`);
    const script = /src="(?<pad>\/tab\/bestanden\/[^"]+\.js)"/.exec(pagina)?.groups?.['pad'];
    const bestand = await fetch(`${server.url}${script ?? ''}`);
    expect(bestand.headers.get('cache-control')).toContain('immutable');
    expect((await fetch(`${server.url}/tab/bestanden/../gebouwd-uit.txt`)).status).toBe(404);
  });
});

it('een ingetrokken zaak gaat van het bord', async () => {
  await druk('kpc-1', 'zaak.intrekken', { z: zsm.zaakId, reden: 'dubbel' });
  expect((await bord('kpc-1')).rijen.map(({ kop }) => kop.zaakId)).not.toContain(zsm.zaakId);
});

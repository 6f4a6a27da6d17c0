import assert from 'node:assert/strict';
import { describe, expect, test } from 'vitest';
import { ACCOUNTCODE_GELDT } from '../../../src/domain/locatie/accounts/accounts.ts';
import type { LocatieCommand } from '../../../src/domain/locatie/decide.ts';
import { decideLocatie } from '../../../src/domain/locatie/decide.ts';
import { locatiePosts } from '../../../src/domain/locatie/derive.ts';
import { persoonVan } from '../../../src/domain/locatie/dienst.ts';
import type { LocatieEvent } from '../../../src/domain/locatie/events.ts';
import type { LocatieStaat } from '../../../src/domain/locatie/staat.ts';
import { evolveLocatie } from '../../../src/domain/locatie/staat.ts';
import { metToegelaten } from '../../../src/domain/locatie/toegelaten.ts';
import { UUR, vanIso } from '../../../src/domain/termijnen/tijdstip.ts';
import type { Actor } from '../../../src/domain/zaak/wie.ts';
import { oefenlocatie } from '../../support/domain/locatie.ts';
import { iemand, kpc, ovj, vt } from '../../support/domain/tafel.ts';

const NU = vanIso('2026-11-23T12:00:00+01:00');
const VREEMD: Actor = { soort: 'persoon', persoonId: 'onbekend', rollen: [] };
const thuis = { tenantId: 't', objectId: 'vt-1' };
const gast = (nr = 0) => ({ tenantId: 'gast', objectId: `g-${nr}` });
const vraag = (code: string): LocatieCommand => ({ type: 'vraag-accountcode', identiteit: thuis, code });
const typ = (code: string, wie = gast(), bekend = false): LocatieCommand => ({
  type: 'koppel-account',
  identiteit: wie,
  code,
  bekend,
  van: {
    houder: { rol: 'vt', organisatie: 'vt-oefenstad' },
    locatie: { id: 'oefenstad', naam: 'Oefenstad' },
    organisatieNaam: 'VT',
    label: 'VT-piket 1',
  },
  codes: ['4711', '4712', '4713', '4714', '4715'],
  inKanaal: false,
});
const beslis = (nr: number, toegelaten = true): LocatieCommand => ({
  type: 'beslis-aanmelding',
  nr,
  toegelaten,
  identiteiten: [],
});

class Verloop {
  staat: LocatieStaat | null = null;
  nu = NU;
  readonly events: LocatieEvent[] = [];

  /** What came of it: the code of a refusal, else the event that it became. */
  doet(actor: Actor, command: LocatieCommand): string {
    const besluit = decideLocatie(this.staat, command, { nu: this.nu, actor, wieMagKoppelen: ['kpc'] });
    if (!besluit.ok) return besluit.afwijzing.code;
    this.events.push(...besluit.events);
    this.staat = besluit.state;
    assert.deepEqual(this.events.reduce<LocatieStaat | null>(evolveLocatie, null), this.staat);
    return besluit.events.map(({ type }) => type).join(' ');
  }

  /** The account types the code, and the KPC lets it in. */
  koppelt(code: string, wie = gast()): string {
    const getypt = this.doet(VREEMD, typ(code, wie));
    if (getypt !== 'TweedeAccountGevraagd') return getypt;
    return this.doet(kpc().actor, beslis(this.staat?.toegang.laatsteNr ?? 0));
  }

  wie(identiteit: { tenantId: string; objectId: string }, locatie = oefenlocatie()): string | null {
    return persoonVan(metToegelaten(locatie, this.staat), identiteit)?.persoonId ?? null;
  }
}

const vt1 = vt('vt-oefenstad', 'vt-1').actor;

test('both accounts are one person with the same roles, until it is undone', () => {
  const loop = new Verloop();
  expect(loop.doet(vt1, vraag('12345678'))).toBe('AccountcodeGegeven');
  expect(loop.doet(VREEMD, typ('12345678'))).toBe('TweedeAccountGevraagd');
  expect(loop.wie(gast())).toBeNull();
  expect(loop.doet(kpc().actor, beslis(1))).toBe('AanmeldingBeslist AccountGekoppeld');
  expect(loop.wie(gast())).toBe('vt-1');
  expect(loop.wie(thuis)).toBe('vt-1');
  const post = locatiePosts(loop.staat as LocatieStaat).find(({ id }) => id === 't:1');
  expect(post).toMatchObject({ publiek: { soort: 'identiteit', ...thuis } });
  expect(loop.doet(kpc().actor, { type: 'ontkoppel-accounts' })).toBe('niets-te-ontkoppelen');
  expect(loop.doet(vt1, { type: 'ontkoppel-accounts' })).toBe('AccountOntkoppeld');
  expect(loop.wie(gast())).toBeNull();
});

test('settings come first: gone from them is gone with both accounts, and theirs is whose they say', () => {
  const loop = new Verloop();
  loop.doet(vt1, vraag('12345678'));
  loop.koppelt('12345678');
  const basis = oefenlocatie();
  expect(
    loop.wie(gast(), { ...basis, personen: basis.personen.filter(({ id }) => id !== 'vt-1') }),
  ).toBeNull();
  const ander = basis.personen.map((p) => (p.id === 'vt-2' ? { ...p, identiteiten: [gast()] } : p));
  expect(loop.wie(gast(), { ...basis, personen: ander })).toBe('vt-2');
});

describe('a code links nobody', () => {
  test.each<[string, string, (loop: Verloop) => string]>([
    ['to who has no role', 'onbekend', (loop) => loop.doet(VREEMD, vraag('11112222'))],
    ['by a wrong code', 'AccountcodeFout', (loop) => loop.doet(VREEMD, typ('00000000'))],
    ['by an empty code', 'AccountcodeFout', (loop) => loop.doet(VREEMD, typ(''))],
    [
      'who is somebody here already, so nobody is lured into being somebody else',
      'account-bekend',
      (loop) => loop.doet(kpc().actor, typ('12345678', gast(), true)),
    ],
    [
      'after ten minutes',
      'AccountcodeFout',
      (loop) => {
        loop.nu += ACCOUNTCODE_GELDT;
        return loop.doet(VREEMD, typ('12345678'));
      },
    ],
    [
      'when a newer one was asked for',
      'AccountcodeFout',
      (loop) => {
        loop.doet(vt1, vraag('87654321'));
        return loop.doet(VREEMD, typ('12345678'));
      },
    ],
    [
      'a second time',
      'AccountcodeFout',
      (loop) => {
        loop.koppelt('12345678');
        return loop.doet(VREEMD, typ('12345678', gast(1)));
      },
    ],
    [
      'after five wrong ones of this account, however right the sixth',
      'te-veel-pogingen',
      (loop) => {
        for (let i = 0; i < 5; i += 1) loop.doet(VREEMD, typ(`0000000${i}`));
        return loop.doet(VREEMD, typ('12345678'));
      },
    ],
    [
      'after fifty wrong ones of many accounts',
      'te-veel-pogingen',
      (loop) => {
        for (let i = 0; i < 50; i += 1) loop.doet(VREEMD, typ('00000000', gast(i)));
        return loop.doet(VREEMD, typ('12345678', gast(99)));
      },
    ],
    [
      'to a fifth account',
      'te-veel-accounts',
      (loop) => {
        for (let i = 0; i < 4; i += 1) {
          loop.doet(vt1, vraag(`1000000${i}`));
          loop.koppelt(`1000000${i}`, gast(i));
        }
        loop.nu += UUR;
        loop.doet(vt1, vraag('20000000'));
        return loop.doet(VREEMD, typ('20000000', gast(9)));
      },
    ],
    [
      'of which a person asks too many',
      'te-veel-accountcodes',
      (loop) => {
        for (let i = 0; i < 4; i += 1) loop.doet(vt1, vraag(`3000000${i}`));
        return loop.doet(vt1, vraag('40000000'));
      },
    ],
  ])('%s', (_, uitkomst, verloop) => {
    const loop = new Verloop();
    loop.doet(vt1, vraag('12345678'));
    expect(verloop(loop)).toBe(uitkomst);
  });

  test('an hour later the tries are forgotten, and nothing of them is kept', () => {
    const loop = new Verloop();
    for (let i = 0; i < 5; i += 1) loop.doet(VREEMD, typ('00000000'));
    loop.nu += UUR;
    loop.doet(vt1, vraag('12345678'));
    expect(loop.koppelt('12345678')).toBe('AanmeldingBeslist AccountGekoppeld');
    loop.doet(VREEMD, typ('00000000', gast(2)));
    expect(loop.staat?.accounts.fout).toHaveLength(1);
  });
});

describe('somebody else than the colleague lets the second account in', () => {
  const kpcVan = (persoonId: string): Actor => iemand('kpc', undefined, persoonId).actor;
  /** A KPC asks for a code, and an account without a role types it. */
  function gevraagdDoorKpc(): Verloop {
    const loop = new Verloop();
    loop.doet(kpcVan('kpc-1'), vraag('12345678'));
    loop.doet(VREEMD, typ('12345678'));
    return loop;
  }

  test.each<[string, Actor, string]>([
    ['not the colleague', kpcVan('kpc-1'), 'eigen-aanvraag'],
    ['not a stranger, nor the new account', VREEMD, 'geen-recht'],
    ['not an officer', ovj().actor, 'geen-recht'],
    ['another KPC', kpcVan('kpc-2'), 'AanmeldingBeslist AccountGekoppeld'],
  ])('%s', (_, actor, uitkomst) => {
    const loop = gevraagdDoorKpc();
    expect(loop.doet(actor, beslis(1))).toBe(uitkomst);
    expect(loop.wie(gast()) === null).toBe(!uitkomst.includes('Gekoppeld'));
  });

  test('refused: nothing is linked, and the code is used up', () => {
    const loop = gevraagdDoorKpc();
    expect(loop.doet(kpcVan('kpc-2'), beslis(1, false))).toBe('AanmeldingBeslist');
    expect(loop.wie(gast())).toBeNull();
    expect(loop.doet(VREEMD, typ('12345678'))).toBe('AccountcodeFout');
  });

  test('who became somebody in the meantime is not made somebody else', () => {
    const loop = gevraagdDoorKpc();
    const aanvraag = {
      houder: { rol: 'politie' },
      locatie: { id: 'oefenstad', naam: 'Oefenstad' },
      organisatieNaam: null,
    } as const;
    loop.doet(VREEMD, { type: 'meld-aan', identiteit: gast(), aanvraag, codes: ['9999'], inKanaal: false });
    expect(loop.doet(kpcVan('kpc-2'), beslis(2))).toBe('AanmeldingBeslist');
    expect(loop.doet(kpcVan('kpc-2'), beslis(1))).toBe('account-bekend');
  });
});

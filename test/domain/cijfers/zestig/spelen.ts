import { plusDagen } from '../../../../src/domain/termijnen/datum.ts';
import { UUR, vanIso } from '../../../../src/domain/termijnen/tijdstip.ts';
import type { VangrailReden, Vrijheidsbesluit } from '../../../../src/domain/werkproces/besluiten.ts';
import type { ZaakEvent } from '../../../../src/domain/zaak/events.ts';
import type { Melding } from '../../../../src/domain/zaak/melding.ts';
import { zaak } from '../../../support/domain/melding.ts';
import {
  kpc,
  ONVEILIG,
  ovj,
  politie,
  raad,
  reclassering,
  slachtofferhulp,
  VEILIG,
  vt,
} from '../../../support/domain/tafel.ts';
import type { Verloop } from '../../../support/domain/verloop.ts';
import { given } from '../../../support/domain/verloop.ts';

const MINUUT = 60_000;
const regios: Readonly<Record<string, string>> = { O: 'vt-oefenstad', W: 'vt-waterland', D: 'vt-duinen' };
const fasen: Readonly<Record<string, string>> = {
  wv: 'werkvoorraad',
  vv: 'vv',
  oz: 'onderzoek',
  mon: 'monitoring',
  ovd: 'overdracht',
};
const meldingen: Readonly<Record<string, string>> = {
  bin: 'binnen',
  mis: 'ontbreekt',
  kom: 'ontbreekt',
  nn: 'niet-nodig',
};
const besluiten: Readonly<Record<string, Vrijheidsbesluit>> = {
  hz: 'heenzenden',
  '509': 'heenzenden-509hh',
  ivs: 'ivs',
  rc: 'voorgeleiding',
};

/** One line of the table. */
export type Regel = Readonly<
  Record<
    | 'nr'
    | 'op'
    | 's'
    | 'wie'
    | 'vt'
    | 'lbl'
    | 'acuut'
    | 'c'
    | 'bek'
    | 'vtm'
    | 'besluit'
    | 'slo'
    | 'zaak'
    | 'eind',
    string
  >
>;

export function lees(tabel: string): readonly Regel[] {
  return tabel
    .trim()
    .split('\n')
    .slice(1)
    .map((regel) => {
      const [nr, op, s, wie, vtc, lbl, acuut, c, bek, vtm, besluit, slo, zaakcode, eind] = regel.split(/\s+/);
      const alle = { nr, op, s, wie, vt: vtc, lbl, acuut, c, bek, vtm, besluit, slo, zaak: zaakcode, eind };
      for (const waarde of Object.values(alle))
        if (waarde === undefined) throw new Error(`broken line: ${regel}`);
      return alle as Regel;
    });
}

function meldingVan(regel: Regel, op: number): Melding {
  const vast = regel.s === 'V';
  const { aanhouding: _a, voorlopigeHechtenis: _v, ...basis } = zaak();
  const hechtenis = { '18-': 'niet-toegelaten', '18?': 'onbekend' } as const;
  return {
    ...basis,
    bronId: `PL0000-${regel.nr}`,
    soort: vast ? 'vast' : 'niet-vast',
    ...(vast
      ? {
          aanhouding: op - UUR,
          voorlopigeHechtenis:
            regel.wie === '18-' || regel.wie === '18?' ? hechtenis[regel.wie] : 'toegelaten',
        }
      : { gehoord: op - UUR, vtMeldingOp: op - UUR }),
    verdachte: { leeftijdsgroep: regel.wie === 'min' ? '12-17' : '18-plus' },
    vtMelding: regel.vtm === 'src' ? 'gedaan' : 'onbekend',
    ...(['zonder', 'check', 'alsnog'].includes(regel.lbl) ? { hgLabel: false } : {}),
  };
}

/** Time passes, and every timer fires when it is due, as long as Veilig Thuis did not answer. */
function tot(v: Verloop, op: number, metTimers: boolean): void {
  const iso = new Date(op).toISOString();
  if (metTimers) v.runsTo(iso);
  else v.at(iso);
}

function beantwoord(v: Verloop, regel: Regel, op: number, eigen: readonly string[]): void {
  const [, wat = '', minuten = ''] = /^(ja|nee|tel)@(\d+)\*?$/.exec(regel.acuut) ?? [];
  if (wat === '') return;
  const wie = regel.acuut.endsWith('*') ? eigen.slice(0, 1) : eigen;
  tot(v, op + Number(minuten) * MINUUT, regel.s === 'V');
  if (wat === 'tel') {
    v.when((regel.wie === 'min' ? raad() : reclassering()).belt('ja', eigen[0]));
    return;
  }
  for (const regio of wie) v.when(vt(regio).antwoord(wat === 'ja' ? 'ja' : 'nee'));
  v.after(1);
  const bekend = regel.bek === '-' ? {} : { bekend: regel.bek === 'nee' ? 'nee' : 'ja' };
  const dossier = fasen[regel.bek] ?? (regel.bek === 'geen' ? 'geen' : undefined);
  const melding = meldingen[regel.vtm];
  const invoer = {
    ...(regel.c === 'c' ? (wat === 'ja' ? ONVEILIG : VEILIG) : {}),
    ...bekend,
    ...(dossier === undefined ? {} : { dossier }),
    ...(melding === undefined ? {} : { vtMelding: melding }),
  };
  for (const regio of wie) v.when(vt(regio).vultAan(invoer));
  if (regel.vtm === 'kom') v.after(30).when(politie().antwoordt('vt-melding'));
}

/** @returns when the last decision on freedom fell; the report without one */
function besluit(v: Verloop, regel: Regel, op: number): number {
  let laatste = op;
  for (const code of regel.besluit === '-' ? [] : regel.besluit.split(';')) {
    const [, wat = '', cv, reden = 'anders', minuten = ''] =
      /^(\w+)(\+cv)?(?:!([\w-]+))?@(\d+)$/.exec(code) ?? [];
    const gekozen = besluiten[wat];
    if (gekozen === undefined) throw new Error(`broken decision: ${code}`);
    laatste = op + Number(minuten) * MINUUT;
    tot(v, laatste, regel.acuut === '-' || regel.acuut.endsWith('*'));
    const maatregel = cv === undefined ? {} : { maatregelen: ['contactverbod'] };
    v.when(ovj().besluitVrijheid({ besluit: gekozen, ...maatregel }, reden as VangrailReden));
  }
  return laatste;
}

function slachtoffer(v: Verloop, { slo }: Regel, sinds: number): void {
  if (slo === '-') return;
  v.when(ovj().kiestInformant('shn'));
  tot(v, sinds + (/^\d+$/.test(slo) ? Number(slo) : 20) * MINUUT, false);
  const uitkomst = { wgb: 'wil-geen-bericht', nb: 'niet-bereikt' } as const;
  v.when(slachtofferhulp().probeert(slo === 'wgb' || slo === 'nb' ? uitkomst[slo] : 'bereikt'));
}

function plandatum(v: Verloop, hoe: string, datum: string): void {
  v.when(ovj().besluitZaak({ besluiten: ['plandatum'], plandatum: datum }, 'anders'));
  const week = plusDagen(datum, 7);
  const opDag = (dag: string): Verloop => v.at(`${dag}T10:00:00+01:00`);
  const af = ovj().handeltPlandatumAf(['sepot-02'], 'anders');
  if (hoe === '=') opDag(datum).when(af);
  if (hoe === '>') {
    opDag(datum).when(ovj().verzetPlandatum(week));
    opDag(week).when(af);
  }
  if (hoe === '&') {
    opDag(datum).when(ovj().verzetPlandatum(week, 'advies-niet-klaar'));
    opDag(week).when(ovj().verzetPlandatum(plusDagen(week, 7)));
    opDag(plusDagen(week, 7)).when(af);
  }
  if (hoe === '!') opDag(plusDagen(datum, 2)).when(af);
}

function zaakbesluit(v: Verloop, regel: Regel, sinds: number): void {
  if (regel.zaak === '-') return;
  v.at(new Date(Math.max(v.nu, sinds + 5 * UUR)).toISOString());
  const adviseur = regel.wie === 'min' ? raad() : reclassering();
  const [, dag = '', hoe = ''] = /^p(\d+)(.)$/.exec(regel.zaak) ?? [];
  if (dag !== '') return plandatum(v, hoe, plusDagen(`2026-${regel.op.slice(0, 5)}`, Number(dag)));
  if (regel.zaak === 'sep') v.when(ovj().besluitZaak({}, 'anders'));
  if (regel.zaak === 'dv+') v.when(adviseur.brengtIn({ advies: 'maatregelen' }, 'anders'));
  if (regel.zaak.startsWith('dv'))
    v.when(ovj().besluitZaak({ besluiten: ['dagvaarding'] }, 'advies-niet-nodig'));
}

function einde(v: Verloop, { eind }: Regel): void {
  v.after(60);
  if (eind === 'ingetrokken') v.when(kpc().trektIn());
  if (eind === 'gesloten' || eind === 'heropend') v.when(ovj().sluit());
  if (eind === 'heropend') v.after(60).when(ovj().heropent());
}

/** Plays one line of the table with people who press, and gives the events that are stored. */
export function speel(regel: Regel): readonly ZaakEvent[] {
  // Before the last Sunday of October the clock is two hours ahead of UTC.
  const op = vanIso(`2026-${regel.op}:00${regel.op < '10-25T03' ? '+02:00' : '+01:00'}`);
  const eigen = regel.vt.split('').map((letter) => regios[letter] ?? letter);
  const v = given(meldingVan(regel, op), { op, vtRegios: eigen });
  if (regel.lbl === 'alsnog') v.when(kpc().labeltHg());
  if (regel.lbl === 'check') {
    v.when(kpc().vraagtBekend()).after(10);
    for (const regio of eigen) v.when(vt(regio).antwoordt('bekend', { bekend: regel.bek, hg: 'nee' }));
  }
  beantwoord(v, regel, op, eigen);
  const sinds = besluit(v, regel, op);
  slachtoffer(v, regel, sinds);
  zaakbesluit(v, regel, sinds);
  einde(v, regel);
  return v.events.map((event) =>
    event.type === 'ZaakGemeld' ? { ...event, oefening: regel.lbl === 'oefen' } : event,
  );
}

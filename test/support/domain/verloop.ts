import assert from 'node:assert/strict';
import { postsVan, timersVan } from '../../../src/domain/afgeleid/derive.ts';
import type { Post } from '../../../src/domain/afgeleid/post.ts';
import type { View } from '../../../src/domain/afgeleid/views.ts';
import type { Weergave } from '../../../src/domain/afgeleid/weergave.ts';
import type { Zaakinstellingen } from '../../../src/domain/instellingen/zaakinstellingen.ts';
import { defaultInstellingen } from '../../../src/domain/instellingen/zaakinstellingen.ts';
import type { Tijdstip } from '../../../src/domain/termijnen/tijdstip.ts';
import { MINUUT, naarIso, vanIso } from '../../../src/domain/termijnen/tijdstip.ts';
import type { Afwijzing, Omstandigheden, ZaakCommand } from '../../../src/domain/zaak/commands.ts';
import { decide } from '../../../src/domain/zaak/decide.ts';
import type { ZaakEvent } from '../../../src/domain/zaak/events.ts';
import { evolve } from '../../../src/domain/zaak/evolve.ts';
import type { Melding, Meldingwijziging } from '../../../src/domain/zaak/melding.ts';
import { meldingVoor, overnameVan } from '../../../src/domain/zaak/overname.ts';
import type { Taak } from '../../../src/domain/zaak/taak.ts';
import type { Actor } from '../../../src/domain/zaak/wie.ts';
import type { Zaak } from '../../../src/domain/zaak/zaak.ts';
import { INTAKE } from './melding.ts';
import type { Stap } from './tafel.ts';
import { kpc, systeem } from './tafel.ts';

export const VT_ORGANISATIES = ['vt-oefenstad', 'vt-waterland', 'vt-duinen'] as const;
/** One minute: what the program takes for on time. */
const SPELING = MINUUT;

export const WEERGAVE: Weergave = {
  id: 'oefenstad',
  naam: 'Oefenstad',
  acuutInKanaal: false,
  vtOrganisaties: VT_ORGANISATIES.map((id) => ({ id, naam: id, kort: id, standaard: false })),
  verstrekkingentabel: {},
  zsmStreefTonen: false,
};

export type Begin = {
  readonly op?: Tijdstip;
  readonly vtRegios?: readonly string[];
  readonly instellingen?: Zaakinstellingen;
};

/** A case from its first message on, told step by step on a clock of its own. */
export class Verloop {
  nu: Tijdstip;
  readonly events: ZaakEvent[] = [];
  readonly #begin: Begin;
  #zaak: Zaak | null = null;
  /** Organisations that the location works with. */
  #organisaties: readonly string[] = VT_ORGANISATIES;

  constructor(begin: Begin) {
    this.#begin = begin;
    this.nu = begin.op ?? INTAKE;
  }

  get zaak(): Zaak {
    if (this.#zaak === null) throw new Error('there is no case yet');
    return this.#zaak;
  }

  /** The same case as it is now, to go on with apart from this one. */
  splitst(): Verloop {
    const ander = new Verloop(this.#begin);
    ander.nu = this.nu;
    ander.events.push(...this.events);
    ander.#zaak = this.#zaak;
    ander.#organisaties = this.#organisaties;
    return ander;
  }

  /** The state that decide answered is what the stored events fold to. */
  #refolds(): this {
    assert.deepEqual(this.events.reduce<Zaak | null>(evolve, null), this.#zaak);
    return this;
  }

  #besluit(actor: Actor, command: ZaakCommand): Afwijzing | null {
    const om: Omstandigheden = { nu: this.nu, actor, vtOrganisaties: this.#organisaties };
    const besluit = decide(this.#zaak, command, om);
    if (!besluit.ok) return besluit.afwijzing;
    this.events.push(...besluit.events);
    this.#zaak = besluit.zaak;
    return null;
  }

  #melding(message: Melding | Meldingwijziging, inhoudHash: string, complete: boolean): ZaakCommand {
    const nieuw = {
      zaakId: 'oefenstad:OF-26-0001',
      nummer: 'OF-26-0001',
      locatie: 'oefenstad',
      instellingen: this.#begin.instellingen ?? defaultInstellingen(),
      vtRegios: this.#begin.vtRegios ?? message.vtRegios ?? ['vt-oefenstad'],
    };
    return { type: 'meld', message, complete, inhoudHash, oefening: true, nieuw };
  }

  /** A message of the source that must be refused. */
  weigertBericht(message: Melding | Meldingwijziging, hash?: string, complete = true): Afwijzing | null {
    const inhoudHash = hash ?? JSON.stringify(message);
    return this.#besluit({ soort: 'bron', bron: 'demo' }, this.#melding(message, inhoudHash, complete));
  }

  bericht(message: Melding | Meldingwijziging): this {
    assert.equal(this.weigertBericht(message), null);
    return this.#refolds();
  }

  /** A later message that names only this. */
  meldt(anders: Partial<Melding>): this {
    const { bron, bronId, berichtNr } = this.zaak.melding;
    return this.bericht({ bron, bronId, berichtNr: berichtNr + 1, ...anders });
  }

  when(...stappen: readonly Stap[]): this {
    for (const stap of stappen) assert.equal(this.weigert(stap), null);
    return this.#refolds();
  }

  /** As `when`, where that it is accepted is the point. */
  expectAccepted(...stappen: readonly Stap[]): this {
    return this.when(...stappen);
  }

  /** Why it is refused; null when it is not. */
  weigert(stap: Stap): Afwijzing | null {
    return this.#besluit(stap.actor, stap.command(this.zaak));
  }

  /** Refused with this code, and nothing changed. */
  expectRefused(stap: Stap, code: Afwijzing['code']): this {
    const voor = this.events.length;
    assert.equal(this.weigert(stap)?.code, code);
    assert.equal(this.events.length, voor);
    return this;
  }

  sees(kijk: (zaak: Zaak, verloop: this) => void): this {
    kijk(this.zaak, this);
    return this;
  }

  /**
   * Another location takes the case over, when it is open here: what happens from here on is there, in events of its
   * own.
   */
  verhuist(vtOrganisaties: readonly string[]): void {
    const oud = this.zaak;
    if (oud.status !== 'open') return;
    const naar = { zaakId: `${oud.zaakId}x`, nummer: `${oud.nummer}x`, locatie: `${oud.locatie}x` };
    assert.equal(this.#besluit(kpc().actor, { type: 'verplaats', naar }), null);
    const kent = oud.vtRegios.filter((regio) => vtOrganisaties.includes(regio));
    const { zaakId, nummer, locatie, oefening, inhoudHash, instellingen } = oud;
    this.#zaak = null;
    this.#organisaties = vtOrganisaties;
    this.events.length = 0;
    this.#besluit(systeem, {
      type: 'neem-over',
      van: { zaakId, nummer, locatie },
      melding: meldingVoor(oud, vtOrganisaties),
      stand: overnameVan(oud, vtOrganisaties),
      oefening,
      inhoudHash,
      nieuw: { ...naar, instellingen, vtRegios: kent.length > 0 ? kent : vtOrganisaties.slice(0, 1) },
    });
    this.#refolds();
  }

  /** Another moment, without anything happening in between. */
  at(iso: string): this {
    this.nu = vanIso(iso);
    return this;
  }

  after(minuten: number): this {
    this.nu += minuten * MINUUT;
    return this;
  }

  /** The program runs until that time: every timer fires when it is due. */
  runsTo(iso: string): this {
    const tot = vanIso(iso);
    for (let rest = 2000; ; rest -= 1) {
      const eerste = timersVan(this.zaak).toSorted((a, b) => a.due - b.due)[0];
      if (eerste === undefined || eerste.due > tot) break;
      if (rest === 0) throw new Error('timers do not end');
      this.nu = Math.max(this.nu, eerste.due);
      this.#besluit(systeem, { type: 'verstrijk', timerId: eerste.id, speling: SPELING });
    }
    this.nu = tot;
    return this.#refolds();
  }

  /** What is due now fires, each timer once. */
  firesDue(): this {
    for (const { id, due } of timersVan(this.zaak)) {
      if (due <= this.nu) this.#besluit(systeem, { type: 'verstrijk', timerId: id, speling: SPELING });
    }
    return this;
  }

  /** The program comes back at that time. */
  backAt(iso: string): this {
    return this.at(iso).firesDue();
  }

  posts(weergave: Partial<Weergave> = {}): readonly Post[] {
    return postsVan(this.zaak, { ...WEERGAVE, ...weergave });
  }

  view<S extends View['soort']>(id: string, soort: S, weergave: Partial<Weergave> = {}): View & { soort: S } {
    const view = this.posts(weergave).find((post) => post.id === id)?.view;
    assert.equal(view?.soort, soort);
    return view as View & { soort: S };
  }
}

/** The first message of a source makes the case. */
export function given(melding: Melding, begin: Begin = {}): Verloop {
  return new Verloop(begin).bericht(melding);
}

/** Ids of the tasks that are owed now. */
export function open(zaak: Zaak): readonly string[] {
  return Object.values(zaak.taken)
    .filter((t) => t.status === 'gevraagd' || t.status === 'opgepakt')
    .map((t) => t.id);
}

export function taak(zaak: Zaak, id: string): Taak {
  const gevonden = zaak.taken[id];
  if (gevonden === undefined) throw new Error(`no task ${id}`);
  return gevonden;
}

/** Alarms so far: kind and who hears it. */
export function alarmen(zaak: Zaak): readonly string[] {
  return zaak.alarmen.map(
    ({ soort, aan }) => `${soort} → ${aan.map((h) => h.organisatie ?? h.rol).join(', ')}`,
  );
}

/** Reminders given about a task: when, to whom, and the planned time when late. */
export function herinneringen(zaak: Zaak, taakId: string): readonly string[] {
  return zaak.herinneringen
    .filter((h) => h.taakId === taakId)
    .map(({ op, aan, laat, gepland }) => {
      const tijd = (t: Tijdstip): string => naarIso(t).slice(5, 16).replace('T', ' ');
      return `${tijd(op)} ${aan.join(',')}${laat ? ` (laat, gepland ${tijd(gepland)})` : ''}`;
    });
}

import type { Post } from '../../src/domain/afgeleid/post.ts';
import { vraagtDirect } from '../../src/domain/afgeleid/taakposten.ts';
import type { Locatie } from '../../src/domain/instellingen/locatie.ts';
import type { Stappen } from '../../src/domain/instellingen/stappen.ts';
import type { Tijdstip } from '../../src/domain/termijnen/tijdstip.ts';
import { MINUUT, UUR, vanIso } from '../../src/domain/termijnen/tijdstip.ts';
import type { ZaakCommand } from '../../src/domain/zaak/commands.ts';
import type { Taak } from '../../src/domain/zaak/taak.ts';
import { houderVan, isOpen } from '../../src/domain/zaak/taak.ts';
import { timerVan } from '../../src/domain/zaak/timer-van.ts';
import type { Actor, Rolhouder } from '../../src/domain/zaak/wie.ts';
import { werkt } from '../support/domain/aan-het-werk.ts';
import { systeem } from '../support/domain/tafel.ts';
import { random } from '../support/random.ts';
import type { Aangekomen, Bezorging, Gehoord, Oproep } from './bezorging.ts';
import { BezorgingInTeams } from './bezorging.ts';
import { land } from './land.ts';
import { Mensen } from './mensen.ts';
import type { Gebroken, Verplichting } from './verplichtingen.ts';
import { Verplichtingen } from './verplichtingen.ts';
import { Wachtrij } from './wachtrij.ts';
import { Zaakloop } from './zaakloop.ts';
import type { Aankomst } from './zaken.ts';
import { aankomsten } from './zaken.ts';

export type Maandagopties = {
  readonly zaad: number;
  /** Of at most ten. */
  readonly locaties: number;
  /** Hours from midnight; less than 24: so many from eight in the morning. */
  readonly uren: number;
  /** Cases over the whole country that are open at the end. */
  readonly zaken: number;
  /** Hours before it in which the cases came in that are still open. */
  readonly vooraf: number;
  /** Other steps than the standard, to see what they would break. */
  readonly stappen?: Stappen;
};

/** A command as it was given, for who plays a minute again. */
export type Gegeven = {
  readonly op: Tijdstip;
  readonly loop: Zaakloop;
  readonly actor: Actor;
  readonly command: ZaakCommand;
  /** Events of the case before it. */
  readonly eerder: number;
};

/** What happened on the day; figures are made of it elsewhere. */
export type Dag = {
  readonly van: Tijdstip;
  readonly tot: Tijdstip;
  readonly locaties: readonly Locatie[];
  readonly zaken: readonly Zaakloop[];
  readonly aangekomen: readonly Aangekomen[];
  readonly oproepen: readonly Oproep[];
  readonly gegeven: readonly Gegeven[];
  readonly verplichtingen: readonly Verplichting[];
  readonly gebroken: readonly Gebroken[];
  /** Obligations that nobody would come back to: no answer, and no timer. */
  readonly zonderWekker: readonly Gebroken[];
};

type Gebeurtenis =
  | { readonly wat: 'melding'; readonly aankomst: Aankomst; readonly nr: number }
  | { readonly wat: 'wekker'; readonly loop: Zaakloop; readonly id: string }
  | { readonly wat: 'bezorging'; readonly bezorging: Bezorging }
  | { readonly wat: 'gelezen'; readonly bericht: Gehoord }
  | { readonly wat: 'werk'; readonly werk: Werk }
  | { readonly wat: 'wissel'; readonly locatie: Locatie };

type Werk = {
  readonly loop: Zaakloop;
  readonly taakId: string;
  readonly persoon: string;
  readonly wat: 'pakt-op' | 'antwoordt' | 'belt';
};

const MAANDAG = vanIso('2026-11-23T00:00:00+01:00');
/** Changes of duty, hours after midnight. */
const WISSELS = [7, 15, 23] as const;
/** So many other answers somebody tries when one is refused. */
const POGINGEN = 8;
/** Of ten calls to Veilig Thuis so many are answered. */
const GEHOOR = 0.65;

class Maandag {
  readonly #kans: () => number;
  readonly #mensen: Mensen;
  readonly #wachtrij = new Wachtrij<Gebeurtenis>();
  readonly #teams: BezorgingInTeams;
  readonly #verplichtingen = new Verplichtingen();
  readonly #zaken: Zaakloop[] = [];
  readonly #aangekomen: Aangekomen[] = [];
  readonly #gegeven: Gegeven[] = [];
  readonly #bezig = new Set<string>();

  constructor(kans: () => number) {
    this.#kans = kans;
    this.#mensen = new Mensen(kans);
    this.#teams = new BezorgingInTeams({
      kans,
      later: (op, bezorging) => this.#wachtrij.erbij(op, { wat: 'bezorging', bezorging }),
      aangekomen: (bericht) => this.#aangekomen.push(bericht),
      gehoord: (bericht) => this.#wachtrij.erbij(bericht.op, { wat: 'gelezen', bericht }),
      gemist: (loop, houder, reden, postId, nu) => {
        const command = {
          type: 'meld-onbereikt',
          houder,
          reden,
          ...(postId === null ? {} : { postId }),
        } as const;
        this.#doe(loop, systeem, command, nu);
      },
      onbereikbaar: (loop, aan, nu) =>
        aan !== 'kanaal' && aan !== 'draad' && this.#aard(loop, aan, nu) === 'onbereikbaar',
    });
  }

  speel({ locaties: aantal, zaken, uren, vooraf, stappen }: Maandagopties): Dag {
    const locaties = land(aantal, stappen ?? null);
    const van = MAANDAG + (uren < 24 ? 8 * UUR : 0);
    const tot = van + uren * UUR;
    const tijd = { van, vooraf: vooraf * UUR, duur: uren * UUR };
    aankomsten(locaties, zaken, tijd, this.#kans).forEach((aankomst, nr) => {
      this.#wachtrij.erbij(aankomst.op, { wat: 'melding', aankomst, nr });
    });
    for (let dag = -Math.ceil(vooraf / 24); dag <= Math.ceil(uren / 24); dag += 1) {
      for (const uur of WISSELS) {
        const op = MAANDAG + (24 * dag + uur) * UUR;
        for (const locatie of locaties) this.#wachtrij.erbij(op, { wat: 'wissel', locatie });
      }
    }
    for (
      let volgende = this.#wachtrij.volgende(tot);
      volgende !== null;
      volgende = this.#wachtrij.volgende(tot)
    ) {
      this.#gebeurt(volgende.wat, volgende.op);
    }
    return {
      van,
      tot,
      locaties,
      zaken: this.#zaken,
      aangekomen: this.#aangekomen,
      oproepen: this.#teams.oproepen,
      gegeven: this.#gegeven,
      verplichtingen: this.#verplichtingen.alle(tot),
      gebroken: this.#verplichtingen.gebroken(tot),
      zonderWekker: this.#zaken.flatMap(zonderWekker),
    };
  }

  #gebeurt(gebeurtenis: Gebeurtenis, nu: Tijdstip): void {
    switch (gebeurtenis.wat) {
      case 'melding': {
        const { locatie, melding } = gebeurtenis.aankomst;
        const nummer = `${locatie.nummerPrefix}-26-${String(gebeurtenis.nr).padStart(4, '0')}`;
        const loop = new Zaakloop(`${locatie.id}:${nummer}`, locatie);
        this.#zaken.push(loop);
        this.#volg(loop, loop.meld(melding, nu), nu);
        return;
      }
      case 'wekker': {
        const { loop, id } = gebeurtenis;
        // The agenda keeps one time per timer: one that was moved or dropped does not fire.
        const due = loop.due(id);
        if (due !== undefined && due <= nu) {
          this.#doe(loop, systeem, { type: 'verstrijk', timerId: id, speling: MINUUT }, nu);
        }
        return;
      }
      case 'bezorging':
        this.#teams.bezorg(gebeurtenis.bezorging, nu);
        return;
      case 'gelezen':
        this.#leest(gebeurtenis.bericht, nu);
        return;
      case 'werk':
        this.#werkt(gebeurtenis.werk, nu);
        return;
      case 'wissel':
        for (const loop of this.#zaken) {
          if (loop.locatie !== gebeurtenis.locatie) continue;
          for (const { id, publiek, alleenBijwerken } of loop.posts) {
            if (publiek.soort === 'dienst' && !alleenBijwerken) this.#teams.gelijktrekken(loop, id, nu);
          }
        }
    }
  }

  #aard(loop: Zaakloop, persoon: string, nu: Tijdstip) {
    return this.#mensen.aardVan(`${loop.locatie.id}/${persoon}`, nu);
  }

  /** @returns false when it was refused */
  #doe(loop: Zaakloop, actor: Actor, command: ZaakCommand, nu: Tijdstip): boolean {
    const eerder = loop.events.length;
    const gevolg = loop.doe(actor, command, nu);
    if (gevolg !== null) this.#gegeven.push({ op: nu, loop, actor, command, eerder });
    this.#volg(loop, gevolg, nu);
    return gevolg !== null;
  }

  #volg(loop: Zaakloop, gevolg: ReturnType<Zaakloop['doe']>, nu: Tijdstip): void {
    if (gevolg === null) return;
    this.#verplichtingen.volg(loop, gevolg, nu);
    for (const { id, due } of gevolg.gezet)
      this.#wachtrij.erbij(Math.max(due, nu), { wat: 'wekker', loop, id });
    for (const postId of gevolg.vuil) this.#teams.gelijktrekken(loop, postId, nu);
  }

  /** Somebody reads what came in and, by nature, does something about it. */
  #leest({ loop, post, aan }: Gehoord, nu: Tijdstip): void {
    const over = taakIn(post);
    if (over === null) return;
    const belt = post.view.soort === 'herinnering' && post.view.bellen !== null;
    const taak = loop.zaak.taken[over];
    if (taak === undefined) return;
    const mag = belt || this.#mag(loop, aan, houderVan(taak));
    if (mag) this.#neemtZichVoor(loop, over, aan, belt ? 'belt' : 'antwoordt', nu);
  }

  #mag({ locatie }: Zaakloop, persoon: string, houder: Rolhouder): boolean {
    const rollen = locatie.personen.find(({ id }) => id === persoon)?.rollen ?? [];
    return rollen.some((r) => r.rol === houder.rol && r.organisatie === houder.organisatie);
  }

  #neemtZichVoor(
    loop: Zaakloop,
    taakId: string,
    persoon: string,
    wat: 'antwoordt' | 'belt',
    nu: Tijdstip,
  ): void {
    const sleutel = `${loop.id} ${taakId} ${persoon}`;
    if (this.#bezig.has(sleutel)) return;
    const { oppakken, antwoord } = this.#mensen.reactie(`${loop.locatie.id}/${persoon}`, nu);
    const plan = (op: Tijdstip, doet: Werk['wat']): void =>
      this.#wachtrij.erbij(op, { wat: 'werk', werk: { loop, taakId, persoon, wat: doet } });
    if (oppakken !== null && wat === 'antwoordt') plan(oppakken, 'pakt-op');
    if (antwoord === null) return;
    this.#bezig.add(sleutel);
    plan(antwoord, wat);
  }

  #werkt({ loop, taakId, persoon, wat }: Werk, nu: Tijdstip): void {
    if (wat !== 'pakt-op') this.#bezig.delete(`${loop.id} ${taakId} ${persoon}`);
    const taak = loop.zaak.taken[taakId];
    if (taak === undefined || !isOpen(taak)) return;
    const rollen = loop.locatie.personen.find(({ id }) => id === persoon)?.rollen ?? [];
    const actor: Actor = { soort: 'persoon', persoonId: persoon, rollen };
    switch (wat) {
      case 'pakt-op':
        this.#doe(loop, actor, { type: 'pak-op', taakId }, nu);
        return;
      case 'belt': {
        const uitkomst = this.#kans() >= GEHOOR ? 'geen-gehoor' : this.#kans() < 0.5 ? 'ja' : 'nee';
        const invoer = { uitkomst, ...(uitkomst === 'geen-gehoor' ? {} : { gesprokenMet: 'dienst' }) };
        this.#doe(loop, actor, { type: 'noteer-telefonisch', taakId, revisie: taak.revisie, invoer }, nu);
        return;
      }
      case 'antwoordt':
        this.#antwoordt(loop, taakId, actor, nu);
    }
  }

  #antwoordt(loop: Zaakloop, taakId: string, actor: Actor & { soort: 'persoon' }, nu: Tijdstip): void {
    const taken = Object.values(loop.zaak.taken).filter(({ status }) => status !== 'vervallen');
    const welke = taken.findIndex(({ id }) => id === taakId);
    const keuze = Math.floor(this.#kans() * 64);
    for (let i = 0; i < POGINGEN; i += 1) {
      const stap = werkt(loop.zaak, welke, keuze + i);
      if (stap === null) return;
      if (this.#doe(loop, actor, stap.command(loop.zaak), nu)) break;
    }
    // Another screen of the same form, and what comes next on the same card, is done by the same person.
    const taak = loop.zaak.taken[taakId];
    if (taak?.soort === 'processtap' && isOpen(taak)) {
      this.#neemtZichVoor(loop, taakId, actor.persoonId, 'antwoordt', nu);
    }
    for (const vervolg of Object.values(loop.zaak.taken)) {
      if (!isOpen(vervolg) || vraagtDirect(vervolg) || vervolg.gevraagdOp !== nu) continue;
      if (vervolg.soort !== 'deel-a-aanvulling' && vervolg.soort !== 'maatregel-aanvullen') continue;
      const doet = this.#mag(loop, actor.persoonId, houderVan(vervolg));
      if (doet) this.#neemtZichVoor(loop, vervolg.id, actor.persoonId, 'antwoordt', nu);
    }
  }
}

/** The task that a message asks somebody to do something about. */
function taakIn({ view }: Post): string | null {
  const vraagt = view.soort === 'vraag' || view.soort === 'deel-a' || view.soort === 'herinnering';
  return vraagt ? view.taak.taakId : null;
}

/**
 * Whether a task may lie without a timer: a measure that ended was told of three times, and a decision about who is
 * not held waits for Veilig Thuis, who is reminded meanwhile.
 */
function magRusten({ zaak }: Zaakloop, { soort }: Taak): boolean {
  if (soort === 'maatregel') return true;
  const wachtOpVt = Object.values(zaak.taken).some((taak) => taak.soort === 'deel-a' && isOpen(taak));
  return soort === 'zaakbesluit' && zaak.melding.soort === 'niet-vast' && wachtOpVt;
}

function zonderWekker(loop: Zaakloop): readonly Gebroken[] {
  return Object.values(loop.zaak.taken)
    .filter((taak) => isOpen(taak) && loop.due(timerVan(taak.id)) === undefined && !magRusten(loop, taak))
    .map(({ id, soort }) => ({ zaakId: loop.id, taakId: id, wat: `${soort}: niemand komt erop terug` }));
}

/** Plays the day from the seed: the same options give the same day, to the millisecond. */
export function speelMaandag(opties: Maandagopties): Dag {
  return new Maandag(random(opties.zaad)).speel(opties);
}

import type { Doel } from '../../src/domain/instellingen/stappen.ts';
import { naRusttijd } from '../../src/domain/termijnen/rusttijd.ts';
import type { Tijdstip } from '../../src/domain/termijnen/tijdstip.ts';
import { MINUUT } from '../../src/domain/termijnen/tijdstip.ts';
import type { Taak } from '../../src/domain/zaak/taak.ts';
import { isOpen } from '../../src/domain/zaak/taak.ts';
import type { Zaak } from '../../src/domain/zaak/zaak.ts';
import type { Belofte } from './beloften.ts';
import { beloften } from './beloften.ts';
import type { Gevolg, Zaakloop } from './zaakloop.ts';

/** One time that somebody owed something, from the question to the answer. */
export type Verplichting = {
  readonly loop: Zaakloop;
  readonly taak: Taak;
  readonly einde: 'beantwoord' | 'vervallen' | 'open';
  /** When it ended, or the end of the day. */
  readonly tot: Tijdstip;
};

/** Who heard of a task when, as the events tell. */
type Gehoord = { readonly op: Tijdstip; readonly aan: readonly Doel[] };

/** A promise that was not kept. */
export type Gebroken = { readonly zaakId: string; readonly taakId: string; readonly wat: string };

/** At latest this long after it was due, ms: what invariant 3 allows a timer. */
const SPELING = 1_000;

/** Watches every obligation of every case, beside the core: of the events it reads only who was reminded. */
export class Verplichtingen {
  readonly #lopend = new Map<string, { readonly loop: Zaakloop; readonly taak: Taak }>();
  readonly #klaar: Verplichting[] = [];
  readonly #gehoord = new Map<string, Gehoord[]>();

  /** What a command changed about who owes what. */
  volg(loop: Zaakloop, { events }: Gevolg, nu: Tijdstip): void {
    for (const event of events) {
      if (event.type !== 'HerinneringGegeven') continue;
      const sleutel = `${loop.id} ${event.taakId}`;
      const lijst = this.#gehoord.get(sleutel) ?? [];
      this.#gehoord.set(sleutel, [...lijst, { op: event.op, aan: event.aan }]);
    }
    for (const taak of Object.values(loop.zaak.taken)) {
      const sleutel = `${loop.id} ${taak.id}`;
      const eerder = this.#lopend.get(sleutel);
      const opnieuw = eerder !== undefined && eerder.taak.gevraagdOp !== taak.gevraagdOp;
      if (eerder !== undefined && (opnieuw || !isOpen(taak))) {
        const einde = !opnieuw && taak.status === 'beantwoord' ? 'beantwoord' : 'vervallen';
        this.#klaar.push({ ...eerder, einde, tot: nu });
        this.#lopend.delete(sleutel);
      }
      if (isOpen(taak)) this.#lopend.set(sleutel, { loop, taak });
    }
  }

  /** All of them; what nobody answered by then is open. */
  alle(einde: Tijdstip): readonly Verplichting[] {
    const open = [...this.#lopend.values()].map((v): Verplichting => ({ ...v, einde: 'open', tot: einde }));
    return [...this.#klaar, ...open];
  }

  /** Steps that did not come, or came late, although nobody had answered yet. */
  gebroken(einde: Tijdstip): readonly Gebroken[] {
    return this.alle(einde).flatMap((verplichting) => {
      const { loop, taak, tot } = verplichting;
      const gehoord = this.#gehoord.get(`${loop.id} ${taak.id}`) ?? [];
      return beloften
        .filter((belofte) => geldt(belofte, loop.zaak, taak))
        .flatMap((belofte) => {
          const laatst = uiterlijkVan(belofte, loop.zaak, taak);
          if (laatst === null || tot <= laatst + SPELING) return [];
          const kwam = gehoord.some(
            ({ op, aan }) =>
              op >= taak.gevraagdOp && op <= laatst + SPELING && noemt(aan, belofte.hoort, taak),
          );
          const wat = `${taak.soort}: ${belofte.hoort} hoorde het niet binnen ${belofte.minuten} min ${belofte.moment}`;
          return kwam ? [] : [{ zaakId: loop.id, taakId: taak.id, wat }];
        });
    });
  }
}

function geldt({ soort, bij }: Belofte, zaak: Zaak, taak: Taak): boolean {
  // SHN waits until the victim was told of the prosecution: its question counts from then.
  if (taak.soort === 'inbreng' && taak.rol === 'shn' && zaak.taken['ambtshalve'] !== undefined) return false;
  return taak.soort === soort && (bij === undefined || bij === zaak.melding.soort);
}

/** Last moment at which the promise is kept, with the rest that a pick-up and the night give. */
function uiterlijkVan(belofte: Belofte, zaak: Zaak, taak: Taak): Tijdstip | null {
  const { escalatie } = zaak.instellingen;
  const ms = belofte.minuten * MINUUT;
  const nacht = (op: Tijdstip): Tijdstip =>
    belofte.magWachten === true && escalatie !== undefined ? naRusttijd(op, escalatie.rust) : op;
  if (belofte.moment !== 'na-vraag') {
    if (taak.uiterlijk === null) return null;
    const gepland = taak.uiterlijk + (belofte.moment === 'voor-uiterlijk' ? -ms : ms);
    return nacht(Math.max(gepland, taak.geplandVanaf));
  }
  const gepland = taak.gevraagdOp + ms;
  const rust = (escalatie?.oppakMinuten[taak.soort] ?? 0) * MINUUT;
  const opgepakt = taak.eersteOppak;
  const gerust = opgepakt !== undefined && opgepakt <= gepland ? Math.max(gepland, opgepakt + rust) : gepland;
  return nacht(gerust);
}

/** Whether this receiver is among those who were told, by whatever name. */
function noemt(aan: readonly Doel[], hoort: Doel, taak: Taak): boolean {
  if (aan.includes(hoort)) return true;
  if (hoort === taak.rol) return aan.includes('taakhouder');
  if (hoort === 'taakhouder') return aan.includes(taak.rol);
  return hoort === '3ro' && aan.includes('rvdk');
}

import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { RcUitkomst } from '../../werkproces/besluiten.ts';
import type { ZaakEvent } from '../events.ts';
import { ophoudenStart, vrijheidTeBeslissen } from '../laatste-besluit.ts';
import type { Zaak } from '../zaak.ts';
import type { Bewaking, Check, Hechtenis, Hechtenissoort, LopendeMaatregel } from './bewaking.ts';
import { isBewakingEvent } from './events.ts';

function metMaatregel(
  bewaking: Bewaking,
  nr: number,
  wijzig: (maatregel: LopendeMaatregel) => LopendeMaatregel,
): Bewaking {
  return {
    ...bewaking,
    maatregelen: bewaking.maatregelen.map((maatregel) =>
      maatregel.nr === nr ? wijzig(maatregel) : maatregel,
    ),
  };
}

function metLaatste(bewaking: Bewaking, wijzig: (hechtenis: Hechtenis) => Hechtenis): Bewaking {
  const laatste = bewaking.hechtenissen.at(-1);
  if (laatste === undefined || laatste.geeindigdOp !== null) return bewaking;
  return { ...bewaking, hechtenissen: [...bewaking.hechtenissen.slice(0, -1), wijzig(laatste)] };
}

/** The same detention goes on under another order; without one, a new one begins. */
function vastgezet(bewaking: Bewaking, soort: Hechtenissoort, op: Tijdstip): Bewaking {
  const loopt = bewaking.hechtenissen.at(-1);
  if (loopt === undefined || loopt.geeindigdOp !== null) {
    const nr = bewaking.hechtenissen.length + 1;
    const nieuw: Hechtenis = { nr, soort, sinds: op, verlengd: 0, tot: null, geeindigdOp: null };
    return { ...bewaking, hechtenissen: [...bewaking.hechtenissen, nieuw], voorgeleiding: null };
  }
  return metLaatste(bewaking, (hechtenis) => {
    if (hechtenis.soort === soort) return hechtenis;
    // Bewaring counts from the decision of the RC; IVS and the way to the RC from the order.
    return soort === 'bewaring' ? { ...hechtenis, soort, sinds: op, verlengd: 0 } : { ...hechtenis, soort };
  });
}

function vrij(bewaking: Bewaking, op: Tijdstip): Bewaking {
  return metLaatste(bewaking, (hechtenis) => ({ ...hechtenis, geeindigdOp: op }));
}

const blijftVast: Readonly<Record<RcUitkomst, boolean>> = {
  bewaring: true,
  schorsing: false,
  afgewezen: false,
  heenzending: false,
};

function beantwoord(
  checks: readonly Check[],
  event: ZaakEvent & { type: 'CheckBeantwoord' },
): readonly Check[] {
  const { sleutel, regio, antwoord, op } = event;
  const wie = event.door.persoonId;
  return checks.map((check) => {
    if (check.sleutel !== sleutel) return check;
    const { [wie]: _, ...anderen } = check.antwoorden[regio] ?? {};
    const eigen = antwoord === 'later' ? anderen : { ...anderen, [wie]: { antwoord, op } };
    return { ...check, antwoorden: { ...check.antwoorden, [regio]: eigen } };
  });
}

/** Asked on site at the first "nodig" of an organisation, and no longer when it takes that back. */
function terPlaatse(bewaking: Bewaking, event: ZaakEvent & { type: 'DeelAAangevuld' }): Bewaking {
  const nodig = event.antwoorden['crisishulp'] === 'nodig';
  const { [event.regio]: eerder, ...anderen } = bewaking.terPlaatse;
  if (!nodig) return eerder === undefined ? bewaking : { ...bewaking, terPlaatse: anderen };
  return { ...bewaking, terPlaatse: { ...anderen, [event.regio]: eerder ?? event.op } };
}

/** When Veilig Thuis first said anything about part A; null when it did not. */
function eersteWoord({ deelA }: Zaak): Tijdstip | null {
  const momenten = Object.values(deelA).flatMap((stand) => [
    stand.eersteAntwoordOp,
    stand.nietGevondenOp,
    stand.andereRegioOp,
    stand.nogNietOp ?? null,
  ]);
  const gezegd = momenten.filter((op) => op !== null);
  return gezegd.length === 0 ? null : Math.min(...gezegd);
}

/**
 * An arrest that makes the answers of before out of date: after a decision, or of who was heard and not held. Who
 * turns out to have been held all along was not arrested anew: what was said since then is about that.
 */
function nieuweAanhouding(zaak: Zaak, event: ZaakEvent & { type: 'MeldingBijgewerkt' }): boolean {
  if (Object.keys(zaak.deelA).length === 0 || event.melding.soort !== 'vast') return false;
  if (zaak.melding.soort === 'niet-vast') {
    return (event.melding.aanhouding ?? event.op) > (eersteWoord(zaak) ?? event.op);
  }
  const na = { ...zaak, melding: event.melding };
  if (!vrijheidTeBeslissen(na) || vrijheidTeBeslissen(zaak)) return false;
  return ophoudenStart(na) !== ophoudenStart(zaak);
}

/** What decisions, part A and the source mean for it. */
function vanElders(zaak: Zaak, event: ZaakEvent): Bewaking {
  const { bewaking: nu } = zaak;
  if (event.type === 'VrijheidBesloten') {
    const vast = event.besluit === 'ivs' || event.besluit === 'voorgeleiding';
    return vast ? vastgezet(nu, event.besluit, event.op) : vrij(nu, event.op);
  }
  if (event.type === 'DeelAAangevuld') return terPlaatse(nu, event);
  const opnieuw = event.type === 'MeldingBijgewerkt' && nieuweAanhouding(zaak, event);
  return opnieuw ? { ...nu, aanhoudingen: nu.aanhoudingen + 1 } : nu;
}

function bewaking(zaak: Zaak, event: ZaakEvent): Bewaking {
  const { bewaking: nu } = zaak;
  if (!isBewakingEvent(event)) return vanElders(zaak, event);
  switch (event.type) {
    case 'MaatregelOpgelegd': {
      const { nr, titel, inhoud, bron, start, einde } = event;
      const gegevens = event.gegevens ?? null;
      const leeg = { verlengd: 0, gegevens, looptAf: false, geeindigdOp: null, reden: null };
      const nieuw: LopendeMaatregel = {
        nr,
        titel,
        inhoud,
        bron,
        start,
        einde,
        ...leeg,
        status: 'van-kracht',
      };
      return { ...nu, maatregelen: [...nu.maatregelen, nieuw] };
    }
    case 'MaatregelAangevuld': {
      const { titel, inhoud, einde, gegevens } = event;
      return metMaatregel(nu, event.nr, (m) => ({
        ...m,
        titel,
        inhoud,
        einde,
        gegevens: gegevens ?? m.gegevens,
      }));
    }
    case 'MaatregelVerlengd':
      return metMaatregel(nu, event.nr, (m) => ({
        ...m,
        einde: event.einde,
        verlengd: m.verlengd + 1,
        looptAf: false,
      }));
    case 'MaatregelLooptAf':
      return metMaatregel(nu, event.nr, (m) => ({ ...m, looptAf: true }));
    case 'MaatregelGeeindigd':
      return metMaatregel(nu, event.nr, (m) => ({
        ...m,
        status: 'geeindigd',
        // A program that was away tells it later; the measure ended when it ended.
        geeindigdOp: event.reden === 'verlopen' ? (m.einde ?? event.op) : event.op,
        reden: event.reden,
      }));
    case 'MaatregelOvergedragen':
      return metMaatregel(nu, event.nr, (m) => ({ ...m, status: 'overgedragen' }));
    case 'HechtenisVerlengd':
      return metLaatste(nu, (h) => ({ ...h, verlengd: h.verlengd + 1, tot: event.tot }));
    case 'VoorgeleidingVoorbereid':
      return { ...nu, voorgeleiding: event.antwoorden };
    case 'RcBesloten':
      return blijftVast[event.uitkomst] ? vastgezet(nu, 'bewaring', event.op) : vrij(nu, event.op);
    case 'UitspraakVastgelegd':
      return event.blijftVast ? nu : vrij(nu, event.op);
    case 'CheckGevraagd': {
      const { sleutel, soort, op } = event;
      return { ...nu, checks: [...nu.checks, { sleutel, soort, gevraagdOp: op, antwoorden: {} }] };
    }
    case 'CheckBeantwoord':
      return { ...nu, checks: beantwoord(nu.checks, event) };
    case 'DeelAOpnieuwGevraagd':
      return {
        ...nu,
        // Stored before it was looked at when the arrest was: that round counts all the same.
        aanhoudingen: Math.max(nu.aanhoudingen, event.ronde),
        deelARonde: event.ronde,
        eerdereDeelA: [...nu.eerdereDeelA, ...Object.values(zaak.deelA)],
        terPlaatse: {},
      };
    case 'SchendingGemeld': {
      const { nr, op, antwoorden, door } = event;
      return { ...nu, schendingen: [...nu.schendingen, { nr, op, antwoorden, door }] };
    }
    case 'VerbodGeregistreerd':
    case 'SchendingOpgevolgd':
    case 'VtTerPlaatse':
      return nu;
  }
}

/** Folds what the event means for measures, detention and checks; `zaak` is the case before it. */
export function evolveBewaking(zaak: Zaak, event: ZaakEvent): Zaak {
  const nu = bewaking(zaak, event);
  const opnieuw = event.type === 'DeelAOpnieuwGevraagd' ? { deelA: {} } : {};
  return nu === zaak.bewaking ? zaak : { ...zaak, bewaking: nu, ...opnieuw };
}

import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type { Antwoorden } from '../werkproces/formulier.ts';
import type { Telefoonuitkomst } from '../werkproces/formulieren/deel-a-telefonisch.ts';
import type { DeelA } from './deel-a.ts';
import type { ZaakEvent } from './events.ts';
import type { AcuutAntwoord } from './gebeurtenissen/deel-a.ts';
import type { Taakvraag } from './taak.ts';
import type { Door } from './wie.ts';
import type { Zaak } from './zaak.ts';

function leeg(regio: string): DeelA {
  return {
    regio,
    antwoorden: {},
    eersteAntwoordOp: null,
    nietGevondenOp: null,
    andereRegioOp: null,
    details: null,
    compleet: false,
  };
}

/** No person has a name with a colon: what they wrote down by phone stands beside their own answers. */
const TELEFONISCH = 'telefonisch:';

/** Answers that Veilig Thuis gave itself; one of them takes the place of everything that was written down for it. */
export function zelfGegeven({ antwoorden }: DeelA): DeelA['antwoorden'] {
  return Object.fromEntries(Object.entries(antwoorden).filter(([wie]) => !wie.startsWith(TELEFONISCH)));
}

/**
 * Veilig Thuis says itself what somebody wrote down for it. The same person may do both, since nobody else may be on
 * duty and nothing waits for it; that is seen (`isZelfBevestigd`) until a colleague says it too.
 */
function bevestigd(deelA: DeelA, op: Tijdstip): DeelA {
  const { telefonisch } = deelA;
  return telefonisch === undefined || telefonisch.bevestigdOp !== null
    ? deelA
    : { ...deelA, telefonisch: { ...telefonisch, bevestigdOp: op } };
}

/** Part A with what was said by phone; "later" and no answer leave what was answered as it is. */
export function metTelefonisch(
  bekend: DeelA | undefined,
  { regio, uitkomst, antwoorden, op, door }: TelefonischGegeven,
): DeelA {
  const deelA = bekend ?? leeg(regio);
  if (uitkomst === 'geen-gehoor') return { ...deelA, geenGehoor: deelA.geenGehoor ?? door.rol };
  if (uitkomst === 'later') return { ...deelA, nogNietOp: op };
  return {
    ...deelA,
    antwoorden: { ...deelA.antwoorden, [`${TELEFONISCH}${door.persoonId}`]: { antwoord: uitkomst, op } },
    eersteAntwoordOp: deelA.eersteAntwoordOp ?? op,
    telefonisch: { antwoorden, op, door, bevestigdOp: null },
  };
}

type TelefonischGegeven = {
  readonly regio: string;
  readonly uitkomst: Telefoonuitkomst;
  readonly antwoorden: Antwoorden;
  readonly op: Tijdstip;
  readonly door: Door;
};

type Gegeven = {
  readonly regio: string;
  readonly antwoord: AcuutAntwoord;
  readonly op: Tijdstip;
  readonly door: Door;
};

/** Part A with one more answer; completeness is not weighed here. */
export function metAntwoord(bekend: DeelA | undefined, event: Gegeven): DeelA {
  const deelA = bekend ?? leeg(event.regio);
  const wie = event.door.persoonId;
  switch (event.antwoord) {
    case 'ja':
    case 'nee':
      return {
        ...bevestigd(deelA, event.op),
        antwoorden: { ...zelfGegeven(deelA), [wie]: { antwoord: event.antwoord, op: event.op } },
        eersteAntwoordOp: deelA.eersteAntwoordOp ?? event.op,
      };
    case 'later': {
      const { [wie]: _, ...over } = deelA.antwoorden;
      return { ...deelA, antwoorden: over, nogNietOp: event.op };
    }
    case 'niet-gevonden':
      return { ...deelA, nietGevondenOp: event.op };
    case 'andere-regio':
      return { ...deelA, andereRegioOp: event.op };
  }
}

/** The table asks it all the same: "niet onze regio" was about the time before, and may be said again. */
function weerGevraagd(zaak: Zaak, { soort, organisatie: regio = '' }: Taakvraag): Zaak {
  const deelA = zaak.deelA[regio];
  if (soort !== 'deel-a' || deelA === undefined || deelA.andereRegioOp === null) return zaak;
  return { ...zaak, deelA: { ...zaak.deelA, [regio]: { ...deelA, andereRegioOp: null } } };
}

/** Folds what Veilig Thuis answered; the other events leave part A alone. */
export function evolveDeelA(zaak: Zaak, event: ZaakEvent): Zaak {
  if (event.type === 'TaakGevraagd') return weerGevraagd(zaak, event.taak);
  if (event.type === 'DeelAHerwogen') {
    const { regio, compleet } = event;
    return {
      ...zaak,
      deelA: { ...zaak.deelA, [regio]: { ...(zaak.deelA[regio] ?? leeg(regio)), compleet } },
    };
  }
  if (event.type === 'TelefonischBeantwoord') {
    const na = { ...metTelefonisch(zaak.deelA[event.regio], event), compleet: event.compleet };
    return { ...zaak, deelA: { ...zaak.deelA, [event.regio]: na } };
  }
  if (event.type !== 'AcuutBeantwoord' && event.type !== 'DeelAAangevuld') return zaak;
  const bekend = zaak.deelA[event.regio];
  const na =
    event.type === 'AcuutBeantwoord'
      ? { ...metAntwoord(bekend, event), compleet: event.compleet }
      : {
          ...(bekend ?? leeg(event.regio)),
          details: { antwoorden: event.antwoorden, op: event.op, door: event.door },
          compleet: event.compleet,
        };
  return { ...zaak, deelA: { ...zaak.deelA, [event.regio]: na } };
}

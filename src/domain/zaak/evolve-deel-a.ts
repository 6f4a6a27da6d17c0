import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type { AcuutAntwoord, ZaakEvent } from './events.ts';
import type { Door } from './wie.ts';
import type { DeelA, Zaak } from './zaak.ts';

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
        ...deelA,
        antwoorden: { ...deelA.antwoorden, [wie]: { antwoord: event.antwoord, op: event.op } },
        eersteAntwoordOp: deelA.eersteAntwoordOp ?? event.op,
      };
    case 'later': {
      const { [wie]: _, ...over } = deelA.antwoorden;
      return { ...deelA, antwoorden: over };
    }
    case 'niet-gevonden':
      return { ...deelA, nietGevondenOp: event.op };
    case 'andere-regio':
      return { ...deelA, andereRegioOp: event.op };
  }
}

/** Folds what Veilig Thuis answered; the other events leave part A alone. */
export function evolveDeelA(zaak: Zaak, event: ZaakEvent): Zaak {
  if (event.type === 'DeelAHerwogen') {
    const { regio, compleet } = event;
    return {
      ...zaak,
      deelA: { ...zaak.deelA, [regio]: { ...(zaak.deelA[regio] ?? leeg(regio)), compleet } },
    };
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

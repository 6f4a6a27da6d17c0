import type { IntakeResult } from '../../app/usecases/intake-port.ts';
import type { Fout, ProblemOptions } from '../http/server/problem.ts';

export type Outcome = 'aangemaakt' | 'bestond-al' | 'bijgewerkt' | 'achterhaald';

/** What the source hears (contract, "Answers"). */
export type Answer =
  | {
      readonly kind: 'accepted';
      readonly status: 200 | 201;
      readonly zaakId: string;
      readonly outcome: Outcome;
    }
  | {
      readonly kind: 'refused';
      readonly status: 400 | 401 | 403 | 409 | 429 | 503;
      readonly problem: ProblemOptions;
    };

/** Seconds; the contract's outage is short, and a held suspect cannot wait long. */
const STORE_RETRY_SECONDS = 2;
const LIMIT_RETRY_SECONDS = 5;

/** The same words for unknown source, wrong signature and wrong time: no hints. */
export const unrecognised: Answer = {
  kind: 'refused',
  status: 401,
  problem: { detail: 'De afzender, de handtekening of het tijdstip klopt niet.' },
};

export const otherLocation: Answer = {
  kind: 'refused',
  status: 403,
  problem: { detail: 'Deze bron mag niet naar deze locatie sturen.' },
};

export const tooMany: Answer = {
  kind: 'refused',
  status: 429,
  problem: { detail: 'Deze bron stuurt te snel. Probeer het zo weer.', retryAfter: LIMIT_RETRY_SECONDS },
};

export const storeAway: Answer = {
  kind: 'refused',
  status: 503,
  problem: {
    detail: 'De melding is nog niet opgeslagen. Stuur haar opnieuw.',
    retryAfter: STORE_RETRY_SECONDS,
  },
};

export function invalid(fouten: readonly Fout[]): Answer {
  return { kind: 'refused', status: 400, problem: { detail: 'De melding is niet opgeslagen.', fouten } };
}

function conflict(detail: string): Answer {
  return { kind: 'refused', status: 409, problem: { detail } };
}

const NO_CASE: Fout = {
  pad: '',
  melding: 'Deze zaak kennen wij nog niet. Stuur eerst de volledige melding.',
};

/** @param missing what a first message would still need, for a case that is not known yet */
export function answerOf(result: IntakeResult, missing: readonly Fout[]): Answer {
  switch (result.kind) {
    case 'aangemaakt':
      return { kind: 'accepted', status: 201, zaakId: result.zaakId, outcome: result.kind };
    case 'bestond-al':
    case 'bijgewerkt':
    case 'achterhaald':
      return { kind: 'accepted', status: 200, zaakId: result.zaakId, outcome: result.kind };
    case 'andere-locatie':
      return conflict('Deze zaak staat al bij een andere locatie.');
    case 'andere-inhoud':
      return conflict('Dit berichtNr kwam eerder met een andere inhoud.');
    case 'onvolledig':
      return invalid(missing.length > 0 ? missing : [NO_CASE]);
    case 'strijdig':
      return invalid(
        result.paden.map((pad) => ({ pad, melding: 'Dit past niet bij wat wij al van deze zaak weten.' })),
      );
    default:
      return result satisfies never;
  }
}

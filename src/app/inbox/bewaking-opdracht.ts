import type { BewakingCommand } from '../../domain/zaak/bewaking/commands.ts';
import type { CardData } from './card-data.ts';
import { metReden } from './reden.ts';
import type { Bewakingsverb } from './verbs.ts';

/** The command about measures, detention, checks or breaches that a button asks for. */
export function bewakingOpdracht(verb: Bewakingsverb, data: CardData): BewakingCommand {
  const taakId = data.t ?? '';
  const { invoer, reden } = metReden(data);
  const formulier = { taakId, revisie: data.r ?? 0, invoer };
  switch (verb) {
    case 'maatregel.aanvullen':
      return { type: 'vul-maatregel-aan', ...formulier, reden };
    case 'maatregel.vastleggen':
      return { type: 'leg-maatregel-vast', invoer, reden };
    case 'maatregel.vervolg':
      return { type: 'vervolg-maatregel', ...formulier, reden };
    case 'hechtenis.verlengen':
      return { type: 'verleng-hechtenis', ...formulier };
    case 'voorgeleiding.vastleggen':
      return { type: 'leg-voorgeleiding-vast', ...formulier };
    case 'uitspraak.vastleggen':
      return { type: 'leg-uitspraak-vast', invoer };
    case 'check.beantwoorden':
      return { type: 'beantwoord-check', ...formulier };
    case 'check.vragen':
      return { type: 'vraag-check' };
    case 'verbod.registreren':
      return { type: 'registreer-verbod', taakId };
    case 'schending.melden':
      return { type: 'meld-schending', invoer };
    case 'schending.opvolgen':
      return { type: 'volg-schending-op', ...formulier };
    case 'ter-plaatse.melden':
      return { type: 'meld-ter-plaatse', taakId };
  }
}

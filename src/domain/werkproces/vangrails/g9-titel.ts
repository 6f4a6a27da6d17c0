import type { Maatregel } from '../besluiten.ts';
import type { Feiten } from '../feiten.ts';
import type { Titelvraag } from '../maatregelen/titelbezwaren.ts';
import { titelbezwaren } from '../maatregelen/titelbezwaren.ts';
import type { Handeling, Vangrailregel } from './regel.ts';

/** The title of each measure that the decision forms offer; one that runs already was judged when it began. */
const titelVan: Readonly<Record<Maatregel, Titelvraag | null>> = {
  contactverbod: { titel: '509hh', inhoud: ['contactverbod'], em: false },
  gebiedsverbod: { titel: '509hh', inhoud: ['gebiedsverbod'], em: false },
  meldplicht: { titel: '509hh', inhoud: ['meldplicht'], em: false },
  begeleiding: { titel: '509hh', inhoud: ['begeleiding'], em: false },
  huisverbod: { titel: 'huisverbod', inhoud: ['woningverbod'], em: false },
  schorsingsvoorwaarden: { titel: 'schorsing', inhoud: [], em: false },
  'lopende-maatregel': null,
};

const gedragsaanwijzing: Titelvraag = { titel: '509hh', inhoud: [], em: false };

/** The measures of the action with their titles; conditions of suspension without a RC have none. */
function titelvragen(handeling: Handeling, voorgeleid: boolean): readonly Titelvraag[] {
  if (handeling.soort === 'maatregel') return [handeling.maatregel];
  if (handeling.soort !== 'vrijheid' && handeling.soort !== 'zaak') return [];
  const bijRc = voorgeleid || (handeling.soort === 'vrijheid' && handeling.besluit === 'voorgeleiding');
  const gekozen = (handeling.maatregelen ?? []).flatMap((maatregel) => {
    const vraag = titelVan[maatregel];
    if (vraag === null) return [];
    return [maatregel === 'schorsingsvoorwaarden' && !bijRc ? { ...vraag, titel: null } : vraag];
  });
  const als509hh = handeling.soort === 'vrijheid' && handeling.besluit === 'heenzenden-509hh';
  return als509hh ? [gedragsaanwijzing, ...gekozen] : gekozen;
}

/**
 * G9: a measure without a legal title, or one that the title does not allow (werkproces §3; B 1595–1622): 509hh
 * has four contents and asks for ernstige bezwaren, EM goes via bijzondere voorwaarden, a huisverbod is for
 * adults and the own dwelling.
 */
export const g9: Vangrailregel = {
  naam: 'G9',
  geraakt: (handeling, feiten: Feiten) =>
    titelvragen(handeling, feiten.voorgeleid).some((vraag) => titelbezwaren(vraag, feiten).length > 0),
  redenen: ['titel-volgt', 'anders'],
};

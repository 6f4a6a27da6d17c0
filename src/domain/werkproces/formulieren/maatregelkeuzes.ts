import type { Maatregel } from '../besluiten.ts';
import { maatregelen } from '../besluiten.ts';
import type { Optie } from '../formulier.ts';

/** Each measure with its legal title: a measure without one is no measure (werkproces §6, G9). */
const labels: Readonly<Record<Maatregel, string>> = {
  contactverbod: 'Contactverbod (509hh)',
  gebiedsverbod: 'Gebiedsverbod (509hh)',
  meldplicht: 'Meldplicht (509hh)',
  begeleiding: 'Begeleiding hulpverlening (509hh)',
  huisverbod: 'Huisverbod (burgemeester)',
  schorsingsvoorwaarden: 'Schorsingsvoorwaarden (RC)',
  'lopende-maatregel': 'Lopende maatregel blijft gelden',
};

/** The measures as choices of a form. */
export const maatregelkeuzes: readonly Optie[] = maatregelen.map((waarde) => ({
  waarde,
  label: labels[waarde],
}));

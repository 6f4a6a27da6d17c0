import { bevatPersoonsgegeven } from '../../domain/privacy/persoonsgegevens.ts';
import type { Meldingwijziging } from '../../domain/zaak/melding.ts';
import type { Fout } from '../http/server/problem.ts';

const MELDING = 'Hier staat een BSN, e-mailadres of telefoonnummer. Laat dat weg.';

/**
 * Personal data in the fields that take any text (contract, "Refused with 400"). The answer says which field,
 * never what was found.
 */
export function personalDataErrors(message: Meldingwijziging): readonly Fout[] {
  const feiten = (message.feiten ?? []).flatMap(({ omschrijving, artikel }, index) => [
    [`feiten.${index}.omschrijving`, omschrijving] as const,
    [`feiten.${index}.artikel`, artikel] as const,
  ]);
  return [...feiten, ['toelichting', message.toelichting] as const].flatMap(([pad, text]) =>
    text !== undefined && bevatPersoonsgegeven(text) ? [{ pad, melding: MELDING }] : [],
  );
}

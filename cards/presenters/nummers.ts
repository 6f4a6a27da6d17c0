import type { DeelAVraagView } from '../../src/domain/afgeleid/views.ts';
import { deelANummers } from '../teksten/deel-a.ts';
import { vlak } from '../vrije-tekst.ts';

/** The numbers of the source that the reader may see, a line each: `Registratie PL-2026-123456`. */
export function nummerregels({
  registratienummer,
  vtMeldingNr,
}: Pick<DeelAVraagView, 'registratienummer' | 'vtMeldingNr'>): readonly string[] {
  return [
    ...(registratienummer === null ? [] : [`${deelANummers.registratie} ${vlak(registratienummer)}`]),
    ...(vtMeldingNr === null ? [] : [`${deelANummers.vtMelding} ${vlak(vtMeldingNr)}`]),
  ];
}

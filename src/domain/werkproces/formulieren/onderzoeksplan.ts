import type { Rol } from '../../rollen.ts';
import type { Formulier } from '../formulier.ts';
import { keuze, keuzes } from './velden.ts';

const NOG_NIET = 'nog-niet';
const omEnPolitie: readonly Rol[] = ['politie', 'ovj'];

const gemaakt = keuzes(['ja', 'Ja'], [NOG_NIET, 'Nog niet']);
const akkoord = keuzes(['ja', 'Ja'], ['aangevuld', 'Ja, met aanvulling'], [NOG_NIET, 'Nog niet']);

/** Police write down which steps of investigation are left (B 656–659). */
export const onderzoeksplan: Formulier = {
  id: 'onderzoeksplan',
  titel: 'Onderzoeksplan maken',
  uitleg: 'Er kan nog bewijs bij komen. Het plan gaat daarna naar de officier.',
  knop: 'Leg vast',
  schrijft: ['politie'],
  velden: [
    keuze('gemaakt', 'Is het onderzoeksplan gemaakt?', gemaakt, omEnPolitie, {
      verplicht: true,
      nogNiet: [NOG_NIET],
    }),
  ],
};

/** The OM agrees with the plan, or adds to it (B 658–659). */
export const onderzoeksplanAkkoord: Formulier = {
  id: 'onderzoeksplan-akkoord',
  titel: 'Onderzoeksplan: akkoord?',
  uitleg: 'De politie heeft het onderzoeksplan klaar.',
  knop: 'Leg vast',
  schrijft: ['ovj'],
  velden: [
    keuze('akkoord', 'Bent u akkoord met het onderzoeksplan?', akkoord, omEnPolitie, {
      verplicht: true,
      nogNiet: [NOG_NIET],
    }),
  ],
};

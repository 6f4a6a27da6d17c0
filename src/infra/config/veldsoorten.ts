import { z } from 'zod';
import { rollen } from '../../domain/rollen.ts';

/** A lower-case word with hyphens, as the intake contract has it for a location and a source. */
export const slug = z
  .string()
  .regex(/^[a-z0-9-]{2,40}$/, 'verwacht 2 tot 40 kleine letters, cijfers of streepjes');

/** A text that people see, on one line. */
export const tekst = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    // A label must not become a place for personal data.
    .refine((t) => !t.includes('@') && !/\d{7}/.test(t.replaceAll(/[\s.-]/g, '')), {
      message: 'verwacht een tekst zonder e-mailadres of lang nummer',
    });

export const rol = z.enum(rollen);

export const geheel = (min: number, max: number) => z.int().min(min).max(max);

/** A role that says for whom, `vt:<organisatie>` for one Veilig Thuis organisation. */
export const piketSleutel = z.union([rol, z.templateLiteral(['vt:', slug])]);

/** A time on the Amsterdam clock. */
export const klok = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'verwacht een tijd zoals 08:00');

/**
 * Id of a tenant or a person in Entra: hexadecimal in five groups, lower-cased because Microsoft
 * writes both. The last group may have 13 digits: those of the Agents Playground have.
 */
export const entraId = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12,13}$/i, 'verwacht een id van Entra, zoals 0a1b2c3d-…')
  .toLowerCase();

/** Where a signing key is: the name of an environment variable, or the key itself. */
export const sleutelVerwijzing = z
  .string()
  .regex(
    /^(?:[A-Z][A-Z0-9_]{2,60}|whsec_[A-Za-z0-9+/]{32,88}={0,2})$/,
    'verwacht de naam van een omgevingsvariabele, of voor een oefenlocatie een sleutel whsec_…',
  );

/** Address that events are sent to: encrypted, or on this machine. */
export const webhookUrl = z.string().refine(isWebhookUrl, {
  message: 'verwacht een adres met https://, of http:// op deze computer',
});

function isWebhookUrl(adres: string): boolean {
  const url = URL.parse(adres);
  if (url === null || url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}

/** True for a host that only this machine can reach. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

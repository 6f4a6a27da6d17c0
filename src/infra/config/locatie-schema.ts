import { z } from 'zod';
import { leesContactpunt } from '../../domain/bereikbaarheid/contactpunt.ts';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { verstrekkingen } from '../../domain/instellingen/locatie.ts';
import { vtInformanten } from '../../domain/instellingen/vt-informant.ts';
import { defaultInstellingen } from '../../domain/instellingen/zaakinstellingen.ts';
import { verstrekkingsvelden } from '../../domain/privacy/verstrekkingentabel.ts';
import { weekdagen } from '../../domain/rooster/rooster.ts';
import { TIJDZONE } from '../../domain/termijnen/tijdstip.ts';
import { escalatieSchema } from './escalatie-schema.ts';
import { reserveSchema, reservestappenSchema } from './reserve-schema.ts';
import { paraatheidSchema, proefalarmSchema, roostersSchema } from './rooster-schema.ts';
import { stappenSchema } from './stappen-schema.ts';
import { termijnenSchema } from './termijnen-schema.ts';
import { uitzetbaarVeld } from './uitzetbaar-veld.ts';
import {
  entraId,
  geheel,
  klok,
  piketSleutel,
  rol,
  sleutelVerwijzing,
  slug,
  tekst,
  webhookUrl,
} from './veldsoorten.ts';

/** A mistyped field would silently leave the standard in force, so only known ones pass. */
const verstrekkingsveld = z
  .string()
  .refine((veld) => verstrekkingsvelden.includes(veld), 'onbekend veld van de verstrekkingentabel');

const telefoon = z.string().regex(/^[+0-9][0-9 ()-]{2,19}$/, 'verwacht een telefoonnummer');

const mailadres = z
  .string()
  .refine((waarde) => leesContactpunt(waarde)?.kanaal === 'e-mail', { message: 'verwacht een e-mailadres' });

const vtOrganisatie = z.strictObject({
  id: slug,
  naam: tekst(60),
  kort: tekst(20),
  telefoon: telefoon.exactOptional(),
  standaard: z.boolean().default(false),
  dagen: z.array(z.enum(weekdagen)).min(1).exactOptional(),
});

const persoon = z.strictObject({
  id: slug,
  label: tekst(40),
  rollen: z.array(z.strictObject({ rol, organisatie: slug.exactOptional() })).min(1),
  identiteiten: z.array(z.strictObject({ tenantId: entraId, objectId: entraId })).default([]),
  reserve: reservestappenSchema.exactOptional(),
});

const bron = z.strictObject({
  id: slug,
  sleutels: z.array(sleutelVerwijzing).min(1).max(5),
  oefening: z.boolean().default(false),
});

const uitgaand = z.strictObject({
  id: slug,
  url: webhookUrl,
  sleutels: z.array(sleutelVerwijzing).min(1).max(5),
});

const standaard = defaultInstellingen();

/** One YAML file of a location. What is left out gets the default of werkproces §5. */
export const locatieSchema: z.ZodType<Locatie> = z.strictObject({
  id: slug,
  naam: tekst(60),
  nummerPrefix: z.string().regex(/^[A-Z]{2,4}$/, 'verwacht 2 tot 4 hoofdletters'),
  oefening: z.boolean().default(false),
  oefenlokaal: z.strictObject({ trainers: z.array(slug).min(1) }).exactOptional(),
  tijdzone: z.literal(TIJDZONE).default(TIJDZONE),
  vtOrganisaties: z.array(vtOrganisatie).min(1),
  personen: z.array(persoon).min(1),
  piket: z.partialRecord(piketSleutel, z.array(slug)).default({}),
  roosters: roostersSchema,
  reserve: reserveSchema,
  paraatheid: paraatheidSchema,
  proefalarm: proefalarmSchema.exactOptional(),
  bronnen: z.array(bron).default([]),
  uitgaand: z.array(uitgaand).default([]),
  dienstnummers: z.partialRecord(rol, telefoon).default({}),
  noodlijstAan: z.array(mailadres).max(5).default([]),
  termijnen: termijnenSchema,
  stappen: stappenSchema,
  escalatie: escalatieSchema,
  veldenUit: z.array(uitzetbaarVeld).default([]),
  kpcInbreng: z.boolean().default(false),
  slachtofferStreefMinuten: geheel(5, 1_440).default(standaard.slachtofferStreefMinuten),
  verstrekkingentabel: z.partialRecord(rol, z.record(verstrekkingsveld, z.enum(verstrekkingen))).default({}),
  zaakseigenaarVanzelf: z.boolean().default(false),
  recidiveVoorgeleiding: z.boolean().default(false),
  sashElkeMelding: z.boolean().default(false),
  stalkingAanhouden: z.boolean().default(false),
  informeertVt: z.enum(vtInformanten).default('ovj'),
  bewaarDagen: geheel(1, 3_650).default(365),
  acuutInKanaal: z.boolean().default(false),
  zsmStreefTonen: z.boolean().default(false),
  tafels: z.array(klok).max(6).default([]),
  wieMagKoppelen: z.array(rol).min(1).default(['kpc', 'beheer']),
});

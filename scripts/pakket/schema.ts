import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ErrorObject, ValidateFunction } from 'ajv';
import draft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import * as z from 'zod';
import type { Manifest } from './manifest.ts';

// By path: the root of the package takes what it does not find from the network.
const map = fileURLToPath(
  new URL('../../node_modules/@microsoft/app-manifest/build/json-schemas/teams/', import.meta.url),
);

/** Made once per version: the schema is large. */
const keuringen = new Map<string, ValidateFunction>();

function stelOp(bestand: string): ValidateFunction {
  const ajv = new draft04.default({ allErrors: true, strict: false });
  addFormats.default(ajv);
  return ajv.compile(z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(bestand, 'utf8'))));
}

/**
 * Holds a manifest against Microsoft's own schema of its version, as their package carries it; nothing is fetched.
 *
 * @returns what is wrong, in Dutch; empty when nothing is
 */
export function keurManifest(manifest: Manifest): readonly string[] {
  const versie = manifest['manifestVersion'];
  const bestand = `${map}v${typeof versie === 'string' ? versie : ''}/MicrosoftTeams.schema.json`;
  if (!existsSync(bestand)) return ['manifestVersion: dit is geen versie van het schema'];
  const keur = keuringen.get(bestand) ?? stelOp(bestand);
  keuringen.set(bestand, keur);
  return keur(manifest) ? [] : (keur.errors ?? []).map(inNederlands);
}

function inNederlands({ instancePath, keyword, params }: ErrorObject): string {
  const waar = instancePath === '' ? 'manifest' : instancePath.slice(1).replaceAll('/', '.');
  const bij = (naam: string): string => JSON.stringify(params[naam]);
  switch (keyword) {
    case 'required':
      return `${waar}: ${bij('missingProperty')} ontbreekt`;
    case 'additionalProperties':
      return `${waar}: ${bij('additionalProperty')} kent Teams niet`;
    case 'maxLength':
      return `${waar}: hoogstens ${bij('limit')} tekens`;
    case 'maxItems':
      return `${waar}: hoogstens ${bij('limit')} in deze lijst`;
    case 'enum':
      return `${waar}: kies uit ${bij('allowedValues')}`;
    case 'pattern':
    case 'format':
      return `${waar}: heeft niet de goede vorm`;
    default:
      return `${waar}: voldoet niet aan ${keyword}`;
  }
}

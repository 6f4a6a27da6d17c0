import { createRequire } from 'node:module';
import { z } from 'zod';
import { leesYaml } from './yaml.ts';

const Ding = z.looseObject({
  apiVersion: z.string(),
  kind: z.string(),
  metadata: z.looseObject({ name: z.string() }),
  spec: z.looseObject({}).optional(),
});
type Ding = z.output<typeof Ding>;

const Sjabloon = z.looseObject({
  template: z.looseObject({
    spec: z.looseObject({
      automountServiceAccountToken: z.literal(false),
      securityContext: z.looseObject({ runAsNonRoot: z.literal(true) }),
      containers: z.array(
        z.looseObject({
          image: z.string().regex(/:[^:/]+$/),
          securityContext: z.looseObject({
            allowPrivilegeEscalation: z.literal(false),
            readOnlyRootFilesystem: z.literal(true),
            capabilities: z.looseObject({ drop: z.tuple([z.literal('ALL')]) }),
          }),
          readinessProbe: z.looseObject({}),
          resources: z.looseObject({ limits: z.looseObject({ memory: z.string() }) }),
        }),
      ),
    }),
  }),
});

/** A model of the API of Kubernetes, made from its own description. */
const Model = z.custom<new (ding: object) => { validate(): void }>((waarde) => typeof waarde === 'function');

const laad = createRequire(import.meta.url);

/** What is wrong with manifests: against the API of Kubernetes, and against what whatever runs of ours must keep. */
export function kubernetesFouten(pad: string): readonly string[] {
  return leesYaml(pad).flatMap((document) => {
    const ding = Ding.safeParse(document);
    return ding.success ? dingFouten(ding.data) : [z.prettifyError(ding.error)];
  });
}

function dingFouten(ding: Ding): readonly string[] {
  const naam = `${ding.kind} ${ding.metadata.name}`;
  // The models stand in folders that are named as the API is.
  const modellen = laad(`kubernetes-models/${ding.apiVersion}`) as Readonly<Record<string, unknown>>;
  const model = Model.safeParse(modellen[ding.kind]);
  if (!model.success) return [`${naam}: unknown to ${ding.apiVersion}`];
  try {
    new model.data(ding).validate();
  } catch (fout) {
    return [`${naam}: ${fout instanceof Error ? fout.message : String(fout)}`];
  }
  if (ding.kind !== 'Deployment' && ding.kind !== 'StatefulSet') return [];
  const sjabloon = Sjabloon.safeParse(ding.spec);
  return sjabloon.success ? [] : [`${naam}: ${z.prettifyError(sjabloon.error)}`];
}

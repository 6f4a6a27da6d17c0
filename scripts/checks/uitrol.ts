// What runs the program elsewhere can be read: compose, Kubernetes, alarms and dashboard. Not checked here, because
// no tool for it can be had without Microsoft's own: the Bicep files.
import { composeFouten } from '../uitrol/compose.ts';
import { kubernetesFouten } from '../uitrol/kubernetes.ts';
import { prometheusFouten } from '../uitrol/prometheus.ts';

const gevonden = [
  ...composeFouten('deploy/compose/compose.yaml'),
  ...['negenuur', 'redis'].flatMap((naam) => kubernetesFouten(`deploy/kubernetes/${naam}.yaml`)),
  ...(await prometheusFouten()),
];
for (const fout of gevonden) console.log(fout);
process.exitCode = gevonden.length === 0 ? 0 : 1;

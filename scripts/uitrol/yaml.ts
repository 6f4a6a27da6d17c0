import { readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';

/** Every document of a YAML file, with its merges (`<<`) filled in. @throws Error when the file is no YAML */
export function leesYaml(pad: string): readonly unknown[] {
  return parseAllDocuments(readFileSync(pad, 'utf8'), { merge: true }).map((document) => {
    const [fout] = document.errors;
    if (fout !== undefined) throw new Error(`${pad}: ${fout.message}`);
    return document.toJS() as unknown;
  });
}

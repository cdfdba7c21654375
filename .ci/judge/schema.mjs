// Compiles a JSON Schema in ajv's strict mode and validates specs with it.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import YAML from 'yaml';

export function schema(file, specs) {
  const source = JSON.parse(readFileSync(file, 'utf8'));
  const Dialect = source.$schema?.includes('2020-12') ? Ajv2020 : Ajv;
  const ajv = new Dialect({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true, validateFormats: false });
  ajv.addVocabulary(['want']); // says to people what a pattern means
  let validate;
  try {
    validate = ajv.compile(source);
  } catch (e) {
    return [{ file, rule: 'J-compile', fatal: true, message: e.message }];
  }
  return specs.flatMap((spec) => {
    if (validate(YAML.parse(readFileSync(spec, 'utf8'), { version: '1.2' }))) return [];
    return validate.errors.map((e) => ({ file: spec, rule: 'J-spec', fatal: true, at: e.instancePath || '/', message: `${e.message} ${JSON.stringify(e.params)}` }));
  });
}

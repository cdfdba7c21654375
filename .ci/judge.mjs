// Judges templates and schemas without any of mwaagen's Go code.
//
//   node judge.mjs [FILE|DIRECTORY]...        templates; default: ../golden
//   node judge.mjs --schema SCHEMA [SPEC]...  compiles a JSON Schema, validates specs
//
// Exit codes: 0 nothing found, 1 findings, 2 nothing to judge or unreadable.
// accepted.json lists, by golden case, the findings that the case is about; one
// that no longer occurs is a finding too.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { templates } from './judge/collect.mjs';
import { validator } from './judge/validate.mjs';
import { specification } from './judge/specification.mjs';
import { readers } from './judge/readers.mjs';
import { schema } from './judge/schema.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));

function main(args) {
  if (args[0] === '--schema') return report(schema(args[1], args.slice(2)), 1);
  const files = templates(args.length ? args : [path.join(here, '..', 'golden')]);
  if (files.length === 0) {
    console.error('judge: no templates');
    return 2;
  }
  const accepted = JSON.parse(readFileSync(path.join(here, 'accepted.json'), 'utf8'));
  const used = new Set();
  const findings = [];
  const judges = [validator(), specification(), readers(files)];
  for (const file of files) {
    for (const judge of judges) {
      for (const f of judge(file)) {
        if (accepted[file.case]?.includes(f.rule)) used.add(`${file.case} ${f.rule}`);
        else findings.push({ ...f, file: file.name });
      }
    }
  }
  const cases = new Set(files.map((f) => f.case));
  for (const [name, rules] of Object.entries(accepted)) {
    for (const rule of rules) {
      if (cases.has(name) && !used.has(`${name} ${rule}`)) findings.push({ file: 'accepted.json', rule, fatal: true, message: `does not occur in ${name}` });
    }
  }
  return report(findings, files.length);
}

function report(findings, count) {
  const fatal = findings.filter((f) => f.fatal);
  for (const f of findings) console.log(`${f.fatal ? 'error' : 'note'} ${f.rule} ${f.file}${f.at ? ` ${f.at}` : ''}: ${f.message}`);
  console.log(`${count} judged, ${fatal.length} errors, ${findings.length - fatal.length} notes`);
  return fatal.length ? 1 : 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (e) {
  console.error(`judge: ${e.stack}`);
  process.exitCode = 2;
}

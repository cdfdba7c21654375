// Finds the templates among files: JSON, YAML, and what a run wrote to stdout.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import YAML from 'yaml';

/** @returns {{name: string, text: string, json: boolean, tree: object, case: string, region: string|undefined}[]} */
export function templates(roots) {
  return roots.flatMap(walk).flatMap((name) => {
    const kind = path.basename(name) === 'stdout' ? 'stdout' : path.extname(name);
    if (!['stdout', '.json', '.yaml', '.yml'].includes(kind)) return [];
    const text = readFileSync(name, 'utf8');
    if (kind === 'stdout' && !/^(\{|AWSTemplateFormatVersion)/.test(text)) return []; // a report
    const json = text.startsWith('{');
    let tree;
    try {
      tree = json ? JSON.parse(text) : YAML.parse(text, { version: '1.2' });
    } catch (e) {
      if (kind === 'stdout') return []; // a report, not a document
      throw new Error(`${name}: ${e.message}`);
    }
    if (!tree?.Resources) return [];
    return [{ name, text, json, tree, ...origin(name) }];
  });
}

function walk(root) {
  if (!statSync(root).isDirectory()) return [root];
  return readdirSync(root, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .filter((e) => !['spec.yaml', 'template.yaml', 'node_modules'].includes(e.name)) // what cases read is not ours
    .flatMap((e) => walk(path.join(root, e.name)));
}

// The golden case that a file belongs to, and the region that its spec names.
function origin(name) {
  for (let dir = path.dirname(name); dir !== path.dirname(dir); dir = path.dirname(dir)) {
    if (path.basename(dir) !== 'want') continue;
    const found = { case: path.basename(path.dirname(dir)) };
    const spec = path.join(dir, '..', 'spec.yaml');
    const region = existsSync(spec) && /^region: *["']?([a-z0-9-]+)/m.exec(readFileSync(spec, 'utf8'));
    return region ? { ...found, region: region[1] } : found;
  }
  return { case: path.basename(name) };
}

// YAML readers of both versions read a template alike, and like its JSON form
// where there is one beside it.
import { isDeepStrictEqual } from 'node:util';
import * as jsYaml from 'js-yaml';
import YAML from 'yaml';

const READERS = {
  'yaml 1.1': (text) => YAML.parse(text, { version: '1.1', maxAliasCount: 0 }),
  'yaml 1.2': (text) => YAML.parse(text, { version: '1.2', maxAliasCount: 0 }),
  'js-yaml': (text) => jsYaml.load(text),
};

export function readers(files) {
  const stem = (name) => name.replace(/\.(json|ya?ml)$/, '');
  const json = new Map(files.filter((f) => f.json).map((f) => [stem(f.name), f.tree]));
  return (file) => {
    const want = json.get(stem(file.name)) ?? file.tree;
    return Object.entries(READERS).flatMap(([name, read]) => {
      let got;
      try {
        got = read(file.text);
      } catch (e) {
        return [{ rule: 'Y-read', fatal: true, message: `${name}: ${e.message}` }];
      }
      const at = difference(want, got, '');
      return at === undefined ? [] : [{ rule: 'Y-differ', fatal: true, at, message: `${name} reads something else` }];
    });
  };
}

// The first place where two trees differ, in order and kind too.
function difference(a, b, at) {
  const plain = (v) => v !== null && typeof v === 'object' && !(v instanceof Date);
  if (!plain(a) || !plain(b) || Array.isArray(a) !== Array.isArray(b)) return isDeepStrictEqual(a, b) ? undefined : at || '/';
  const keys = Object.keys(a);
  if (!isDeepStrictEqual(keys, Object.keys(b))) return at || '/';
  for (const k of keys) {
    const found = difference(a[k], b[k], `${at}/${k}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

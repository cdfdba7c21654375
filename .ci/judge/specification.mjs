// Compares templates with the database of @aws-cdk/aws-service-spec, read
// through the package's own library: properties are known, required ones are
// there, values are allowed, attributes exist, references resolve.
import { createRequire } from 'node:module';

const { loadAwsServiceSpecSync } = createRequire(import.meta.url)('@aws-cdk/aws-service-spec');

const PSEUDO = new Set(['AccountId', 'NotificationARNs', 'NoValue', 'Partition', 'Region', 'StackId', 'StackName', 'URLSuffix'].map((n) => `AWS::${n}`));

export function specification() {
  const db = loadAwsServiceSpecSync();
  const find = (type) => db.lookup('resource', 'cloudFormationType', 'equals', type)[0];
  return (file) => {
    const found = [];
    const say = (rule, at, message) => found.push({ rule, fatal: true, at, message });
    const { Resources, Parameters = {}, Outputs = {} } = file.tree;
    for (const [id, body] of Object.entries(Resources)) {
      const at = `Resources/${id}`;
      for (const dep of [body.DependsOn ?? []].flat()) if (!Resources[dep]) say('S-depends', at, `no resource ${dep}`);
      references(body, at);
      if (custom(body.Type)) continue;
      const resource = find(body.Type);
      if (!resource) say('S-type', at, `unknown type ${body.Type}`);
      else members(resource.properties, body.Properties ?? {}, `${at}/Properties`);
    }
    references(Outputs, 'Outputs');
    return found;

    function members(spec, value, at) {
      for (const key of Object.keys(value)) {
        if (!spec[key]) say('S-property', at, `unknown property ${key}`);
        else typed(spec[key].type, value[key], `${at}/${key}`);
      }
      for (const [key, p] of Object.entries(spec)) if (p.required && !(key in value)) say('S-required', at, `${key} is missing`);
    }

    function typed(type, value, at) {
      if (intrinsic(value)) return;
      const mismatch = (want) => say('S-type', at, `${JSON.stringify(value)?.slice(0, 60)} is not ${want}`);
      switch (type.type) {
        case 'array':
          if (!Array.isArray(value)) mismatch('a list');
          else value.forEach((v, i) => typed(type.element, v, `${at}/${i}`));
          break;
        case 'map':
          if (!object(value)) mismatch('a map');
          else for (const [k, v] of Object.entries(value)) typed(type.element, v, `${at}/${k}`);
          break;
        case 'ref':
          if (!object(value)) mismatch('an object');
          else members(db.get('typeDefinition', type.reference).properties, value, at);
          break;
        case 'tag':
          if (!object(value) || Object.keys(value).sort().join() !== 'Key,Value') mismatch('a tag');
          break;
        case 'union':
          if (!type.types.some((t) => quiet(() => typed(t, value, at)))) mismatch('of any of its types');
          break;
        case 'json':
          break;
        default:
          scalar(type, value, at, mismatch);
      }
    }

    function scalar(type, value, at, mismatch) {
      const kinds = { string: 'string', 'date-time': 'string', integer: 'number', number: 'number', boolean: 'boolean' };
      if (typeof value !== kinds[type.type] || (type.type === 'integer' && !Number.isInteger(value))) mismatch(`a ${type.type}`);
      else if (type.allowedValues && !type.allowedValues.map(String).includes(String(value))) mismatch(`one of ${type.allowedValues.join(', ')}`);
    }

    function quiet(attempt) {
      const before = found.length;
      attempt();
      return found.splice(before).length === 0;
    }

    function references(value, at) {
      if (Array.isArray(value)) return value.forEach((v, i) => references(v, `${at}/${i}`));
      if (!object(value)) return;
      const keys = Object.keys(value);
      if (keys.length === 1 && keys[0] === 'Ref') name(value.Ref, at);
      else if (keys.length === 1 && keys[0] === 'Fn::GetAtt') attribute(...pair(value['Fn::GetAtt']), at);
      else if (keys.length === 1 && keys[0] === 'Fn::Sub') substitution([value['Fn::Sub']].flat(), at);
      for (const k of keys) references(value[k], `${at}/${k}`);
    }

    function substitution([text, vars = {}], at) {
      for (const [, n] of text.matchAll(/\$\{([^!}][^}]*)\}/g)) {
        if (n in vars) continue;
        if (n.includes('.')) attribute(...pair(n), at);
        else name(n, at);
      }
    }

    function name(n, at) {
      if (!(n in Resources) && !(n in Parameters) && !PSEUDO.has(n)) say('S-ref', at, `nothing is called ${n}`);
    }

    function attribute(id, attr, at) {
      const type = Resources[id]?.Type;
      if (!type) return say('S-getatt', at, `no resource ${id}`);
      if (custom(type) || (type === 'AWS::CloudFormation::Stack' && attr.startsWith('Outputs.'))) return;
      if (!find(type)?.attributes[attr]) say('S-getatt', at, `${type} has no attribute ${attr}`);
    }
  };
}

const object = (v) => v !== null && typeof v === 'object' && !Array.isArray(v);
const intrinsic = (v) => object(v) && Object.keys(v).length === 1 && /^(Ref$|Fn::)/.test(Object.keys(v)[0]);
const custom = (type) => type?.startsWith('Custom::') || type === 'AWS::CloudFormation::CustomResource';
const pair = (v) => (Array.isArray(v) ? v : [v.slice(0, v.indexOf('.')), v.slice(v.indexOf('.') + 1)]);

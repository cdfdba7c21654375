// AWS's own validator (cfn-lint's rules, resource schemas, own rules).
// Severities FATAL, ERROR and WARN fail. A value that is not among a property's
// values is only a warning there (W3030); the deploy fails all the same.
import { createRequire } from 'node:module';

const { RegoEngine, TemplateFile } = createRequire(import.meta.url)('@aws/cloudformation-validate');

// Says of every create-only property that it is one.
const QUIET = new Set(['I9001']);

export function validator() {
  const engine = new RegoEngine();
  return (file) => {
    const pseudoParameterOverrides = { accountId: '111122223333', ...(file.region && { region: file.region }) };
    const report = engine.validateStandard(new TemplateFile(file.name), { pseudoParameterOverrides });
    const findings = report.diagnostics
      .filter((d) => !QUIET.has(d.ruleId))
      .map((d) => ({
        rule: d.ruleId,
        fatal: ['FATAL', 'ERROR', 'WARN'].includes(d.severity),
        at: [d.entity?.logicalId, d.propertyPath].filter(Boolean).join(' '),
        message: d.message,
      }));
    if (report.status !== 'OK') findings.push({ rule: 'status', fatal: true, message: `the analysis ended with ${report.status}` });
    return findings;
  };
}

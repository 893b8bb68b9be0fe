import type { Finding } from '../../../shared/statements/reading'

/** Findings told once, though several tables of a file tell them: their rows add up. */
export function uniqueFindings(findings: readonly Finding[]): readonly Finding[] {
  const found = new Map<string, Finding>()
  for (const finding of findings) {
    const key = `${finding.about} ${finding.value}`
    const before = found.get(key)
    if (before === undefined) found.set(key, finding)
    else if (before.rows && finding.rows && before.evidence === finding.evidence)
      found.set(key, {
        ...before,
        rows: { held: before.rows.held + finding.rows.held, of: before.rows.of + finding.rows.of },
      })
  }
  return [...found.values()]
}

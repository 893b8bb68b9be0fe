import { it } from 'vitest'
import { judgeCase } from '/work/main/tests/support/judge-case'
import { caseBytes, caseNames, expectedCases } from '/work/main/tests/support/public-cases'
const only = (process.env['ONLY'] ?? '').split(',').filter(Boolean)
it('why', async () => {
  for (const name of caseNames) {
    if (!expectedCases[name] || (only.length > 0 && !only.includes(name))) continue
    const why = await judgeCase(name, caseBytes(name), expectedCases[name]!)
    if (why.length) console.log('##', name, '\n   ', why.join('\n    '))
  }
}, 200000)

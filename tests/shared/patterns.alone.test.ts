import { runInNewContext } from 'node:vm'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { recogniseCashing } from '../../shared/routes/carrier-cashing'
import { hexOf } from '../../shared/sealing/hex-of'
import { takeAmount } from '../../shared/statements/formats/books/journal/amount'
import { detailsOf } from '../../shared/statements/formats/mt940-details'
import { headWordsIn } from '../../shared/statements/text/evidence/head-words'
import { LONGEST_CELL } from '../../shared/statements/text/plain'
import { readSources } from '../support/architecture/read-sources'

/** What statements, catalogues and profiles may repeat without end, and pairs of it. */
const units = ['a', 'A', '0', ' ', '\t', '-', '.', ',', '"', '<', '(', '가', '=', '\n', '/']
const pairs = units
  .flatMap((one) => units.map((other) => (one + other).repeat(300)))
  .flatMap((text) => [text, `${text}\u0000`])
/** As long as a cell may be. */
const longest = units
  .map((unit) => unit.repeat(LONGEST_CELL))
  .flatMap((text) => [text, `${text}\u0000`, `\u0000${text}\u0000`])

/** Wall time after which a pattern counts as one that never ends. */
const NEVER_MS = 30_000
/**
 * Processor time for all the longest texts. A pattern that looks at each letter once takes 5 to 50 ms, one that begins anew
 * at each of them (`0+$`) seconds.
 */
const ENOUGH_MS = 500
/** The same for what tries several of them, in several forms of each text. */
const MORE_MS = 4 * ENOUGH_MS

const sources = [...readSources('.', ['electron', 'renderer', 'shared'])]

/** Every regular expression that is written out in the product's code. */
const patterns = sources.flatMap(([file, text]) => {
  const found: { readonly file: string; readonly pattern: string }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push({ file, pattern: node.text })
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX))
  return found
})

/** What uses each of those that are put together while the program runs, by the file they are in. */
const composed: Readonly<Record<string, (text: string) => unknown>> = {
  'shared/routes/carrier-cashing.ts': (text) => recogniseCashing([text]),
  'shared/sealing/hex-of.ts': (text) => hexOf(16).safeParse(text),
  'shared/statements/formats/books/journal/amount.ts': (text) => takeAmount(text, () => '.'),
  'shared/statements/formats/mt940-details.ts': (text) => detailsOf([`/NAME/${text}/REMI/${text}`]),
  'shared/statements/text/evidence/head-words.ts': (text) => headWordsIn(text),
}

/** Runs a pattern over texts. Gives the processor time it took, in milliseconds; without end where it does not end. */
function attack(pattern: string, texts: readonly string[]): number {
  const before = process.cpuUsage()
  try {
    runInNewContext(
      `for (const text of texts) text.replace(${pattern}, '')`,
      { texts },
      { timeout: NEVER_MS },
    )
  } catch {
    return Infinity
  }
  return process.cpuUsage(before).user / 1_000
}

describe('a regular expression of ours', () => {
  it('is found where it is written', () => {
    expect(patterns.length).toBeGreaterThan(100)
  })

  it('ends, whatever text it is given', () => {
    expect(patterns.filter(({ pattern }) => attack(pattern, pairs) === Infinity)).toEqual([])
  }, 600_000)

  it('takes no longer for the end of a long text than for its beginning', () => {
    const isSlow = ({ pattern }: { readonly pattern: string }): boolean =>
      attack(pattern, longest) > ENOUGH_MS
    // What else the process does is measured with it: one that is slow is so every time.
    const slow = [1, 2, 3].reduce((left) => left.filter(isSlow), patterns)
    expect(slow).toEqual([])
  }, 600_000)

  it('that does not end, or takes long, would be found', () => {
    const endless = () =>
      void runInNewContext('/^(a+)+$/.test(text)', { text: `${'a'.repeat(60)}!` }, { timeout: 200 })
    expect(endless).toThrow(/timed out/)
    expect(attack('/0+$/', [`${'0'.repeat(LONGEST_CELL)}x`])).toBeGreaterThan(ENOUGH_MS)
  })

  it('that is put together while the program runs is known by its file', () => {
    const files = sources.flatMap(([file, text]) => (text.includes('new RegExp(') ? [file] : []))
    expect(files).toEqual(Object.keys(composed))
  })

  it.each(Object.entries(composed))('that %s puts together does not begin anew at each letter', (_, use) => {
    const taken = [1, 2, 3].map(() => {
      const before = process.cpuUsage()
      longest.forEach(use)
      return process.cpuUsage(before).user / 1_000
    })
    expect(Math.min(...taken)).toBeLessThan(MORE_MS)
  })
})

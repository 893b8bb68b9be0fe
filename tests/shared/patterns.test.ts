import { runInNewContext } from 'node:vm'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { readSources } from '../support/architecture/read-sources'

/** What statements, catalogues and profiles may repeat without end, and pairs of it. */
const units = ['a', 'A', '0', ' ', '\t', '-', '.', ',', '"', '<', '(', '가', '=', '\n']
const attacks = [
  ...units.map((unit) => unit.repeat(4_000)),
  ...units.flatMap((one) => units.map((other) => (one + other).repeat(300))),
].flatMap((text) => [text, `${text}\u0000`])

/** Wall time after which a pattern counts as one that never ends: a sound one takes a few milliseconds for all of it. */
const NEVER_MS = 30_000

/** Every regular expression that is written out in the product's code. */
const patterns = [...readSources('.', ['electron', 'renderer', 'shared'])].flatMap(([file, text]) => {
  const found: { readonly file: string; readonly pattern: string }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push({ file, pattern: node.text })
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX))
  return found
})

/** Runs a pattern over every attack; throws where it does not end. */
function attack(pattern: string): void {
  runInNewContext(
    `for (const text of attacks) text.replace(${pattern}, '')`,
    { attacks },
    { timeout: NEVER_MS },
  )
}

describe('a regular expression of ours', () => {
  it('is found where it is written', () => {
    expect(patterns.length).toBeGreaterThan(100)
  })

  it('ends, whatever text it is given', () => {
    const endless = patterns.filter(({ pattern }) => {
      try {
        attack(pattern)
        return false
      } catch {
        return true
      }
    })
    expect(endless).toEqual([])
  }, 600_000)

  it('that does not end would be found', () => {
    const text = `${'a'.repeat(60)}!`
    const endless = () => void runInNewContext('/^(a+)+$/.test(text)', { text }, { timeout: 200 })
    expect(endless).toThrow(/timed out/)
  })
})

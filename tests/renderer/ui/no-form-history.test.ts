import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const fields = ['input', 'Input', 'textarea', 'TextArea']
/** Nothing is typed into these. */
const untyped = ['checkbox', 'radio', 'file', 'range', 'color']

/** Every field of a source that takes typing, as it stands there. */
function fieldsOf(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const look = (node: ts.Node): void => {
    if (
      (ts.isJsxSelfClosingElement(node) || ts.isJsxOpeningElement(node)) &&
      fields.includes(node.tagName.getText(source)) &&
      !untyped.some((type) => node.getText(source).includes(`type="${type}"`))
    )
      found.push(node.getText(source))
    node.forEachChild(look)
  }
  look(source)
  return found
}

const sources = readdirSync('renderer', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => join('renderer', name))

describe('what a browser keeps of what is typed', () => {
  const typed = sources.flatMap((file) => fieldsOf(file).map((field) => ({ file, field })))

  it('is looked at in every field', () => expect(typed.length).toBeGreaterThan(4))

  it.each(typed)('is nothing: the field in $file says so', ({ field }) => {
    expect(field).toMatch(/autoComplete=/)
  })

  it('never mistakes a new passphrase, a present one and a file’s for one another', () => {
    const secrets = sources.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^\s+secret(?:="(\w+)")?$|\bsecret(?:="(\w+)")? \/>/gm)].map(
        ([, alone, inline]) => alone ?? inline,
      ),
    )
    expect(secrets.toSorted()).toEqual(['new', 'new', 'other', 'present', 'present'])
  })
})

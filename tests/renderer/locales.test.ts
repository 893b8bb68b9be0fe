import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { en } from '../../renderer/locales/en'
import { ko } from '../../renderer/locales/ko'

type Tree = { readonly [key: string]: string | Tree }

function flat(tree: Tree, path = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(tree)) {
    const here = path === '' ? key : `${path}.${key}`
    if (typeof value === 'string') found.set(here, value)
    else for (const [inner, text] of flat(value, here)) found.set(inner, text)
  }
  return found
}

const english = flat(en)
/** The names filled in, however each language writes them (`{{count, number}}`). */
const placeholders = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name ?? ''))].sort()

/** Proper names and marks that are the same in every language. */
const sameEverywhere = new Set([
  'common.none',
  'importing.format',
  'settings.languages.en',
  'settings.languages.ko',
])

describe.each([['ko', flat(ko)]])('the texts in %s', (_, texts) => {
  it('say everything, with the same placeholders', () => {
    const differing = [...english.keys()]
      .filter((key) => !key.endsWith('_one'))
      .filter(
        (key) =>
          String(placeholders(texts.get(key) ?? '{{missing}}')) !== String(placeholders(english.get(key)!)),
      )
    expect(differing).toEqual([])
  })

  it('are translated', () => {
    const untranslated = [...texts].filter(
      ([key, text]) => text === english.get(key) && !sameEverywhere.has(key),
    )
    expect(untranslated.map(([key]) => key)).toEqual([])
  })
})

const root = new URL('../../renderer/', import.meta.url).pathname
const components = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.tsx'),
)

/** Attributes that a person reads or hears. */
const spoken = new Set([
  'aria-label',
  'title',
  'label',
  'placeholder',
  'alt',
  'head',
  'text',
  'hint',
  'lead',
  'note',
])

/** Words in the markup of a file that do not come from the locales. */
export function hardCodedTexts(name: string, code: string): readonly string[] {
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const isWords = (text: string): boolean => /\p{L}{2,}/u.test(text)
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && isWords(node.text)) found.push(node.text.trim())
    if (
      ts.isJsxAttribute(node) &&
      spoken.has(node.name.getText(file)) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer) &&
      isWords(node.initializer.text)
    )
      found.push(node.initializer.text)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

describe('components', () => {
  it.each(components)('%s has no text of its own', (name) => {
    expect(hardCodedTexts(name, readFileSync(join(root, name), 'utf8'))).toEqual([])
  })

  it('would be found out', () => {
    expect(hardCodedTexts('planted.tsx', '<p title="Read me">Hello <b>{t("x")}</b></p>')).toEqual([
      'Read me',
      'Hello',
    ])
  })
})

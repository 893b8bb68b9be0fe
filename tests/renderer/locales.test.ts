import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { en } from '../../renderer/locales/en'
import { late } from '../../renderer/locales/en/late'
import { ja } from '../../renderer/locales/ja'
import { ko } from '../../renderer/locales/ko'
import { formats } from '../../shared/statements/formats'

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

const english = flat({ ...en, ...late })
/** The names filled in, however each language writes them (`{{count, number}}`). */
const placeholders = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name ?? ''))].sort()

/** Proper names and marks that are the same in every language. */
const sameEverywhere = new Set([
  'common.appName',
  'cards.symbology.code-128',
  'cards.symbology.code-39',
  'cards.symbology.ean-13',
  'cards.symbology.itf',
  'common.none',
  'desktop.kilobytes',
  'importing.format',
  'settings.about',
  'settings.languages.en',
  'settings.languages.ko',
  'settings.languages.ja',
])

describe.each([
  ['ko', flat(ko)],
  ['ja', flat(ja)],
])('the texts in %s', (_, texts) => {
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
      ([key, text]) =>
        text === english.get(key) && !sameEverywhere.has(key) && !/^formats\..*\.place$/.test(key),
    )
    expect(untranslated.map(([key]) => key)).toEqual([])
  })
})

describe('the names of formats', () => {
  it('are those of the formats there are, and in English what they call themselves', () => {
    const own = formats.map(({ info }) => [info.id, info.label, info.accountName])
    expect(Object.entries(en.formats).map(([id, { file, place }]) => [id, file, place])).toEqual(own)
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
  'description',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
])

/** Words in the markup of a file that do not come from the locales. */
export function hardCodedTexts(name: string, code: string): readonly string[] {
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const isWords = (text: string): boolean => /\p{L}{2,}/u.test(text)
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) found.push(node.text.trim())
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent))
      found.push(...textsShown(node.expression))
    if (ts.isJsxAttribute(node) && spoken.has(node.name.getText(file)))
      found.push(
        ...textsShown(
          node.initializer && ts.isJsxExpression(node.initializer)
            ? node.initializer.expression
            : node.initializer,
        ),
      )
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found.filter(isWords)
}

/** The literal texts an expression can come to: not those it compares, nor those it hands to a function. */
function textsShown(node: ts.Node | undefined): readonly string[] {
  if (node === undefined) return []
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text]
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)]
  if (ts.isParenthesizedExpression(node)) return textsShown(node.expression)
  if (ts.isConditionalExpression(node)) return [...textsShown(node.whenTrue), ...textsShown(node.whenFalse)]
  if (ts.isBinaryExpression(node) && joins.has(node.operatorToken.kind))
    return [...textsShown(node.left), ...textsShown(node.right)]
  return []
}

const joins: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
])

describe('components', () => {
  it.each(components)('%s has no text of its own', (name) => {
    expect(hardCodedTexts(name, readFileSync(join(root, name), 'utf8'))).toEqual([])
  })

  it('would be found out', () => {
    const planted =
      '<p title="Read me" className="none">Hello <b aria-label={`to ${you}`}>{t("x")}</b>{is === "on" ? "Yes" : no ?? "No"}</p>'
    expect(hardCodedTexts('planted.tsx', planted)).toEqual(['Read me', 'Hello', 'to ', 'Yes', 'No'])
  })
})

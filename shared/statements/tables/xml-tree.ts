import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { collapse } from '../text/plain'
import { unescape } from '../text/unescape'

/** One element of an XML document, by its name without prefix. */
export interface XmlNode {
  readonly name: string
  /** Line of the text its tag begins on, counted from 1. */
  readonly line: number
  readonly attributes: Readonly<Record<string, string>>
  /** Its own text, without that of its children. */
  readonly text: string
  readonly children: readonly XmlNode[]
}

/** A document taken apart as far as it goes, and what is wrong with it. */
export interface XmlTree {
  readonly root: XmlNode
  /** Null where the document is well-formed. */
  readonly flaw: string | null
}

/** Thrown where nothing of a document can be used; the reader turns it into a problem. */
export class XmlError extends Error {}

/** So many letters are read at once; beyond, the tree would not fit into memory. */
const LONGEST = 32_000_000

const parser = new XMLParser({
  preserveOrder: true,
  captureMetaData: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: 60,
})

type Parsed = Readonly<Record<string, unknown>> & {
  readonly [place: symbol]: { readonly startIndex: number }
}

/**
 * The elements of a document. A document type is refused: it can define entities that swell or point elsewhere, and no
 * statement needs one. Only the entities of XML itself are replaced.
 *
 * @throws XmlError where the text is too long, has a document type or cannot be taken apart at all
 */
export function xmlTree(text: string): XmlTree {
  const plain = text.replace(/\r\n?/g, '\n')
  if (plain.length > LONGEST) throw new XmlError('too long')
  if (/<!(?:DOCTYPE|ENTITY)/i.test(plain)) throw new XmlError('document type')
  const valid = XMLValidator.validate(plain)
  const lineAt = lineFinder(plain)
  let parsed: readonly Parsed[]
  try {
    parsed = parser.parse(plain) as readonly Parsed[]
  } catch (error) {
    throw new XmlError(error instanceof Error ? error.message : 'tags')
  }
  const root = { name: '', line: 1, attributes: {}, text: '', children: nodesOf(parsed, lineAt) }
  return { root, flaw: valid === true ? null : valid.err.msg }
}

const place = XMLParser.getMetaDataSymbol() as unknown as symbol

const nodesOf = (parsed: readonly Parsed[], lineAt: (offset: number) => number): readonly XmlNode[] =>
  parsed.flatMap((one): XmlNode[] => {
    const name = Object.keys(one).find((key) => key !== ':@' && key !== '#text')
    if (name === undefined) return []
    const inside = one[name] as readonly Parsed[]
    const texts = inside.map((part) => part['#text']).filter((part) => typeof part === 'string')
    return [
      {
        name,
        line: lineAt(one[place]?.startIndex ?? 0),
        attributes: (one[':@'] ?? {}) as Readonly<Record<string, string>>,
        text: collapse(unescape(texts.join(' '))),
        children: nodesOf(inside, lineAt),
      },
    ]
  })

/** The line of an offset, by halves. */
function lineFinder(text: string): (offset: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}

/** The children of a name. */
export const childrenOf = (node: XmlNode, name: string): readonly XmlNode[] =>
  node.children.filter((child) => child.name === name)

/** Every element at a path of names below, such as `NtryDtls/TxDtls`. */
export const findPath = (node: XmlNode, path: string): readonly XmlNode[] =>
  path
    .split('/')
    .reduce<readonly XmlNode[]>((nodes, name) => nodes.flatMap((one) => childrenOf(one, name)), [node])

/** The text at the first of the paths where there is one; empty where there is none. */
export const textAt = (node: XmlNode, ...paths: readonly string[]): string =>
  paths.flatMap((path) => findPath(node, path)).find(({ text }) => text !== '')?.text ?? ''

/** Every element of a name, however deep, not looking inside the ones found. */
export const findDeep = (node: XmlNode, name: string): readonly XmlNode[] =>
  node.children.flatMap((child) => (child.name === name ? [child] : findDeep(child, name)))

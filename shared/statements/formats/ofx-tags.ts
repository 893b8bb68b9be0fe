import { unescape } from '../text/unescape'

/** One element of an OFX file: an aggregate with children, or a leaf with its text. */
export interface OfxNode {
  readonly name: string
  /** Line of the file its tag stands on, counted from 1. */
  readonly line: number
  text: string
  readonly children: OfxNode[]
  /** Whether its closing tag was seen; leaves of OFX 1 need none. */
  closed: boolean
}

/** So deep elements may lie in each other; those of the standard are nine deep. */
const DEEPEST = 50

/** Leaves that writers leave empty and unclosed; taken for aggregates they would swallow what stands behind them. */
const leaves = new Set(
  (
    'ACCTID ACCTKEY ACCTTYPE BANKID BRANCHID BROKERID CHECKNUM CURDEF CURRATE CURSYM DTASOF DTAVAIL DTEND DTEXPIRE ' +
    'DTPOSTED DTSERVER DTSETTLE DTSTART DTTRADE DTTRAN DTUSER EXTDNAME FITID LANGUAGE MEMO MESSAGE NAME ORG FID PAYEEID ' +
    'REFNUM SEVERITY SIC SRVRTID TOTAL TRNAMT TRNTYPE TRNUID UNIQUEID UNITPRICE UNITS'
  ).split(' '),
)

/**
 * The elements of an OFX file, 1.x (SGML, where leaves need no closing tag and all may stand on one line) or 2.x (XML).
 * A tag with text behind it is a leaf; one without is an aggregate until its closing tag, and ends leaves left open.
 * No element of OFX holds one of its own name: where one begins inside its like, the closing tag of that was lost.
 * Comments say nothing.
 */
export function ofxTree(text: string): OfxNode {
  const root: OfxNode = { name: '', line: 1, text: '', children: [], closed: true }
  const open: OfxNode[] = [root]
  const tags = /<!\[CDATA\[|<!--|<(\/?)([A-Za-z][\w.]*)[^<>]*?(\/?)>|\n/g
  let line = 1
  let from = 0
  const takeText = (to: number): void => {
    const found = text.slice(from, to).trim()
    const top = open.at(-1)!
    if (found !== '' && top !== root) top.text += unescape(found)
  }
  for (let tag = tags.exec(text); tag !== null; tag = tags.exec(text)) {
    const [all, closing, name, empty] = tag
    const ending = all === '<!--' ? '-->' : all === '<![CDATA[' ? ']]>' : null
    const end = ending === null ? -1 : text.indexOf(ending, tags.lastIndex)
    // One that never ends is no comment, and the search for its end is long.
    if (ending !== null && end === -1) break
    takeText(tag.index)
    if (ending !== null) {
      const inside = text.slice(tags.lastIndex, end)
      if (ending === ']]>') open.at(-1)!.text += inside.trim()
      line += newlines(inside)
      tags.lastIndex = end + ending.length
    } else if (all === '\n') line++
    else if (closing === '/') close(open, name!.toUpperCase())
    else {
      // A leaf that has its text is over when the next tag begins.
      const top = open.at(-1)!
      if (open.length > 1 && (top.text !== '' || leaves.has(top.name))) open.pop()
      const like = open.findIndex((one) => one.name === name!.toUpperCase())
      if (like > 0) open.length = like
      const node: OfxNode = { name: name!.toUpperCase(), line, text: '', children: [], closed: empty === '/' }
      open.at(-1)!.children.push(node)
      if (empty !== '/' && open.length < DEEPEST) open.push(node)
    }
    from = tags.lastIndex
  }
  takeText(text.length)
  return root
}

function close(open: OfxNode[], name: string): void {
  const at = open.findLastIndex((node) => node.name === name)
  if (at <= 0) return
  open[at]!.closed = true
  open.length = at
}

const newlines = (text: string): number => text.split('\n').length - 1

/** Every element of a name below, in order, not looking inside the ones found. */
export function findAll(node: OfxNode, name: string): OfxNode[] {
  return node.children.flatMap((child) => (child.name === name ? [child] : findAll(child, name)))
}

/** The text of the first leaf of a name below; empty where there is none. */
export function leaf(node: OfxNode, name: string): string {
  for (const child of node.children) {
    if (child.name === name) return child.text
    const found = leaf(child, name)
    if (found !== '') return found
  }
  return ''
}

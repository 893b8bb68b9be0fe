import { type Day, day } from '../../../../day'
import type { Answers } from '../../../reading'
import { type AccountSide, sideOfType } from '../account-side'
import { type MarkOf, readAmountText, takeAmount } from './amount'
import type { Aside, Assertion, Journal, JournalEntry, Pad, Posting } from './entry'
import { marksOf } from './marks-of'

/** Lines of both dialects that say nothing about movements. */
const declarations =
  /^(?:account|commodity|payee|tag|decimal-mark|plugin|pushtag|poptag|pushmeta|popmeta|N|P|D|C|Y|year|bucket|A|define|def|expr|eval|assert|check|import|python|value|test|capture|--|[iIoObBh]\s+\d)/
const beancountOnly =
  /^\d{4}-\d\d-\d\d\s+(?:(?:open|close|balance|pad)\s+[^\s:]+:\S|commodity\s+[A-Z]|(?:txn|[*!])\s+")|^option\s+"/m
const dated =
  /^(?:(\d{4})[-/.])?(\d{1,2})[-/.](\d{1,2})(?:=[\d/.-]+)?(?:\s+|$)(?:([*!])\s*)?(?:\(([^)]*)\)\s*)?(.*)$/
const quoted = /"((?:[^"\\]|\\.)*)"/g

const withoutComment = (text: string): string => text.replace(/(?:^|\s);.*$/, '').trimEnd()

/** Takes a journal of hledger, Ledger or beancount apart, line by line. What it does not understand is an aside. */
export function parseJournal(text: string, answers: Answers): Journal {
  return new JournalReader(text.replace(/\r\n?/g, '\n').split('\n'), beancountOnly.test(text), answers).read()
}

class JournalReader {
  private readonly entries: JournalEntry[] = []
  private readonly assertions: Assertion[] = []
  private readonly pads: Pad[] = []
  private readonly asides: Aside[] = []
  private readonly declared = new Map<string, AccountSide>()
  private readonly marks = new Map<string, '.' | ','>()
  private readonly aliases: (readonly [string, string])[] = []
  private readonly prefixes: string[] = []
  private readonly markOf: MarkOf
  private year: number | null = null
  private defaultCommodity = ''
  private at = 0

  constructor(
    private readonly lines: readonly string[],
    private readonly beancount: boolean,
    answers: Answers,
  ) {
    for (const line of lines) this.declare(line)
    const texts = lines.filter((line) => /^[ \t]+\S/.test(line)).map((line) => this.behindAccount(line))
    this.markOf = marksOf(this.marks, texts, beancount, answers)
  }

  read(): Journal {
    while (this.at < this.lines.length) this.line()
    const { entries, assertions, pads, asides, declared } = this
    return { entries, assertions, pads, asides, declared }
  }

  /** What has to be known before the first number is read: how numbers are written, and what accounts are. */
  private declare(line: string): void {
    const mark = /^decimal-mark\s+([.,])/.exec(line)?.[1]
    if (mark) this.marks.set('', mark as '.' | ',')
    const sample = /^(?:commodity|D)\s+(?:format\s+)?(.*\d.*)$/.exec(withoutComment(line))?.[1]
    const shown =
      sample && /^(["\p{L}\p{Sc}][^\d]{0,60})?\d[\d.,' ]{0,40}([.,])\d{0,20}(\D{0,60})$/u.exec(sample.trim())
    if (shown) {
      const commodity = (shown[1] ?? shown[3] ?? '').trim().replace(/"/g, '') || (shown[3] ?? '').trim()
      this.marks.set(commodity, shown[2] as '.' | ',')
    }
    const typed = /^account\s+(.+?)(?:\s{2,}|\t|\s*;).*?\btype:\s*(\w+)/i.exec(line)
    const side = typed && sideOfType(typed[2]!)
    if (typed && side) this.declared.set(typed[1]!.trim(), side)
    const option = /^option\s+"name_(\w+)"\s+"([^"]+)"/.exec(line)
    const root =
      option &&
      { assets: 'own', liabilities: 'own', income: 'income', expenses: 'expense', equity: 'equity' }[
        option[1]!
      ]
    if (option && root) this.declared.set(option[2]!, root as AccountSide)
    const defaults = /^D\s+(.*)$/.exec(withoutComment(line))
    const amount = defaults && takeAmount(defaults[1]!, () => '.')
    if (amount) this.defaultCommodity = amount.amount.commodity
  }

  private line(): void {
    const line = this.lines[this.at]!.trimEnd()
    const number = ++this.at
    const aside = (kind: Aside['kind'], text = line): void =>
      void this.asides.push({ kind, line: number, text })
    if (line === '' || /^[;#*%|]/.test(line)) return
    if (/^[ \t]/.test(line)) {
      // Below a declaration: more about it. Below nothing: a posting without its entry.
      if (!/^[ \t]+;/.test(line)) aside('preamble')
      return
    }
    if (/^(?:comment|test)\b/.test(line)) return this.skipBlock(line.split(/\s/)[0]!)
    if (/^[~=]/.test(line)) return this.skipIndented(line)
    const include = /^!?include\s+"?([^"]+?)"?\s*$/.exec(line)?.[1]
    if (include) return aside('include', include)
    if (this.directive(line)) return aside('preamble')
    const found = dated.exec(line)
    if (!found)
      return aside(declarations.test(line) || /^option\s/.test(line) ? 'preamble' : 'not-understood')
    const [, year, month, date, , code = '', rest = ''] = found
    const when = this.dayOf(year, month!, date!)
    if (this.beancount && this.beancountDirective(line, number, when)) return
    const { payee, text } = this.beancount ? wordsOfStrings(line) : wordsOf(rest)
    const postings = this.postings(when === null)
    if (when === null) return aside('bad-date')
    this.entries.push({ line: number, day: when, code, payee, text, postings })
  }

  private dayOf(year: string | undefined, month: string, date: string): Day | null {
    const y = year === undefined ? this.year : Number(year)
    return y === null ? null : day(y, Number(month), Number(date))
  }

  /** Directives that change how the lines below are read. */
  private directive(line: string): boolean {
    const year = /^(?:Y|year|apply year)\s*(\d{4})/.exec(line)?.[1]
    if (year) this.year = Number(year)
    const prefix = /^apply account\s+(.+)$/.exec(line)?.[1]
    if (prefix) this.prefixes.push(prefix.trim())
    if (/^end apply account/.test(line)) this.prefixes.pop()
    const alias = /^alias\s+([^/=][^=]*?)\s*=\s*(.+)$/.exec(line)
    if (alias) this.aliases.push([alias[1]!, alias[2]!.trim()])
    return Boolean(year ?? prefix ?? alias) || /^(?:end\b|apply (?:tag|fixed)|pop|push)/.test(line)
  }

  private beancountDirective(line: string, number: number, when: Day | null): boolean {
    const found =
      /^\S+\s+(open|close|balance|pad|commodity|note|document|event|price|query|custom)\b\s*(.*)$/.exec(line)
    if (!found) return false
    const [, word, text = ''] = found
    const [account = '', ...more] = withoutComment(text).trim().split(/\s+/)
    const bad = (kind: Aside['kind']): boolean => {
      this.asides.push({ kind, line: number, text: line })
      return true
    }
    if (word !== 'balance' && word !== 'pad') return bad('preamble')
    if (when === null) return bad('bad-date')
    if (word === 'pad') {
      this.pads.push({ line: number, day: when, account, from: more[0] ?? '' })
      return true
    }
    // `100.00 ~ 0.02 USD` tolerates a difference.
    const taken = takeAmount(more.join(' ').replace(/~\s*[\d.]+\s*/, ''), this.markOf)
    if (taken === null || taken.rest.trim() !== '') return bad('not-understood')
    this.assertions.push({ line: number, day: when, account, amount: taken.amount })
    return true
  }

  private skipBlock(word: string): void {
    const start = this.at
    while (this.at < this.lines.length && !endsBlock(this.lines[this.at]!, word)) this.at++
    this.at++
    for (let at = start; at < Math.min(this.at - 1, this.lines.length); at++) this.detail(at)
  }

  /** Rules and periodic entries: what might be, not what was. */
  private skipIndented(line: string): void {
    this.asides.push({ kind: 'detail', line: this.at, text: line })
    for (; /^[ \t]+\S/.test(this.lines[this.at] ?? ''); this.at++) this.detail(this.at)
  }

  private detail(at: number): void {
    const text = this.lines[at]!.trim()
    if (text !== '') this.asides.push({ kind: 'detail', line: at + 1, text })
  }

  private postings(dateless: boolean): readonly Posting[] {
    const postings: Posting[] = []
    for (; /^[ \t]+\S/.test(this.lines[this.at] ?? ''); this.at++) {
      const line = this.lines[this.at]!.trim()
      const number = this.at + 1
      if (/^[;#^|]/.test(line) || (this.beancount && /^[a-z][\w-]*:(?:\s|$)/.test(line))) continue
      const posting = dateless ? null : this.posting(line, number)
      if (posting !== null) postings.push(posting)
      else this.asides.push({ kind: dateless ? 'bad-date' : 'not-understood', line: number, text: line })
    }
    return postings
  }

  private posting(line: string, number: number): Posting | null {
    const { account, behind } = this.cut(line)
    const comment = /(?:^|\s);\s*(.*)$/.exec(behind)?.[1]?.trim() ?? ''
    const read = account === '' ? null : readAmountText(withoutComment(behind), this.markOf)
    if (read === null) return null
    const virtual = /^[([].*[)\]]$/.test(account)
    const named = virtual ? account.slice(1, -1) : account
    const withDefault = <T extends { commodity: string } | null>(amount: T): T =>
      amount?.commodity === '' ? { ...amount, commodity: this.defaultCommodity } : amount
    return {
      line: number,
      account: this.nameOf(named.trim()),
      amount: withDefault(read.amount),
      weight: withDefault(read.weight),
      asserted: withDefault(read.asserted),
      inclusive: read.inclusive,
      virtual,
      comment,
    }
  }

  private cut(line: string): { account: string; behind: string } {
    const bare = line.replace(/^[*!]\s+/, '')
    if (this.beancount) {
      const found = /^(?:[&#?%PSTCURM]\s+)?([\p{Lu}\p{Lo}\p{N}][^\s;]*:[^\s;]+)(.*)$/u.exec(bare)
      return found ? { account: found[1]!, behind: found[2]! } : { account: '', behind: '' }
    }
    const end = bare.search(/ {2}|\t| ;/)
    return end === -1
      ? { account: bare.trim(), behind: '' }
      : { account: bare.slice(0, end), behind: bare.slice(end) }
  }

  private behindAccount(line: string): string {
    return withoutComment(this.cut(line.trim()).behind)
  }

  private nameOf(account: string): string {
    const alias = this.aliases.findLast(([from]) => account === from || account.startsWith(`${from}:`))
    const named = alias ? alias[1] + account.slice(alias[0].length) : account
    return [...this.prefixes, named].join(':')
  }
}

/** `Payee | note` of hledger; the rest of the line is what the entry says. */
function wordsOf(rest: string): { payee: string; text: string } {
  const [payee = '', note] = withoutComment(rest)
    .trim()
    .split('|', 2)
    .map((part) => part.trim())
  return note === undefined ? { payee: '', text: payee } : { payee, text: note }
}

function wordsOfStrings(line: string): { payee: string; text: string } {
  const strings = [...line.matchAll(quoted)].map(([, text]) => text!.replace(/\\(.)/g, '$1'))
  return strings.length > 1
    ? { payee: strings[0]!, text: strings[1]! }
    : { payee: '', text: strings[0] ?? '' }
}

/** Whether a line ends a block that a word began. */
const endsBlock = (line: string, word: string): boolean => {
  const [end, named, ...more] = line.trimEnd().split(/\s+/)
  return end === 'end' && more.length === 0 && (named === undefined || named === word)
}

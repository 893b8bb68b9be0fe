import { isJoined, wordsOf } from './fold'

/** A pattern of a vocabulary found in a text. */
export interface Hit<M extends string> {
  readonly meaning: M
  readonly language: string
  /** How much of the text it covers, in letters. */
  readonly length: number
  /** Whether it is the whole text. */
  readonly whole: boolean
}

/** A list of patterns with one meaning in one language. */
export interface Patterns<M extends string> {
  readonly meaning: M
  readonly language: string
  readonly patterns: string
}

interface Entry<M extends string> {
  readonly meaning: M
  readonly language: string
}

interface Span<M extends string> extends Entry<M> {
  readonly from: number
  readonly to: number
}

type Index<M extends string> = Map<string, Entry<M>[]>

/** A phrase has at most so many words. */
const LONGEST_PHRASE = 8

/** Letters of a text without blanks that are tried together. */
const LONGEST_JOINED = 24

/** A word is looked through up to so many letters. */
const LONGEST_WORD = 40

const REMEMBERED = 20_000

const [ZERO, NINE] = [48, 57]

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= ZERO && code <= NINE
}

/** Finds the patterns of many vocabularies (`Vocabulary`) in a text, the longer ones before those within them. */
export class Matcher<M extends string> {
  private readonly whole: Index<M> = new Map()
  private readonly starts: Index<M> = new Map()
  private readonly ends: Index<M> = new Map()
  private readonly parts: Index<M> = new Map()
  private readonly joined: Index<M> = new Map()
  /** Patterns that count only where they are the whole text. */
  private readonly alone: Index<M> = new Map()
  /** Patterns that are signs, such as `+`. */
  private readonly signs: Index<M> = new Map()
  private readonly firstWords = new Set<string>()
  /** Figures that patterns hold; all others tell nothing. */
  private readonly figures = new Set<string>()
  private readonly before = new Map<string, readonly Hit<M>[]>()
  private readonly ofWord = new Map<string, readonly Span<M>[]>()

  constructor(lists: readonly Patterns<M>[]) {
    for (const { meaning, language, patterns } of lists)
      for (const pattern of patterns.split('|')) this.add(pattern.trim(), { meaning, language })
  }

  private add(pattern: string, entry: Entry<M>): void {
    const alone = pattern.startsWith('=')
    const bare = pattern.replace(/^[*=]|\*$/g, '')
    if (bare === '') return
    const key = wordsOf(bare).join(' ')
    if (key === '') return push(this.signs, bare, entry)
    for (const figure of key.match(/\d+/g) ?? []) this.figures.add(figure)
    if (alone) return push(this.alone, key, entry)
    if (isJoined(key)) {
      const run = key.replaceAll(' ', '')
      return push(run.length === 1 ? this.whole : this.joined, run, entry)
    }
    const index =
      pattern.startsWith('*') && pattern.endsWith('*')
        ? this.parts
        : pattern.startsWith('*')
          ? this.ends
          : pattern.endsWith('*')
            ? this.starts
            : this.whole
    push(index, key, entry)
    if (key.includes(' ')) this.firstWords.add(key.slice(0, key.indexOf(' ')))
  }

  /** What is found in a text, each meaning of each language once. */
  find(text: string): readonly Hit<M>[] {
    // Texts that differ in numbers alone, as most of a statement do, are one.
    const key = this.withoutFigures(text)
    const known = this.before.get(key)
    if (known !== undefined) return known
    const hits = this.search(key)
    if (this.before.size >= REMEMBERED) this.before.clear()
    this.before.set(key, hits)
    return hits
  }

  /** The text with a zero for each digit, but for figures that patterns hold. By hand: most rows of a statement come here. */
  private withoutFigures(text: string): string {
    let plain = ''
    let done = 0
    for (let at = 0; at < text.length; at++) {
      if (!isDigit(text, at)) continue
      let end = at + 1
      while (end < text.length && isDigit(text, end)) end++
      const figure = text.slice(at, end)
      plain += text.slice(done, at) + (this.figures.has(figure) ? figure : '0'.repeat(end - at))
      done = at = end
    }
    return done === 0 ? text : plain + text.slice(done)
  }

  private search(text: string): readonly Hit<M>[] {
    const words = wordsOf(text)
    if (words.length === 0) {
      const sign = this.signs.get(text.trim()) ?? []
      return sign.map((entry) => ({ ...entry, length: text.trim().length, whole: true }))
    }
    const spans: Span<M>[] = []
    let at = 0
    for (const [index, word] of words.entries()) {
      for (const span of this.inWord(word)) spans.push({ ...span, from: at + span.from, to: at + span.to })
      if (this.firstWords.has(word)) this.phrases(words, index, at, spans)
      at += word.length + 1
    }
    const all = words.join(' ')
    this.take(this.alone, all, 0, spans)
    const run = words.join('')
    if (isJoined(run)) this.inRun(run, at, spans)
    return this.longest(spans, all.length)
  }

  private phrases(words: readonly string[], first: number, at: number, spans: Span<M>[]): void {
    let phrase = words[first]!
    for (let next = first + 1; next < Math.min(words.length, first + LONGEST_PHRASE); next++) {
      const shorter = phrase.length
      phrase += ` ${words[next]!}`
      this.take(this.whole, phrase, at, spans)
      for (let end = shorter + 2; end <= phrase.length; end++)
        this.take(this.starts, phrase.slice(0, end), at, spans)
    }
  }

  private inWord(word: string): readonly Span<M>[] {
    const known = this.ofWord.get(word)
    if (known !== undefined) return known
    const spans: Span<M>[] = []
    this.take(this.whole, word, 0, spans)
    if (/^\d*$/.test(word) && !this.figures.has(word)) return spans
    const most = Math.min(word.length, LONGEST_WORD)
    for (let end = 1; end <= most; end++) this.take(this.starts, word.slice(0, end), 0, spans)
    for (let from = 0; from < most; from++) this.take(this.ends, word.slice(from), from, spans)
    for (let from = 0; from < most; from++)
      for (let end = from + 2; end <= most; end++) this.take(this.parts, word.slice(from, end), from, spans)
    if (this.ofWord.size >= REMEMBERED) this.ofWord.clear()
    this.ofWord.set(word, spans)
    return spans
  }

  /** A text without blanks, behind the words of the text so that no span meets another. */
  private inRun(run: string, at: number, spans: Span<M>[]): void {
    const base = at + 1
    for (let from = 0; from < Math.min(run.length, 200); from++)
      for (let end = from + 2; end <= Math.min(run.length, from + LONGEST_JOINED); end++)
        this.take(this.joined, run.slice(from, end), base + from, spans, end - from)
  }

  private take(index: Index<M>, key: string, from: number, spans: Span<M>[], length = key.length): void {
    for (const entry of index.get(key) ?? []) spans.push({ ...entry, from, to: from + length })
  }

  /** Leaves out what lies within something longer. */
  private longest(spans: readonly Span<M>[], whole: number): readonly Hit<M>[] {
    const hits = new Map<string, Hit<M>>()
    for (const one of spans) {
      const within = spans.some(
        (other) => other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from,
      )
      if (within) continue
      const { meaning, language } = one
      const length = one.to - one.from
      const key = `${language} ${meaning}`
      const before = hits.get(key)
      if (before === undefined || before.length < length)
        hits.set(key, { meaning, language, length, whole: length >= whole })
    }
    return [...hits.values()]
  }
}

function push<M extends string>(index: Index<M>, key: string, entry: Entry<M>): void {
  const list = index.get(key)
  if (list) list.push(entry)
  else index.set(key, [entry])
}

/** Whose names of the months file names are known to use: the languages statements are read in. */
const languages =
  'af ar bg ca cs da de el en es et fi fr he hi hr hu hy id is it ja ka kk ko lt lv mn ms nb nl pl pt ro ru sk sl sr sv th tr uk vi zh'.split(
    ' ',
  )

/** In full and short, alone and as within a date, since many languages bend the word there. */
const forms: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'long', day: 'numeric' },
  { month: 'long', year: 'numeric' },
  { month: 'short', day: 'numeric' },
]

/** `2026年3月分`, `3월`, `Q1`: numbers with what they count. */
const counted =
  /\d{1,4}\s*[年月日년월일]\s*[分분度도]?|[一二三四五六七八九十]{1,3}月|(?<!\p{L})[QqHh][1-4](?!\d)/gu

/** Letters of one word. In `StatementMarch` a second one begins. */
const words = /\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|[\p{L}\p{M}]+/gu

const separators = /[\d()[\]._\-~, ]+/g

/** A file's name without extension, numbers, months, dates and `(1)`: what stays the same from month to month. */
export function stemOf(file: string): string {
  const name = file.replace(/^.*[/\\]/, '').replace(/\.[a-z0-9]{1,5}$/i, '')
  const stem = withoutDates(name)
  return stem === '' ? name : stem
}

/** Whether the name of a file is a date, a month or a number and nothing else, as `2026-03.csv` and `march.csv` are. */
export const isNameless = (file: string): boolean => !/\p{L}/u.test(withoutDates(stemOf(file)))

/** A name without its numbers, months and dates; nothing, where it has no more than those. */
export function withoutDates(name: string): string {
  const plain = name.normalize('NFC').replace(counted, ' ')
  return plain
    .replace(words, (word, at: number) => (isMonth(word, plain, at) ? ' ' : word))
    .replace(separators, ' ')
    .trim()
}

/** A short word such as `out`, October in Portuguese, means a month only alone or beside the number of a day or year. */
function isMonth(word: string, name: string, at: number): boolean {
  const { long, short } = months()
  const folded = fold(word)
  if (long.has(folded)) return true
  return (
    short.has(folded) &&
    (word === name ||
      /\d[._\- ]{0,2}$/.test(name.slice(Math.max(0, at - 3), at)) ||
      /^[._\- ]{0,2}\d/.test(name.slice(at + word.length, at + word.length + 3)))
  )
}

interface Months {
  readonly long: ReadonlySet<string>
  readonly short: ReadonlySet<string>
}

let known: Months | null = null

/** The names of the months, by what the system knows of languages; made when the first file's name is read. */
function months(): Months {
  if (known !== null) return known
  const long = new Set<string>()
  const short = new Set<string>()
  for (const language of languages)
    for (const form of forms) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...form, timeZone: 'UTC' })
      for (let month = 0; month < 12; month++)
        for (const { type, value } of format.formatToParts(Date.UTC(2026, month, 15)))
          if (type === 'month')
            for (const name of spellings(value)) (form.month === 'long' ? long : short).add(name)
    }
  known = { long, short }
  return known
}

/** Its words as file names write them: `März` as `Marz` and `Maerz`. */
function spellings(name: string): readonly string[] {
  const found = (name.match(words) ?? []).filter((word) => [...word].length > 2)
  const spelled = found.map((word) =>
    word.replace(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize('NFD').charAt(0)}e`),
  )
  return [...found, ...spelled].map(fold)
}

const fold = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/ı/g, 'i')
